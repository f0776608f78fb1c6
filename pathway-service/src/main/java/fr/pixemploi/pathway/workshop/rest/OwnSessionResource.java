package fr.pixemploi.pathway.workshop.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.pixemploi.kit.http.ETags;
import fr.pixemploi.kit.http.Idempotency;
import fr.pixemploi.kit.http.PageRequest;
import fr.pixemploi.kit.json.MergePatch;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.CurrentCaller;
import fr.pixemploi.pathway.workshop.application.EditSession;
import fr.pixemploi.pathway.workshop.application.ReadOffers;
import fr.pixemploi.pathway.workshop.domain.OwnSession;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Sessions of an own offer. */
@Path("/v1/own-offers/{id}/sessions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "own offers")
class OwnSessionResource {
    @Schema(name = "OwnSessionPage")
    record OwnSessionPage(
            List<OwnSessionView> items, @Nullable String nextCursor) {}

    private final EditSession edit;
    private final ReadOffers read;
    private final MergePatch patches;
    private final Idempotency idempotency;
    private final CurrentCaller caller;

    OwnSessionResource(
            EditSession edit, ReadOffers read, MergePatch patches, Idempotency idempotency, CurrentCaller caller) {
        this.edit = edit;
        this.read = read;
        this.patches = patches;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("manager")
    @Operation(
            summary = "Say when an own offer takes place, and for how many",
            description =
                    "Of self-study one may begin on any day between. 409: `offer-closed`, `too-many-own-offers` beyond 200 to come, and beyond 2,000 in all.")
    @APIResponse(
            responseCode = "201",
            description = "The session, its version in ETag",
            content = @Content(schema = @Schema(implementation = OwnSessionView.class)))
    public Response addOwnSession(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid OwnSessionRequest request) {
        Caller manager = caller.get();
        return idempotency.once(
                manager,
                "addOwnSession " + id,
                key,
                request,
                Idempotency.Creation.of(
                        () -> edit.add(manager, id, request.toPlan()),
                        OwnSession::id,
                        session -> read.session(manager, id, session)),
                session -> Idempotency.Answer.created(
                        "/v1/own-offers/" + id + "/sessions/" + session.id(),
                        session.version(),
                        OwnSessionView.of(session)));
    }

    @GET
    @RolesAllowed({"adviser", "manager"})
    @Operation(summary = "Sessions of an own offer with the seats left, cancelled ones too, oldest first")
    @APIResponse(
            responseCode = "200",
            description = "A page of sessions",
            content = @Content(schema = @Schema(implementation = OwnSessionPage.class)))
    public Response listOwnSessions(@PathParam("id") UUID id, @Valid @BeanParam PageRequest page) {
        return page.answer(
                read.sessions(caller.get(), id, page.after(), page.oneMore()).stream()
                        .map(OwnSessionView::listed)
                        .toList(),
                OwnSessionView::id);
    }

    @GET
    @Path("/{sessionId}")
    @RolesAllowed({"adviser", "manager"})
    @Operation(summary = "One session of an own offer")
    @APIResponse(
            responseCode = "200",
            description = "The session, its version in ETag",
            content = @Content(schema = @Schema(implementation = OwnSessionView.class)))
    public Response getOwnSession(@PathParam("id") UUID id, @PathParam("sessionId") UUID sessionId) {
        return tagged(read.session(caller.get(), id, sessionId));
    }

    @PATCH
    @Path("/{sessionId}")
    @RolesAllowed("manager")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(
            summary = "Change a session",
            description =
                    "JSON Merge Patch (RFC 7396). More seats go to those who wait. 409: `seats-taken` for fewer than are given, `session-promised`"
                            + " for other dates or hours once somebody counts on them, `session-gone` once it is cancelled.")
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = MergePatch.MEDIA_TYPE,
                        schema = @Schema(implementation = UpdateOwnSessionRequest.class)),
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = UpdateOwnSessionRequest.class))
            })
    @APIResponse(
            responseCode = "200",
            description = "The session, its version in ETag",
            content = @Content(schema = @Schema(implementation = OwnSessionView.class)))
    public Response changeOwnSession(
            @PathParam("id") UUID id,
            @PathParam("sessionId") UUID sessionId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull ObjectNode patch) {
        return tagged(edit.change(
                caller.get(),
                id,
                sessionId,
                ETags.required(ifMatch),
                plan -> patches.apply(UpdateOwnSessionRequest.of(plan), patch, UpdateOwnSessionRequest.class)
                        .toPlan()));
    }

    @POST
    @Path("/{sessionId}/cancellation")
    @RolesAllowed("manager")
    @Operation(
            summary = "Cancel a session",
            description = "Those with a seat and those who wait are told; cancelling it again changes nothing.")
    @APIResponse(
            responseCode = "200",
            description = "The session, its version in ETag",
            content = @Content(schema = @Schema(implementation = OwnSessionView.class)))
    public Response cancelOwnSession(
            @PathParam("id") UUID id,
            @PathParam("sessionId") UUID sessionId,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return tagged(edit.cancel(caller.get(), id, sessionId, ETags.required(ifMatch)));
    }

    private static Response tagged(OwnSession session) {
        return Response.ok(OwnSessionView.of(session))
                .header("ETag", ETags.of(session.version()))
                .build();
    }
}
