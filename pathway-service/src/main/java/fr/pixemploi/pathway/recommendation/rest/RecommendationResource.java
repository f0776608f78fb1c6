package fr.pixemploi.pathway.recommendation.rest;

import fr.pixemploi.kit.http.Idempotency;
import fr.pixemploi.kit.problem.KitRefusal;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.CurrentCaller;
import fr.pixemploi.pathway.recommendation.application.GetRecommendation;
import fr.pixemploi.pathway.recommendation.application.ProposePathways;
import fr.pixemploi.pathway.recommendation.application.RecommendPathways;
import fr.pixemploi.pathway.recommendation.domain.Recommendation;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** From a shared result and a goal to explained options. */
@Path("/v1/recommendations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "recommendations", description = "Pathways computed from a shared result, each step explained.")
class RecommendationResource {
    private static final String RECOMMEND = "recommendPathways";

    private final ProposePathways proposePathways;
    private final RecommendPathways recommendPathways;
    private final GetRecommendation getRecommendation;
    private final RecommendationViews views;
    private final Idempotency idempotency;
    private final CurrentCaller caller;

    RecommendationResource(
            ProposePathways proposePathways,
            RecommendPathways recommendPathways,
            GetRecommendation getRecommendation,
            RecommendationViews views,
            Idempotency idempotency,
            CurrentCaller caller) {
        this.proposePathways = proposePathways;
        this.recommendPathways = recommendPathways;
        this.getRecommendation = getRecommendation;
        this.views = views;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({"adviser", "manager"})
    @Operation(
            summary = "Options for a person and a goal, up to three and a free one",
            description =
                    "Computed from the newest result that the person shares with the structure; 404 when there is none: the person is to share"
                            + " theirs first. 422 `unknown-session` when what is pinned is not there, `commune-not-placed` when nobody knows where"
                            + " the commune is. What the platform"
                            + " knows of the person's life counts where the request says nothing. It is kept as it was and never changes.")
    @APIResponse(
            responseCode = "201",
            description = "The recommendation",
            content = @Content(schema = @Schema(implementation = RecommendationView.class)))
    public Response recommendPathways(
            @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid RecommendationRequest request) {
        Caller adviser = caller.get();
        // A plan takes its time: it is looked for before the transaction, unless the call was answered already.
        Optional<ProposePathways.Proposed> proposed = idempotency.isKnown(adviser, RECOMMEND, key)
                ? Optional.empty()
                : Optional.of(proposePathways.handle(adviser, request.toWish()));
        return idempotency.once(
                adviser,
                RECOMMEND,
                key,
                request,
                Idempotency.Creation.of(
                        // Forgotten just now: asked again, it is a call like the first.
                        () -> recommendPathways.handle(
                                adviser, proposed.orElseThrow(() -> new KitRefusal(409, "idempotency-in-flight"))),
                        Recommendation::id,
                        id -> getRecommendation.handle(adviser, id)),
                recommendation -> Idempotency.Answer.created(
                        "/v1/recommendations/" + recommendation.id(), views.of(recommendation)));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"beneficiary", "adviser", "manager"})
    @Operation(
            summary = "One recommendation, as it was made",
            description =
                    "For those who work with the person, while the person shares the result that it was computed from, and no other took its place."
                            + " The person that it is about reads it, shared or not.")
    public RecommendationView getRecommendation(@PathParam("id") UUID id) {
        return views.of(getRecommendation.handle(caller.get(), id));
    }
}
