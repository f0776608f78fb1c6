package fr.pixemploi.pathway.goal.rest;

import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import fr.pixemploi.pathway.goal.application.ListGoals;
import fr.pixemploi.pathway.goal.domain.Goal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What people can train for. */
@Path("/v1/goals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "goals", description = "Jobs and baselines, each with minimum levels.")
class GoalResource {
    @Schema(name = "GoalList")
    record GoalsView(List<GoalView> items) {}

    /**
     * @param status {@code proposal} until an authority adopts the levels
     * @param rome code of the job in the public list of ROME; absent of what is no job
     * @param minimumLevels empty when any competences will do
     * @param anyOf how many competences at which level, whichever; absent when it matters which
     */
    @Schema(name = "Goal")
    record GoalView(
            @Schema(examples = "independence") String id,

            @Schema(enumeration = {"baseline", "certification", "job"})
            String kind,

            String version,
            @Schema(enumeration = {"proposal", "adopted"}) String status,
            String title,
            String description,
            @Nullable String rome,
            List<MinimumView> minimumLevels,
            @Nullable AnyOfView anyOf) {
        static GoalView of(Goal goal) {
            return new GoalView(
                    goal.id().value(),
                    goal.kind().code(),
                    goal.version(),
                    goal.status(),
                    goal.title(),
                    goal.description(),
                    goal.rome(),
                    goal.required().entrySet().stream()
                            .map(minimum -> new MinimumView(
                                    minimum.getKey().value(), minimum.getValue().value()))
                            .toList(),
                    goal.anyOf() == null
                            ? null
                            : new AnyOfView(
                                    goal.anyOf().competences(),
                                    goal.anyOf().level().value(),
                                    goal.anyOf().among().stream()
                                            .map(CompetenceCode::value)
                                            .toList()));
        }
    }

    @Schema(name = "AnyCompetences")
    record AnyOfView(int competences, int level, List<String> among) {}

    @Schema(name = "MinimumLevel")
    record MinimumView(@Schema(examples = "1.2") String competence, int level) {}

    private final ListGoals listGoals;

    GoalResource(ListGoals listGoals) {
        this.listGoals = listGoals;
    }

    @GET
    @RolesAllowed({"beneficiary", "adviser", "manager", "partner:results:read"})
    @Operation(summary = "Goals with their minimum level for each competence")
    public GoalsView listGoals() {
        return new GoalsView(listGoals.handle().stream().map(GoalView::of).toList());
    }
}
