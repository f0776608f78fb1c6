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
 * For whom, in which structure, towards what, within which limits.
 *
 * @param constraints what is said of the person's life beside what the platform knows of it
 * @param around what the adviser wants the options to be made around
 * @param replaces pathway whose place is to be taken
 */
@Schema(name = "RecommendationRequest")
record RecommendationRequest(
        @NotNull @Schema(description = "The file that the structure has of the person, as profile-service names it.")
        UUID beneficiaryId,

        @NotNull
        @Schema(
                description =
                        "Where the caller works as adviser or manager, and with which the person shares a result.")
        UUID structureId,

        @NotNull
        @Pattern(regexp = GoalId.PATTERN)
        @Schema(description = "Of `GET /v1/goals`, common or the structure's own.", examples = "independence")
        String goalId,

        @Valid
        @Nullable
        @Schema(
                description =
                        "What training must fit. What is left out is taken from what the platform knows of the person, else it refuses nothing and `toAsk` asks for it.")
        ConstraintsRequest constraints,

        @Valid
        @Nullable
        @Schema(description = "What every option is made around; left out at first, for making options anew.")
        AroundRequest around,

        @Nullable
        @Schema(
                description =
                        "Pathway of the person and the structure whose place is to be taken: what was agreed in it takes no time and is proposed again. Of others it takes its time, and its offers are in no option (`followed`).")
        UUID replaces) {
    RecommendPathways.Wish toWish() {
        return new RecommendPathways.Wish(
                structureId,
                beneficiaryId,
                new GoalId(goalId),
                ConstraintsRequest.limitsOf(constraints),
                AroundRequest.aroundOf(around),
                AroundRequest.rejectedOf(around),
                replaces);
    }
}
