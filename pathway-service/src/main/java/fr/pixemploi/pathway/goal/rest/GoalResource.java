package fr.pixemploi.pathway.goal.rest;

import fr.pixemploi.kit.security.CurrentCaller;
import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import fr.pixemploi.pathway.competence.domain.Level;
import fr.pixemploi.pathway.goal.application.ListGoals;
import fr.pixemploi.pathway.goal.domain.Goal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
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
     * @param status {@code proposal} until an authority adopts the levels, {@code own} when the structure set it for itself
     * @param easyTitle in easy French
     * @param easyDescription in easy French; absent of what a structure set for itself
     * @param rome code of the job in the public list of ROME; absent of what is no job
     * @param minimumLevels empty when any competences will do
     * @param anyOf how many competences at which level, whichever; absent when it matters which
     * @param basedOn the common goal that a structure's own is a copy of
     */
    @Schema(name = "Goal")
    record GoalView(
            @Schema(examples = "independence") String id,

            @Schema(enumeration = {"baseline", "certification", "job", "own"})
            String kind,

            String version,

            @Schema(enumeration = {"proposal", "adopted", "own"})
            String status,

            String title,
            String easyTitle,
            String description,

            @Nullable @Schema(examples = "Lire et envoyer des messages. Tenir un agenda.")
            String easyDescription,

            @Nullable String rome,
            List<MinimumView> minimumLevels,
            @Nullable AnyOfView anyOf,
            @Nullable String basedOn) {
        static GoalView of(Goal goal) {
            return new GoalView(
                    goal.id().value(),
                    goal.kind().code(),
                    goal.version(),
                    goal.status(),
                    goal.title(),
                    goal.easyTitle(),
                    goal.description(),
                    goal.easyDescription(),
                    goal.rome(),
                    MinimumView.of(goal.required()),
                    goal.anyOf() == null
                            ? null
                            : new AnyOfView(
                                    goal.anyOf().competences(),
                                    goal.anyOf().level().value(),
                                    goal.anyOf().among().stream()
                                            .map(CompetenceCode::value)
                                            .toList()),
                    goal.basedOn() == null ? null : goal.basedOn().value());
        }
    }

    @Schema(name = "AnyCompetences")
    record AnyOfView(int competences, int level, List<String> among) {}

    @Schema(name = "MinimumLevel")
    record MinimumView(@Schema(examples = "1.2") String competence, int level) {
        static List<MinimumView> of(Map<CompetenceCode, Level> required) {
            return required.entrySet().stream()
                    .map(minimum -> new MinimumView(
                            minimum.getKey().value(), minimum.getValue().value()))
                    .toList();
        }
    }

    private final ListGoals listGoals;
    private final CurrentCaller caller;

    GoalResource(ListGoals listGoals, CurrentCaller caller) {
        this.listGoals = listGoals;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({"beneficiary", "adviser", "manager", "partner:results:read"})
    @Operation(
            summary = "Goals with their minimum level for each competence",
            description = "The common ones, behind those of a structure that is named: for its advisers and managers.")
    public GoalsView listGoals(
            @QueryParam("structureId") @Nullable @Parameter(description = "Whose own goals are wanted, too.")
                    UUID structureId) {
        List<Goal> goals = structureId == null ? listGoals.handle() : listGoals.handle(caller.get(), structureId);
        return new GoalsView(goals.stream().map(GoalView::of).toList());
    }
}
