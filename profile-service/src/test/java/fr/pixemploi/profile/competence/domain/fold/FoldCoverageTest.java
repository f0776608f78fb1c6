package fr.pixemploi.profile.competence.domain.fold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Simulated persons with three tests each: how often the 90 % interval of the fold holds what is known to be true. */
class FoldCoverageTest {
    private static final int PERSONS = 3_000;
    private static final double DRIFT = 0.03;

    private static double coverage(int questions, Function<List<Measurement>, Normal> fold) {
        Random dice = new Random(2026);
        return Stream.generate(() -> SimulatedPerson.drawn(dice, questions, DRIFT))
                        .limit(PERSONS)
                        .filter(person -> person.isHeldBy(fold.apply(person.tests())))
                        .count()
                / (double) PERSONS;
    }

    @Test
    void ninetyPercentIntervalsHoldTheTruthInNineOfTenCases() {
        assertThat(coverage(4, tests -> Fold.of(tests, DRIFT))).isBetween(0.88, 0.92);
        assertThat(coverage(10, tests -> Fold.of(tests, DRIFT))).isBetween(0.88, 0.92);
    }

    @Test
    void countingThePriorOfEachResultOrForgettingTheDriftLeavesThatBand() {
        assertThat(coverage(
                        4,
                        tests -> tests.stream()
                                .map(Measurement::posterior)
                                .reduce(Normal::and)
                                .orElseThrow()))
                .isLessThan(0.87);
        assertThat(coverage(10, tests -> Fold.of(tests, 0))).isLessThan(0.87);
    }
}
