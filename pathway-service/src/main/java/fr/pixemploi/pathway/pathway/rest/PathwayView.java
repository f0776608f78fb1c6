package fr.pixemploi.pathway.pathway.rest;

import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import fr.pixemploi.pathway.pathway.domain.Pathway;
import fr.pixemploi.pathway.pathway.domain.PathwayStep;
import fr.pixemploi.pathway.recommendation.domain.option.Said;
import java.time.Instant;
import java.time.LocalDate;
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

    /**
     * @param offerId absent, as session, body and mode, of a step that an adviser added
     * @param town absent when all is at a distance or nobody said
     */
    @Schema(name = "PathwayStep")
    record StepView(
            int number,
            @Nullable UUID offerId,

            @Nullable @Schema(examples = "0193b8a0-4c00-7000-8000-000000000003")
            String sessionId,

            String title,
            @Nullable String body,

            @Nullable @Schema(enumeration = {"on-site", "remote", "hybrid"})
            String deliveryMode,

            @Nullable String town,
            LocalDate startsOn,
            LocalDate endsOn,
            int hours,
            List<String> competences,

            @Schema(description = "Plain French; empty for a structure that may no longer see the result they quote.")
            List<String> reasons,

            @Schema(description = "The same in easy French.")
            List<String> easyReasons,

            @Nullable Instant completedAt) {
        static StepView of(PathwayStep step) {
            PathwayStep.Offered offered = step.offered();
            return new StepView(
                    step.number(),
                    offered == null ? null : offered.offerId(),
                    offered == null ? null : offered.sessionId(),
                    step.title(),
                    offered == null ? null : offered.body(),
                    offered == null ? null : offered.mode(),
                    offered == null ? null : offered.town(),
                    step.startsOn(),
                    step.endsOn(),
                    step.hours(),
                    step.competences().stream().map(CompetenceCode::value).toList(),
                    step.reasons().stream().map(Said::french).toList(),
                    step.reasons().stream().map(Said::easy).toList(),
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
