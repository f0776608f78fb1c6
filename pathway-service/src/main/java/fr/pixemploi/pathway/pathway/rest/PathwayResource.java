package fr.pixemploi.pathway.pathway.rest;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.pixemploi.kit.http.Idempotency;
import fr.pixemploi.kit.http.PageRequest;
import fr.pixemploi.kit.problem.field.PointsTo;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.CurrentCaller;
import fr.pixemploi.pathway.pathway.application.AnswerPathway;
import fr.pixemploi.pathway.pathway.application.GetPathway;
import fr.pixemploi.pathway.pathway.application.ListMyPathways;
import fr.pixemploi.pathway.pathway.application.prescription.PrescribePathway;
import fr.pixemploi.pathway.pathway.application.step.TakeBack;
import fr.pixemploi.pathway.pathway.domain.Pathway;
import fr.pixemploi.pathway.pathway.domain.step.PartingReason;
import fr.pixemploi.pathway.recommendation.domain.option.Option;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Prescribed pathways and how far people are. */
@Path("/v1/pathways")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "pathways", description = "What was prescribed and how far the person is.")
class PathwayResource {
    /** Which option of which recommendation. */
    @Schema(name = "Prescription")
    record PrescribePathwayRequest(
            @NotNull UUID recommendationId,

            @NotNull @Pattern(regexp = Option.IDS) @Schema(examples = "first")
            String optionId,

            @Nullable
            @Schema(
                    description =
                            "An open pathway of the same person and structure whose place the new one takes; its open steps end as `replaced`.")
            UUID replaces) {}

    /** @param reason of a no, and only of one */
    @Schema(name = "PathwayAnswer")
    record AnswerRequest(@NotNull Answer answer, @Nullable PartingReason reason) {
        enum Answer {
            ACCEPTED,
            DECLINED
        }

        @AssertTrue(message = "{fr.pixemploi.pathway.answer.Reason.message}")
        @PointsTo("reason")
        @JsonIgnore
        @Schema(hidden = true)
        boolean isReasoned() {
            return answer == null || (answer == Answer.DECLINED) == (reason != null);
        }
    }

    @Schema(name = "Abandonment")
    record AbandonmentRequest(@NotNull PartingReason reason) {}

    @Schema(name = "PathwayPage")
    record PathwayPage(List<PathwayView> items, @Nullable String nextCursor) {}

    private final PrescribePathway prescribePathway;
    private final AnswerPathway answerPathway;
    private final TakeBack takeBack;
    private final GetPathway getPathway;
    private final ListMyPathways listMyPathways;
    private final Idempotency idempotency;
    private final PathwayViews views;
    private final CurrentCaller caller;

    PathwayResource(
            PrescribePathway prescribePathway,
            AnswerPathway answerPathway,
            TakeBack takeBack,
            GetPathway getPathway,
            ListMyPathways listMyPathways,
            Idempotency idempotency,
            PathwayViews views,
            CurrentCaller caller) {
        this.prescribePathway = prescribePathway;
        this.answerPathway = answerPathway;
        this.takeBack = takeBack;
        this.getPathway = getPathway;
        this.listMyPathways = listMyPathways;
        this.idempotency = idempotency;
        this.views = views;
        this.caller = caller;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({"adviser", "manager"})
    @Operation(
            summary = "Prescribe one option of a recommendation",
            description =
                    "404 `not-found` for a recommendation that is not there, or not for this structure. An option is one pathway:"
                            + " 409 `already-prescribed` says in `Location` which. It is proposed: the person answers.")
    @APIResponse(
            responseCode = "201",
            description = "The prescribed pathway",
            content = @Content(schema = @Schema(implementation = PathwayView.class)))
    public Response prescribePathway(
            @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid PrescribePathwayRequest request) {
        Caller prescriber = caller.get();
        return idempotency.once(
                prescriber,
                "prescribePathway",
                key,
                request,
                Idempotency.Creation.of(
                        () -> prescribePathway.handle(
                                prescriber, request.recommendationId(), request.optionId(), request.replaces()),
                        Pathway::id,
                        id -> getPathway.handle(prescriber, id)),
                pathway -> Idempotency.Answer.created("/v1/pathways/" + pathway.id(), views.of(pathway)));
    }

    @GET
    @RolesAllowed("beneficiary")
    @Operation(summary = "My pathways, oldest first")
    @APIResponse(
            responseCode = "200",
            description = "A page of pathways",
            content = @Content(schema = @Schema(implementation = PathwayPage.class)))
    public Response listMyPathways(@Valid @BeanParam PageRequest page) {
        List<PathwayView> mine = views.of(listMyPathways.handle(caller.get(), page.after(), page.oneMore()));
        return page.answer(mine, PathwayView::id);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"beneficiary", "adviser", "manager"})
    @Operation(summary = "One pathway with its steps")
    public PathwayView getPathway(@PathParam("id") UUID id) {
        return views.of(getPathway.handle(caller.get(), id));
    }

    @PUT
    @Path("/{id}/answer")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({"beneficiary", "adviser", "manager"})
    @Operation(
            summary = "Say yes or no to a pathway",
            description =
                    "In the person's space, or by the adviser to whom the person said it. A no has a reason. Saying the same again changes"
                            + " nothing; after a yes, 409 `pathway-accepted`: give it up instead.")
    public PathwayView answerPathway(@PathParam("id") UUID id, @NotNull @Valid AnswerRequest request) {
        return views.of(
                switch (request.answer()) {
                    case ACCEPTED -> answerPathway.accept(caller.get(), id);
                    case DECLINED -> answerPathway.decline(caller.get(), id, Objects.requireNonNull(request.reason()));
                });
    }

    @POST
    @Path("/{id}/abandonment")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({"beneficiary", "adviser", "manager"})
    @Operation(summary = "Give a pathway up; doing so again changes nothing")
    public PathwayView abandonPathway(@PathParam("id") UUID id, @NotNull @Valid AbandonmentRequest request) {
        return views.of(answerPathway.abandon(caller.get(), id, request.reason()));
    }

    @DELETE
    @Path("/{id}/abandonment")
    @RolesAllowed({"adviser", "manager"})
    @Operation(
            summary = "Take back that a pathway was given up, which was said by mistake",
            description =
                    "It is as it was before, and what its steps gave back is asked for again, as when a departure is taken back. 409"
                            + " `already-prescribed` when its option was prescribed anew, `said-by-person` when the person gave it up themselves,"
                            + " `not-shared` when they do not share the result with the structure any more.")
    public PathwayView takeBackAbandonment(@PathParam("id") UUID id) {
        return views.of(takeBack.abandonment(caller.get(), id));
    }
}
