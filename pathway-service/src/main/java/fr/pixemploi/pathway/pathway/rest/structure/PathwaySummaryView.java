package fr.pixemploi.pathway.pathway.rest.structure;

import fr.pixemploi.pathway.pathway.domain.Pathway;
import fr.pixemploi.pathway.pathway.domain.PathwayStatus;
import fr.pixemploi.pathway.pathway.domain.step.PathwayStep;
import fr.pixemploi.pathway.pathway.domain.step.StepStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A pathway in a list: how far, not why. */
@Schema(name = "PathwaySummary")
record PathwaySummaryView(
        UUID id,

        @Schema(description = "Whose it is, under the id at which it was prescribed.")
        UUID beneficiaryId,

        @Schema(description = "Which structure prescribed it.")
        UUID structureId,

        @Schema(description = "What the person trains for.") String goalId,

        @Nullable
        @Schema(description = "What it is called today; absent once nobody knows.", examples = "Autonomie numérique")
        String goalTitle,

        @Schema(description = "Of the pathway, as it was prescribed.")
        String title,

        @Schema(description = "Of all steps.") int totalHours,

        @Schema(
                description =
                        "`proposed`: not answered. `accepted`: the person said yes, and no step is done. `in-progress`: some are. `to-remake`: a step was"
                                + " left, refused or does not take place while others are open or none is done, so that something else has to be found."
                                + " `completed`: no step is open, and one at least is done. `declined`: the person said no. `abandoned`: it was given up."
                                + " `replaced`: another pathway took its place.")
        PathwayStatus status,

        @Schema(description = "How many steps are done.") int stepsDone,
        @Schema(description = "How many there are.") int stepsTotal,
        @Schema(description = "When it was prescribed.") Instant prescribedAt,

        @Schema(description = "When it last changed, or was prescribed.")
        Instant changedAt,

        @Schema(description = "In their order.") List<StepSummary> steps) {

    /**
     * A step, and how far its person is with it.
     *
     * @param offerId absent, as the session, of a step that an adviser added
     */
    @Schema(name = "PathwayStepSummary")
    record StepSummary(
            UUID id,

            @Nullable
            @Schema(description = "Of the catalogue; absent, as the session, of a step that an adviser added.")
            UUID offerId,

            @Nullable @Schema(examples = "0193b8a0-4c00-7000-8000-000000000003")
            String sessionId,

            @Schema(description = "What is followed, as it was prescribed.", examples = "Écrire et classer ses mails")
            String title,

            LocalDate startsOn,
            LocalDate endsOn,
            int hours,
            StepStatus status) {
        static StepSummary of(PathwayStep step) {
            return new StepSummary(
                    step.id(),
                    step.offered() == null ? null : step.offered().offerId(),
                    step.offered() == null ? null : step.offered().sessionId(),
                    step.title(),
                    step.startsOn(),
                    step.endsOn(),
                    step.hours(),
                    step.following().status());
        }
    }

    static PathwaySummaryView of(Pathway pathway, @Nullable String goalTitle) {
        return new PathwaySummaryView(
                pathway.id(),
                pathway.beneficiaryId(),
                pathway.structureId(),
                pathway.prescription().goalId().value(),
                goalTitle,
                pathway.prescription().title().french(),
                pathway.totalHours(),
                pathway.status(),
                pathway.stepsDone(),
                pathway.steps().size(),
                pathway.prescription().noted().at(),
                pathway.changedAt(),
                pathway.steps().stream().map(StepSummary::of).toList());
    }
}
