package fr.pixemploi.pathway.recommendation.rest;

import fr.pixemploi.pathway.catalogue.domain.DeliveryMode;
import fr.pixemploi.pathway.goal.domain.GoalId;
import fr.pixemploi.pathway.recommendation.domain.need.Constraints;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** For whom, in which structure, towards what, within which limits. */
@Schema(name = "RecommendationRequest")
record RecommendationRequest(
        @NotNull UUID beneficiaryId,
        @NotNull UUID structureId,

        @NotNull @Pattern(regexp = GoalId.PATTERN) @Schema(examples = "independence")
        String goalId,

        @Valid @Nullable ConstraintsRequest constraints) {

    /**
     * @param deliveryModes modes that are possible; all when absent or empty
     * @param maxHours most hours in all
     */
    @Schema(name = "Constraints")
    record ConstraintsRequest(
            @Nullable @Size(max = 3) List<@NotNull @Pattern(regexp = DeliveryMode.PATTERN) String> deliveryModes,
            @Nullable @Min(1) @Max(2000) Integer maxHours) {
        Constraints toConstraints() {
            return new Constraints(
                    deliveryModes == null
                            ? java.util.Set.of()
                            : deliveryModes.stream().map(DeliveryMode::of).collect(Collectors.toSet()),
                    maxHours);
        }
    }

    Constraints limits() {
        return constraints == null ? Constraints.NONE : constraints.toConstraints();
    }
}
