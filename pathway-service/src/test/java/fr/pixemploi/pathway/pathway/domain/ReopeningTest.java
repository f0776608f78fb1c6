package fr.pixemploi.pathway.pathway.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pixemploi.pathway.pathway.domain.step.Enrolment;
import fr.pixemploi.pathway.pathway.domain.step.Following;
import fr.pixemploi.pathway.pathway.domain.step.Noted;
import fr.pixemploi.pathway.pathway.domain.step.PartingReason;
import fr.pixemploi.pathway.pathway.domain.step.StepStatus;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class ReopeningTest {
    private static final Noted MONDAY = new Noted(Instant.parse("2026-11-23T09:00:00Z"), "an-account");
    private static final Noted TUESDAY = new Noted(Instant.parse("2026-11-24T09:00:00Z"), "another-account");
    private static final Noted BY_THE_PERSON = new Noted(Instant.parse("2026-11-23T10:00:00Z"), null);
    private static final UUID ONE = APathway.step(1);
    private static final UUID TWO = APathway.step(2);

    private static Pathway aPathwayWithSteps(int number) {
        APathway pathway = APathway.aPathway();
        for (int n = 1; n <= number; n++) pathway.withFree("Étape " + n, "2026-12-07", "2026-12-11", 2);
        return pathway.build();
    }

    private static Changed reopened(Pathway pathway, StepStatus was) {
        return new Reopening(pathway, TUESDAY).of(ONE, was);
    }

    private static Changed reopened(Pathway pathway) {
        return new Reopening(pathway, TUESDAY).ofAbandonment();
    }

    @Test
    void whatWasSaidOfAStepByMistakeIsTakenBackAndSaidOtherwise() {
        Pathway accepted = aPathwayWithSteps(2).accept(BY_THE_PERSON).pathway();
        Pathway done = accepted.complete(ONE, MONDAY).pathway();
        Changed reopened = reopened(done, StepStatus.COMPLETED);
        assertThat(reopened.pathway().status()).isEqualTo(PathwayStatus.ACCEPTED);
        assertThat(reopened.happened()).contains(new PathwayFact.StepReopened(ONE, StepStatus.COMPLETED, TUESDAY.at()));
        assertThat(reopened.pathway()
                        .leave(ONE, PartingReason.OTHER, TUESDAY)
                        .pathway()
                        .step(ONE)
                        .following()
                        .status())
                .isEqualTo(StepStatus.LEFT);
        assertThat(reopened(reopened.pathway(), StepStatus.COMPLETED).pathway()).isSameAs(reopened.pathway());
        assertThatThrownBy(() -> reopened(done, StepStatus.LEFT)).isInstanceOf(PathwayRefusal.StepOver.class);
        Pathway given = done.abandon(PartingReason.OTHER, MONDAY).pathway();
        assertThatThrownBy(() -> reopened(given, StepStatus.COMPLETED)).isInstanceOf(PathwayRefusal.Over.class);
    }

    @Test
    void aYesThatCameOfAMistakeIsNone() {
        Pathway mistaken = aPathwayWithSteps(2).complete(ONE, MONDAY).pathway();
        assertThat(reopened(mistaken, StepStatus.COMPLETED).pathway().status()).isEqualTo(PathwayStatus.PROPOSED);
        Pathway followed =
                mistaken.enrol(TWO, Enrolment.ENROLLED, false, MONDAY).pathway();
        assertThat(reopened(followed, StepStatus.COMPLETED).pathway().status()).isEqualTo(PathwayStatus.ACCEPTED);
    }

    /** Also when one list said so, at one time. */
    @Test
    void aYesStandsWhereThePersonWasThereOrHasAPlace() {
        for (UnaryOperator<Pathway> followed : List.<UnaryOperator<Pathway>>of(
                pathway -> pathway.attend(ONE, 6, MONDAY).pathway(),
                pathway -> pathway.enrol(ONE, Enrolment.WAITING, false, MONDAY).pathway())) {
            Pathway done =
                    followed.apply(aPathwayWithSteps(2)).complete(ONE, MONDAY).pathway();
            assertThat(reopened(done, StepStatus.COMPLETED).pathway().status()).isEqualTo(PathwayStatus.ACCEPTED);
        }
        Pathway absent = aPathwayWithSteps(2)
                .attend(ONE, 0, MONDAY)
                .pathway()
                .complete(ONE, MONDAY)
                .pathway();
        assertThat(reopened(absent, StepStatus.COMPLETED).pathway().status()).isEqualTo(PathwayStatus.PROPOSED);
    }

    @Test
    void whatWasGivenUpByMistakeIsAsItWasBefore() {
        Pathway proposed = aPathwayWithSteps(1);
        Pathway accepted = proposed.accept(BY_THE_PERSON).pathway();
        Decision again = reopened(accepted.abandon(PartingReason.OTHER, MONDAY).pathway())
                .pathway()
                .decision();
        assertThat(again.kind()).isEqualTo(Decision.Kind.ACCEPTED);
        assertThat(again.noted()).isEqualTo(BY_THE_PERSON);
        assertThat(reopened(proposed.abandon(PartingReason.OTHER, MONDAY).pathway())
                        .pathway()
                        .status())
                .isEqualTo(PathwayStatus.PROPOSED);
        Pathway declined = proposed.decline(PartingReason.COST, MONDAY).pathway();
        assertThatThrownBy(() -> reopened(declined)).isInstanceOf(PathwayRefusal.Over.class);
    }

    @Test
    void aNoOfThePersonsOwnStands() {
        Pathway accepted = aPathwayWithSteps(2).accept(MONDAY).pathway();
        Pathway left = accepted.leave(ONE, PartingReason.DATES, BY_THE_PERSON).pathway();
        assertThatThrownBy(() -> reopened(left, StepStatus.LEFT)).isInstanceOf(PathwayRefusal.SaidByPerson.class);
        Pathway given = accepted.abandon(PartingReason.DATES, BY_THE_PERSON).pathway();
        assertThatThrownBy(() -> reopened(given)).isInstanceOf(PathwayRefusal.SaidByPerson.class);
    }

    @Test
    void whatNobodySaidOrIsNoNoIsTakenBackAlsoWithoutAccount() {
        Pathway accepted = aPathwayWithSteps(2).accept(MONDAY).pathway();
        assertThat(reopened(accepted.cancel(ONE, BY_THE_PERSON).pathway(), StepStatus.CANCELLED)
                        .happened())
                .isPresent();
        assertThat(reopened(accepted.complete(ONE, BY_THE_PERSON).pathway(), StepStatus.COMPLETED)
                        .happened())
                .isPresent();
    }

    @Test
    void whoTookSomethingBackStaysKnownWhateverIsSaidSince() {
        Pathway done = aPathwayWithSteps(2).complete(ONE, MONDAY).pathway();
        assertThat(reopened(done, StepStatus.COMPLETED)
                        .pathway()
                        .leave(ONE, PartingReason.OTHER, MONDAY)
                        .pathway()
                        .step(ONE)
                        .following()
                        .takenBack())
                .isEqualTo(new Following.TakenBack(StepStatus.COMPLETED, TUESDAY));
        Pathway proposed = aPathwayWithSteps(1);
        assertThat(reopened(proposed.abandon(PartingReason.OTHER, MONDAY).pathway())
                        .pathway()
                        .accept(MONDAY)
                        .pathway()
                        .abandon(PartingReason.OTHER, MONDAY)
                        .pathway()
                        .decision()
                        .takenBack())
                .isEqualTo(TUESDAY);
    }
}
