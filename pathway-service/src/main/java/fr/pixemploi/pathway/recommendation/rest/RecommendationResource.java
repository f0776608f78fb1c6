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
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** From a result and a goal to explained options. */
@Path("/v1/recommendations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "recommendations", description = "Pathways computed from a result, each step explained.")
class RecommendationResource {
    private static final String RECOMMEND = "recommendPathways";
    private static final String RECOMMEND_OWN = "recommendMyPathways";

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
        return once(RECOMMEND, key, request, asking -> request.toWish());
    }

    @POST
    @Path("/me")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("beneficiary")
    @Operation(
            summary = "Options for oneself and a goal, up to three and a free one",
            description =
                    "Computed from your newest result, shared or not; 409 `no-result-yet` when there is none. Of what structures offer themselves you"
                            + " find what those offer that have a file of you, and what others open to all. 422 `unknown-session` when what is"
                            + " pinned is not there, `commune-not-placed` when nobody knows where the commune is. You alone read it again, and"
                            + " nothing is prescribed by it: your adviser asks anew with you.")
    @APIResponse(
            responseCode = "201",
            description = "The recommendation",
            content = @Content(schema = @Schema(implementation = RecommendationView.class)))
    public Response recommendMyPathways(
            @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid OwnRecommendationRequest request) {
        return once(RECOMMEND_OWN, key, request, person -> request.toWish(person.self()));
    }

    private Response once(
            String operation, @Nullable String key, Object request, Function<Caller, RecommendPathways.Wish> wish) {
        Caller asking = caller.get();
        // A plan takes its time: it is looked for before the transaction, unless the call was answered already.
        Optional<ProposePathways.Proposed> proposed = idempotency.isKnown(asking, operation, key)
                ? Optional.empty()
                : Optional.of(proposePathways.handle(asking, wish.apply(asking)));
        return idempotency.once(
                asking,
                operation,
                key,
                request,
                Idempotency.Creation.of(
                        // Forgotten just now: asked again, it is a call like the first.
                        () -> recommendPathways.handle(
                                asking, proposed.orElseThrow(() -> new KitRefusal(409, "idempotency-in-flight"))),
                        Recommendation::id,
                        id -> getRecommendation.handle(asking, id)),
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
                            + " The person that it is about reads it, shared or not; what they asked for themself nobody else does.")
    public RecommendationView getRecommendation(@PathParam("id") UUID id) {
        return views.of(getRecommendation.handle(caller.get(), id));
    }
}
