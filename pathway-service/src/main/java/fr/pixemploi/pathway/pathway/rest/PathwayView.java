package fr.pixemploi.pathway.pathway.rest;

import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import fr.pixemploi.pathway.pathway.domain.Pathway;
import fr.pixemploi.pathway.pathway.domain.PathwayStep;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A pathway with its steps. */
@Schema(name = "Pathway")
record PathwayView(
        UUID id,
        UUID beneficiaryId,
        UUID structureId,
        UUID recommendationId,
        String optionId,
        String goalId,
        String title,
        int totalHours,

        @Schema(enumeration = {"prescribed", "in-progress", "completed"})
        String status,

        int stepsDone,
        int stepsTotal,
        Instant prescribedAt,
        List<StepView> steps) {

    @Schema(name = "PathwayStep")
    record StepView(
            int number,
            UUID offerId,
            String title,
            int hours,
            List<String> competences,

            @Schema(description = "Plain French; empty for a structure that may no longer see the result they quote.")
            List<String> reasons,

            @Nullable Instant completedAt) {
        static StepView of(PathwayStep step) {
            return new StepView(
                    step.number(),
                    step.offerId(),
                    step.title(),
                    step.hours(),
                    step.competences().stream().map(CompetenceCode::value).toList(),
                    step.reasons(),
                    step.completedAt());
        }
    }

    static PathwayView of(Pathway pathway) {
        return new PathwayView(
                pathway.id(),
                pathway.beneficiaryId(),
                pathway.structureId(),
                pathway.recommendationId(),
                pathway.optionId(),
                pathway.goalId().value(),
                pathway.title(),
                pathway.totalHours(),
                pathway.status().code(),
                pathway.stepsDone(),
                pathway.steps().size(),
                pathway.prescribedAt(),
                pathway.steps().stream().map(StepView::of).toList());
    }
}
