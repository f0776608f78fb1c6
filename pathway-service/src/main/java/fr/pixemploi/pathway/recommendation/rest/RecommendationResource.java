package fr.pixemploi.pathway.recommendation.rest;

import fr.pixemploi.kit.security.CurrentCaller;
import fr.pixemploi.pathway.goal.domain.GoalId;
import fr.pixemploi.pathway.recommendation.application.RecommendPathways;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** From a shared result and a goal to explained options. */
@Path("/v1/recommendations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "recommendations", description = "Pathways computed from a shared result, each step explained.")
class RecommendationResource {
    private final RecommendPathways recommendPathways;
    private final CurrentCaller caller;

    RecommendationResource(RecommendPathways recommendPathways, CurrentCaller caller) {
        this.recommendPathways = recommendPathways;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({"adviser", "manager"})
    @Operation(
            summary = "Options for a person and a goal, up to three",
            description =
                    "Computed from the newest result that the person shares with the structure; 404 when there is none.")
    public RecommendationView recommendPathways(@NotNull @Valid RecommendationRequest request) {
        return RecommendationView.of(recommendPathways.handle(
                caller.get(),
                request.structureId(),
                request.beneficiaryId(),
                new GoalId(request.goalId()),
                request.limits()));
    }
}
