package fr.pixemploi.pathway.recommendation.rest;

import fr.pixemploi.pathway.goal.domain.GoalId;
import fr.pixemploi.pathway.recommendation.application.RecommendPathways;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Towards what a person asks for themself, within which limits.
 *
 * @param constraints what they say of their life beside what the platform knows of it
 * @param around what they want the options to be made around
 * @param replaces pathway that they would give up
 */
@Schema(name = "OwnRecommendationRequest")
record OwnRecommendationRequest(
        @NotNull
        @Pattern(regexp = GoalId.PATTERN)
        @Schema(description = "Of `GET /v1/goals`: a common one.", examples = "independence")
        String goalId,

        @Valid
        @Nullable
        @Schema(
                description =
                        "What training must fit. What is left out is taken from what the platform knows of you, else it refuses nothing and `toAsk` asks for it.")
        ConstraintsRequest constraints,

        @Valid
        @Nullable
        @Schema(description = "What every option is made around; left out at first, for making options anew.")
        AroundRequest around,

        @Nullable
        @Schema(
                description =
                        "A pathway of yours that takes no time here, as if you had given it up. Nothing is changed in it.")
        UUID replaces) {
    RecommendPathways.Wish toWish(UUID person) {
        return new RecommendPathways.Wish(
                null,
                person,
                new GoalId(goalId),
                ConstraintsRequest.limitsOf(constraints),
                AroundRequest.aroundOf(around),
                AroundRequest.rejectedOf(around),
                replaces);
    }
}
