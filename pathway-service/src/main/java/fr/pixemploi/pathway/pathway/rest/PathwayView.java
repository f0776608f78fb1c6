package fr.pixemploi.pathway.pathway.rest;

import fr.pixemploi.pathway.pathway.domain.Pathway;
import fr.pixemploi.pathway.pathway.domain.PathwayStatus;
import fr.pixemploi.pathway.pathway.domain.Week;
import fr.pixemploi.pathway.pathway.domain.step.PartingReason;
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

        @Schema(description = "`to-remake`: a step was left, refused or does not take place.")
        PathwayStatus status,

        int stepsDone,
        int stepsTotal,
        Instant prescribedAt,
        Instant changedAt,
        @Nullable Instant decidedAt,

        @Nullable @Schema(description = "Why it was declined or abandoned.")
        PartingReason reason,

        @Nullable @Schema(description = "Which pathway took its place.")
        UUID replacedBy,

        EngagementView engagement,
        List<StepView> steps) {

    static PathwayView of(Pathway pathway, List<Week> weeks) {
        return new PathwayView(
                pathway.id(),
                pathway.beneficiaryId(),
                pathway.structureId(),
                pathway.recommendationId(),
                pathway.optionId(),
                pathway.goalId().value(),
                pathway.title(),
                pathway.totalHours(),
                pathway.status(),
                pathway.stepsDone(),
                pathway.steps().size(),
                pathway.prescribedAt(),
                pathway.changedAt(),
                pathway.decision().at(),
                pathway.decision().reason(),
                pathway.decision().replacedBy(),
                EngagementView.of(pathway.engagement(), weeks),
                pathway.steps().stream().map(StepView::of).toList());
    }
}
