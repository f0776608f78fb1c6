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
        UUID beneficiaryId,
        UUID structureId,
        String goalId,
        String title,
        int totalHours,

        PathwayStatus status,

        int stepsDone,
        int stepsTotal,
        Instant prescribedAt,
        Instant changedAt,
        List<StepSummary> steps) {

    /** @param sessionId absent of a step that an adviser added */
    @Schema(name = "PathwayStepSummary")
    record StepSummary(
            UUID id,

            @Nullable @Schema(examples = "0193b8a0-4c00-7000-8000-000000000003")
            String sessionId,

            LocalDate startsOn,
            LocalDate endsOn,
            int hours,
            StepStatus status) {
        static StepSummary of(PathwayStep step) {
            return new StepSummary(
                    step.id(),
                    step.offered() == null ? null : step.offered().sessionId(),
                    step.startsOn(),
                    step.endsOn(),
                    step.hours(),
                    step.following().status());
        }
    }

    static PathwaySummaryView of(Pathway pathway) {
        return new PathwaySummaryView(
                pathway.id(),
                pathway.beneficiaryId(),
                pathway.structureId(),
                pathway.prescription().goalId().value(),
                pathway.prescription().title(),
                pathway.totalHours(),
                pathway.status(),
                pathway.stepsDone(),
                pathway.steps().size(),
                pathway.prescription().noted().at(),
                pathway.changedAt(),
                pathway.steps().stream().map(StepSummary::of).toList());
    }
}
