package fr.pixemploi.pathway.pathway.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pixemploi.pathway.goal.domain.GoalId;
import fr.pixemploi.pathway.recommendation.domain.option.Said;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PathwayTest {
    private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-24T09:00:00Z");

    private static Pathway aPathwayWithSteps(int number) {
        List<PathwayStep> steps = IntStream.rangeClosed(1, number)
                .mapToObj(n -> new PathwayStep(
                        n,
                        null,
                        "Étape " + n,
                        LocalDate.parse("2026-12-07"),
                        LocalDate.parse("2026-12-11"),
                        2,
                        List.of(),
                        List.of(new Said("Le test montre le niveau 1.", "Vous avez le niveau 1.")),
                        null))
                .toList();
        UUID any = new UUID(1, 0);
        return new Pathway(any, 1, any, any, any, "first", any, new GoalId("a-goal"), "Un parcours", MONDAY, steps);
    }

    @Test
    void goesFromPrescribedThroughInProgressToCompleted() {
        Pathway pathway = aPathwayWithSteps(2);
        assertThat(pathway.status()).isEqualTo(PathwayStatus.PRESCRIBED);
        pathway = pathway.complete(2, MONDAY);
        assertThat(pathway.status()).isEqualTo(PathwayStatus.IN_PROGRESS);
        pathway = pathway.complete(1, TUESDAY);
        assertThat(pathway.status()).isEqualTo(PathwayStatus.COMPLETED);
        assertThat(pathway.version()).isEqualTo(3);
        assertThat(pathway.stepsDone()).isEqualTo(2);
    }

    @Test
    void completingAStepAgainChangesNothing() {
        Pathway once = aPathwayWithSteps(2).complete(1, MONDAY);
        assertThat(once.complete(1, TUESDAY)).isSameAs(once);
    }

    @Test
    void aStepThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> aPathwayWithSteps(2).complete(3, MONDAY)).isInstanceOf(PathwayRefusal.NotThere.class);
        assertThatThrownBy(() -> aPathwayWithSteps(2).complete(0, MONDAY)).isInstanceOf(PathwayRefusal.NotThere.class);
    }

    @Test
    void reasonsCanBeHiddenWithoutLosingTheRest() {
        Pathway hidden = aPathwayWithSteps(2).complete(1, MONDAY).withoutReasons();
        assertThat(hidden.steps()).allSatisfy(step -> assertThat(step.reasons()).isEmpty());
        assertThat(hidden.stepsDone()).isEqualTo(1);
        assertThat(hidden.version()).isEqualTo(2);
    }
}
