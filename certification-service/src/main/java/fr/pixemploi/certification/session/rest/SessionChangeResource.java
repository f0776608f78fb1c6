package fr.pixemploi.certification.session.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.pixemploi.certification.session.application.change.CancelSession;
import fr.pixemploi.certification.session.application.change.CorrectSession;
import fr.pixemploi.certification.session.domain.Session;
import fr.pixemploi.kit.http.ETags;
import fr.pixemploi.kit.json.MergePatch;
import fr.pixemploi.kit.security.CurrentCaller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What changes about a session before its day, over REST. */
@Path("/v1/sessions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "sessions", description = "Certification sessions of a centre.")
class SessionChangeResource {
    private final CurrentCaller caller;
    private final MergePatch patches;
    private final CorrectSession correctSession;
    private final CancelSession cancelSession;

    SessionChangeResource(
            CurrentCaller caller, MergePatch patches, CorrectSession correctSession, CancelSession cancelSession) {
        this.caller = caller;
        this.patches = patches;
        this.correctSession = correctSession;
        this.cancelSession = cancelSession;
    }

    @PATCH
    @Path("/{id}")
    @RolesAllowed("centre-manager")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(
            summary = "Say otherwise where and when a session is held",
            description =
                    "JSON Merge Patch (RFC 7396), as long as nobody was let in (409 `session-begun`) and it is open. Rules stay: where others are in "
                            + "force on the new day it is refused, and so it is where the centre may not hold it on that day (409 `centre-not-accredited`; "
                            + "`centre-not-accredited-for-clea` while somebody comes for CléA numérique). Who was called is told by `sendConvocations`; "
                            + "those whose account is known are told another time by themselves.")
    @RequestBody(
            required = true,
            content = {
                @Content(mediaType = MergePatch.MEDIA_TYPE, schema = @Schema(implementation = SessionCorrection.class)),
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = SessionCorrection.class))
            })
    @APIResponse(
            responseCode = "200",
            description = "The session as it is now, its version in ETag",
            content = @Content(schema = @Schema(implementation = SessionView.class)))
    public Response correctSession(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull ObjectNode patch) {
        Session session = correctSession.handle(
                caller.get(),
                id,
                ETags.required(ifMatch),
                read -> patches.apply(SessionCorrection.of(read), patch, SessionCorrection.class)
                        .wish());
        return Response.ok(SessionView.of(session, true))
                .header("ETag", ETags.of(session.version()))
                .build();
    }

    @POST
    @Path("/{id}/cancellation")
    @RolesAllowed("centre-manager")
    @Operation(
            summary = "Say that a session will not be",
            description =
                    "Before anybody is let in (409 `session-begun`). Its exam room closes, and who has an address for the convocation is written to, "
                            + "once. Repeating it changes nothing. Should the exam room, not knowing of it, let somebody in, the session goes on.")
    public SessionView cancelSession(@PathParam("id") UUID id, @NotNull @Valid CancellationRequest request) {
        return SessionView.of(cancelSession.handle(caller.get(), id, request.reason()), true);
    }
}
