package fr.pixemploi.pathway.recommendation.rest;

import fr.pixemploi.pathway.goal.domain.GoalId;
import fr.pixemploi.pathway.plan.domain.problem.Around;
import fr.pixemploi.pathway.recommendation.application.RecommendPathways;
import fr.pixemploi.pathway.recommendation.domain.life.Limits;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * For whom, in which structure, towards what, within which limits.
 *
 * @param constraints what is said of the person's life beside what the platform knows of it
 * @param around what the adviser wants the options to be made around
 */
@Schema(name = "RecommendationRequest")
record RecommendationRequest(
        @NotNull UUID beneficiaryId,
        @NotNull UUID structureId,

        @NotNull @Pattern(regexp = GoalId.PATTERN) @Schema(examples = "independence")
        String goalId,

        @Valid @Nullable ConstraintsRequest constraints,
        @Valid @Nullable AroundRequest around) {
    RecommendPathways.Wish toWish() {
        return new RecommendPathways.Wish(
                structureId,
                beneficiaryId,
                new GoalId(goalId),
                constraints == null ? Limits.NONE : constraints.toLimits(),
                around == null ? Around.NOTHING : around.toAround(),
                around == null ? List.of() : around.toRejected());
    }
}
