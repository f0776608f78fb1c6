package fr.pixemploi.pathway.pathway.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pixemploi.pathway.pathway.domain.step.Enrolment;
import fr.pixemploi.pathway.pathway.domain.step.Noted;
import fr.pixemploi.pathway.pathway.domain.step.PartingReason;
import fr.pixemploi.pathway.pathway.domain.step.StepStatus;
import fr.pixemploi.pathway.recommendation.domain.offered.Timing;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class PathwayTest {
    private static final Noted MONDAY = new Noted(Instant.parse("2026-11-23T09:00:00Z"), "an-account");
    private static final Noted TUESDAY = Noted.byNobody(Instant.parse("2026-11-24T09:00:00Z"));
    private static final UUID ONE = new UUID(7, 1);
    private static final UUID TWO = new UUID(7, 2);

    private static Pathway aPathwayWithSteps(int number) {
        APathway pathway = APathway.aPathway();
        for (int n = 1; n <= number; n++) pathway.withFree("Étape " + n, "2026-12-07", "2026-12-11", 2);
        return pathway.build();
    }

    @Test
    void isProposedThenAcceptedThenFollowedToItsEnd() {
        Pathway pathway = aPathwayWithSteps(2);
        assertThat(pathway.status()).isEqualTo(PathwayStatus.PROPOSED);
        pathway = pathway.accept(MONDAY).pathway();
        assertThat(pathway.status()).isEqualTo(PathwayStatus.ACCEPTED);
        pathway = pathway.complete(TWO, MONDAY).pathway();
        assertThat(pathway.status()).isEqualTo(PathwayStatus.IN_PROGRESS);
        pathway = pathway.complete(ONE, TUESDAY).pathway();
        assertThat(pathway.status()).isEqualTo(PathwayStatus.COMPLETED);
        assertThat(pathway.version()).isEqualTo(4);
        assertThat(pathway.changedAt()).isEqualTo(TUESDAY.at());
        assertThat(pathway.stepsDone()).isEqualTo(2);
    }

    @Test
    void whoDoesAStepHasSaidYes() {
        assertThat(aPathwayWithSteps(2).complete(ONE, MONDAY).pathway().decision())
                .isEqualTo(Decision.PROPOSED.accepted(MONDAY));
        assertThat(aPathwayWithSteps(2).attend(ONE, 1, MONDAY).pathway().status())
                .isEqualTo(PathwayStatus.ACCEPTED);
        assertThat(aPathwayWithSteps(2)
                        .enrol(ONE, Enrolment.ENROLLED, false, MONDAY)
                        .pathway()
                        .status())
                .isEqualTo(PathwayStatus.ACCEPTED);
        assertThat(aPathwayWithSteps(2)
                        .enrol(ONE, Enrolment.CANCELLED, false, MONDAY)
                        .pathway()
                        .status())
                .isEqualTo(PathwayStatus.PROPOSED);
    }

    @Test
    void sayingAgainWhatIsSoAlreadyChangesNothing() {
        List<UnaryOperator<Pathway>> changes = List.of(
                pathway -> pathway.accept(TUESDAY).pathway(),
                pathway ->
                        pathway.enrol(ONE, Enrolment.ENROLLED, false, TUESDAY).pathway(),
                pathway -> pathway.attend(ONE, 2, TUESDAY).pathway(),
                pathway -> pathway.complete(ONE, TUESDAY).pathway(),
                pathway -> pathway.leave(TWO, PartingReason.DATES, TUESDAY).pathway(),
                pathway -> pathway.abandon(PartingReason.DATES, TUESDAY).pathway());
        Pathway pathway = aPathwayWithSteps(3);
        for (UnaryOperator<Pathway> change : changes) {
            pathway = change.apply(pathway);
            assertThat(change.apply(pathway)).isSameAs(pathway);
        }
        assertThat(pathway.version()).isEqualTo(1 + changes.size());
        Pathway declined =
                aPathwayWithSteps(1).decline(PartingReason.COST, MONDAY).pathway();
        assertThat(declined.decline(PartingReason.DATES, TUESDAY).pathway()).isSameAs(declined);
    }

    @Test
    void aStepThatIsLeftCancelledOrRefusedLeavesAHole() {
        Pathway accepted = aPathwayWithSteps(2).accept(MONDAY).pathway();
        Pathway left = accepted.leave(ONE, PartingReason.TOO_HARD, TUESDAY).pathway();
        assertThat(left.status()).isEqualTo(PathwayStatus.TO_REMAKE);
        assertThat(left.step(ONE).following().status()).isEqualTo(StepStatus.LEFT);
        assertThat(accepted.cancel(ONE, TUESDAY).pathway().status()).isEqualTo(PathwayStatus.TO_REMAKE);
        Pathway refused = accepted.enrol(ONE, Enrolment.REFUSED, false, TUESDAY).pathway();
        assertThat(refused.status()).isEqualTo(PathwayStatus.TO_REMAKE);
        assertThat(refused.enrol(ONE, Enrolment.ENROLLED, false, TUESDAY)
                        .pathway()
                        .status())
                .isEqualTo(PathwayStatus.ACCEPTED);
    }

    @Test
    void whatIsDoneStaysDoneWhenAnotherPathwayTakesItsPlace() {
        Pathway replaced = aPathwayWithSteps(2)
                .complete(ONE, MONDAY)
                .pathway()
                .replace(TWO, TUESDAY)
                .pathway();
        assertThat(replaced.status()).isEqualTo(PathwayStatus.REPLACED);
        assertThat(replaced.step(ONE).following().status()).isEqualTo(StepStatus.COMPLETED);
        assertThat(replaced.step(TWO).following().status()).isEqualTo(StepStatus.REPLACED);
    }

    @Test
    void nothingHappensToWhatIsOver() {
        Pathway declined =
                aPathwayWithSteps(2).decline(PartingReason.COST, MONDAY).pathway();
        assertThat(declined.status()).isEqualTo(PathwayStatus.DECLINED);
        assertThatThrownBy(() -> declined.accept(TUESDAY)).isInstanceOf(PathwayRefusal.Over.class);
        assertThatThrownBy(() -> declined.complete(ONE, TUESDAY)).isInstanceOf(PathwayRefusal.Over.class);
        assertThatThrownBy(() -> declined.replace(TWO, TUESDAY)).isInstanceOf(PathwayRefusal.Over.class);
        Pathway done = aPathwayWithSteps(2).complete(ONE, MONDAY).pathway();
        assertThatThrownBy(() -> done.leave(ONE, PartingReason.OTHER, TUESDAY))
                .isInstanceOf(PathwayRefusal.StepOver.class);
        assertThatThrownBy(() -> done.cancel(ONE, TUESDAY)).isInstanceOf(PathwayRefusal.StepOver.class);
        Pathway left =
                aPathwayWithSteps(2).leave(ONE, PartingReason.OTHER, MONDAY).pathway();
        assertThatThrownBy(() -> left.complete(ONE, TUESDAY)).isInstanceOf(PathwayRefusal.StepOver.class);
    }

    @Test
    void aNoAfterAYesIsGivingUp() {
        Pathway accepted = aPathwayWithSteps(1).accept(MONDAY).pathway();
        assertThatThrownBy(() -> accepted.decline(PartingReason.COST, TUESDAY))
                .isInstanceOf(PathwayRefusal.AnsweredYes.class);
        assertThat(accepted.abandon(PartingReason.COST, TUESDAY).pathway().status())
                .isEqualTo(PathwayStatus.ABANDONED);
    }

    @Test
    void hoursAreTakenAlsoOfWhatIsOver() {
        Pathway over =
                aPathwayWithSteps(1).abandon(PartingReason.FOUND_WORK, MONDAY).pathway();
        assertThat(over.attend(ONE, 2, TUESDAY).pathway().step(ONE).following().hoursAttended())
                .isEqualTo(2);
    }

    @Test
    void aStepThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> aPathwayWithSteps(2).complete(new UUID(7, 3), MONDAY))
                .isInstanceOf(PathwayRefusal.NotThere.class);
    }

    @Test
    void aSessionIsDoneFromItsFirstDayOnAndWhatHasNoDayOfItsOwnAtAnyTime() {
        Pathway pathway = APathway.aPathway()
                .with("Mails", "2026-11-25", "2026-11-26", 3)
                .with("Fichiers", Timing.SELF_PACED, "2026-12-07", "2026-12-11", 3)
                .build();
        assertThatThrownBy(() -> pathway.complete(ONE, MONDAY)).isInstanceOf(PathwayRefusal.NotBegun.class);
        // Where the day begins twelve hours before Greenwich.
        Noted wallis = Noted.byNobody(Instant.parse("2026-11-24T12:30:00Z"));
        assertThat(pathway.complete(ONE, wallis).pathway().step(ONE).done()).isTrue();
        assertThat(pathway.complete(TWO, MONDAY).pathway().step(TWO).done()).isTrue();
    }

    @Test
    void reasonsCanBeHiddenWithoutLosingTheRest() {
        Pathway hidden = aPathwayWithSteps(2).complete(ONE, MONDAY).pathway().withoutReasons();
        assertThat(hidden.steps()).allSatisfy(step -> assertThat(step.reasons()).isEmpty());
        assertThat(hidden.stepsDone()).isEqualTo(1);
        assertThat(hidden.version()).isEqualTo(2);
    }

    @Test
    void aStepThatIsOverTakesNoPlaceAgain() {
        Pathway left = aPathwayWithSteps(2)
                .enrol(ONE, Enrolment.ENROLLED, false, MONDAY)
                .pathway()
                .leave(ONE, PartingReason.DATES, MONDAY)
                .pathway();
        assertThatThrownBy(() -> left.enrol(ONE, Enrolment.ENROLLED, false, TUESDAY))
                .isInstanceOf(PathwayRefusal.StepOver.class);
        assertThatThrownBy(() -> left.openStep(ONE)).isInstanceOf(PathwayRefusal.StepOver.class);
    }

    @Test
    void whatIsCompletedIsNeitherGivenUpNorReplaced() {
        Pathway done = aPathwayWithSteps(1).complete(ONE, MONDAY).pathway();
        assertThatThrownBy(() -> done.abandon(PartingReason.OTHER, TUESDAY)).isInstanceOf(PathwayRefusal.Over.class);
        assertThatThrownBy(() -> done.replace(TWO, TUESDAY)).isInstanceOf(PathwayRefusal.Over.class);
    }

    @Test
    void whoLeftAStepAndDidAllElseIsDone() {
        Pathway left =
                aPathwayWithSteps(2).leave(ONE, PartingReason.TOO_EASY, MONDAY).pathway();
        assertThat(left.complete(TWO, TUESDAY).pathway().status()).isEqualTo(PathwayStatus.COMPLETED);
    }

    @Test
    void whoWasNotThereHasNotSaidYes() {
        assertThat(aPathwayWithSteps(1).attend(ONE, 0, MONDAY).pathway().status())
                .isEqualTo(PathwayStatus.PROPOSED);
    }

    @Test
    void whoNotedSomethingIsKept() {
        Pathway left = aPathwayWithSteps(2)
                .enrol(ONE, Enrolment.ENROLLED, false, MONDAY)
                .pathway()
                .leave(ONE, PartingReason.DATES, TUESDAY)
                .pathway();
        assertThat(left.decision().noted()).isEqualTo(MONDAY);
        assertThat(left.step(ONE).following().enrolledBy()).isEqualTo("an-account");
        assertThat(left.step(ONE).following().ended().noted()).isEqualTo(TUESDAY);
    }
}
