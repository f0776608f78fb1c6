package fr.pixemploi.assessment.diagnosis.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.pixemploi.assessment.diagnosis.domain.DiagnosisRefusal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ExperimentTest {
    private static final List<UUID> PEOPLE =
            LongStream.range(0, 10_000).mapToObj(n -> new UUID(0x01940000L, n)).toList();

    @Test
    void aPersonAlwaysGetsTheSame() {
        assertThat(PEOPLE)
                .allSatisfy(person -> assertThat(experiment(30, 7).arm(person))
                        .isEqualTo(experiment(30, 7).arm(person)));
    }

    @Test
    void theShareIsAboutAsAskedFor() {
        for (int share : List.of(1, 30, 50, 99)) {
            long inB = PEOPLE.stream()
                    .filter(person -> experiment(share, 7).arm(person) == Experiment.Arm.B)
                    .count();
            // Four standard deviations of a binomial of 10,000 are below 200.
            assertThat(inB).isBetween(share * 100L - 200, share * 100L + 200);
        }
    }

    @Test
    void anotherExperimentDividesOtherwise() {
        long same = PEOPLE.stream()
                .filter(person ->
                        experiment(50, 7).arm(person) == experiment(50, 8).arm(person))
                .count();

        assertThat(same).isBetween(4_800L, 5_200L);
    }

    @Test
    void rulesAreNotComparedWithThemselves() {
        UUID rules = UUID.randomUUID();

        assertThatExceptionOfType(DiagnosisRefusal.SameRules.class)
                .isThrownBy(() -> new Experiment(
                        UUID.randomUUID(), UUID.randomUUID(), "x", rules, rules, 50, 1, Instant.EPOCH, null));
    }

    private static Experiment experiment(int share, long seed) {
        return new Experiment(
                new UUID(1, 1), new UUID(1, 2), "x", new UUID(1, 3), new UUID(1, 4), share, seed, Instant.EPOCH, null);
    }
}
