package fr.pixemploi.pathway.pathway.rest;

import fr.pixemploi.pathway.engagement.domain.Week;
import fr.pixemploi.pathway.pathway.domain.Decision;
import fr.pixemploi.pathway.pathway.domain.Pathway;
import fr.pixemploi.pathway.pathway.domain.PathwayStatus;
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

        @Nullable
        @Schema(
                description =
                        "What the goal is called, also one of the structure; absent when it is not there any more.",
                examples = "Utiliser les services en ligne")
        String goalTitle,

        String title,
        @Schema(description = "The same in easy French.") String easyTitle,
        int totalHours,

        @Schema(description = "`to-remake`: a step was left, refused or does not take place.")
        PathwayStatus status,

        int stepsDone,
        int stepsTotal,
        Instant prescribedAt,

        @Nullable
        @Schema(description = "Account of the adviser; told to the structure only, like all who noted something.")
        String prescribedBy,

        Instant changedAt,
        @Nullable Instant decidedAt,

        @Nullable @Schema(description = "Absent when the person said it themselves.")
        String decidedBy,

        @Nullable @Schema(description = "When it was taken back last that it was given up; absent while it never was.")
        Instant reopenedAt,

        @Nullable @Schema(description = "Account that did.") String reopenedBy,

        @Nullable @Schema(description = "Why it was declined or abandoned.")
        PartingReason reason,

        @Nullable @Schema(description = "Which pathway took its place.")
        UUID replacedBy,

        EngagementView engagement,
        List<StepView> steps) {

    /** @param staff whether it is for the structure */
    static PathwayView of(Pathway pathway, @Nullable String goalTitle, List<Week> weeks, boolean staff) {
        Decision decision = pathway.decision();
        return new PathwayView(
                pathway.id(),
                pathway.beneficiaryId(),
                pathway.structureId(),
                pathway.prescription().recommendationId(),
                pathway.prescription().optionId(),
                pathway.prescription().goalId().value(),
                goalTitle,
                pathway.prescription().title().french(),
                pathway.prescription().title().easy(),
                pathway.totalHours(),
                pathway.status(),
                pathway.stepsDone(),
                pathway.steps().size(),
                pathway.prescription().noted().at(),
                staff ? pathway.prescription().noted().by() : null,
                pathway.changedAt(),
                decision.at(),
                staff && decision.noted() != null ? decision.noted().by() : null,
                decision.takenBack() == null ? null : decision.takenBack().at(),
                staff && decision.takenBack() != null ? decision.takenBack().by() : null,
                decision.reason(),
                decision.replacedBy(),
                EngagementView.of(pathway.engagement(), weeks),
                pathway.steps().stream().map(step -> StepView.of(step, staff)).toList());
    }
}
