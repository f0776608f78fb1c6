package fr.pixemploi.pathway.goal.rest;

import fr.pixemploi.pathway.goal.domain.GoalId;
import fr.pixemploi.pathway.goal.domain.OwnGoal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One version of a goal of a structure.
 *
 * @param id by which recommendations name it
 * @param retired true when it is offered no more
 * @param basedOn the common goal that it is a copy of
 * @param changedBy account of the manager
 */
@Schema(name = "StructureGoal")
record StructureGoalView(
        @Schema(examples = "own-01940000-0000-7000-8000-000000000009")
        String id,

        int version,
        UUID structureId,
        boolean retired,
        String title,
        String easyTitle,
        String description,
        @Nullable String basedOn,
        List<GoalResource.MinimumView> minimumLevels,
        String changedBy,
        Instant changedAt) {
    static StructureGoalView of(OwnGoal goal) {
        GoalId base = goal.content().basedOn();
        return new StructureGoalView(
                goal.goalId().value(),
                goal.version(),
                goal.structureId(),
                goal.retired(),
                goal.content().title(),
                goal.content().easyTitle(),
                goal.content().description(),
                base == null ? null : base.value(),
                GoalResource.MinimumView.of(goal.content().required()),
                goal.changedBy(),
                goal.changedAt());
    }
}
