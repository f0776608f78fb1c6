package fr.pixemploi.profile.situation.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.pixemploi.kit.http.ETags;
import fr.pixemploi.kit.json.MergePatch;
import fr.pixemploi.kit.security.CurrentCaller;
import fr.pixemploi.profile.situation.application.GetSituation;
import fr.pixemploi.profile.situation.application.UpdateSituation;
import fr.pixemploi.profile.situation.domain.FileSituation;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
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

/** What a file says of the situation, for the structure that it belongs to and its own systems. */
@Path("/v1/beneficiaries/{id}/situation")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "situations", description = "How a person lives and what training has to fit.")
class SituationResource {
    private final GetSituation get;
    private final UpdateSituation update;
    private final MergePatch patches;
    private final CurrentCaller caller;

    SituationResource(GetSituation get, UpdateSituation update, MergePatch patches, CurrentCaller caller) {
        this.get = get;
        this.update = update;
        this.patches = patches;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({"adviser", "manager", "partner:profile:read"})
    @Operation(
            summary = "Read what a file of one's structure says of the situation",
            description = "What a file of the same person in another structure says is not here.")
    @APIResponse(
            responseCode = "200",
            description = "The situation, its version in ETag",
            content = @Content(schema = @Schema(implementation = SituationView.class)))
    @APIResponse(responseCode = "304", description = "Not changed since.")
    public Response getSituation(@PathParam("id") UUID id) {
        return tagged(get.handle(caller.get(), id));
    }

    @PATCH
    @RolesAllowed({"adviser", "manager", "partner:profile:write"})
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(
            summary = "Say in a file of one's structure how its person lives",
            description =
                    "JSON Merge Patch (RFC 7396). Noted for the person, who sees each change. Obstacles, goals and what health asks of "
                            + "training stay in this file; the rest is told to the other services, never with a cause.")
    @RequestBody(
            required = true,
            content = {
                @Content(mediaType = MergePatch.MEDIA_TYPE, schema = @Schema(implementation = SituationRequest.class)),
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = SituationRequest.class))
            })
    @APIResponse(
            responseCode = "200",
            description = "The situation as it is now, its version in ETag",
            content = @Content(schema = @Schema(implementation = SituationView.class)))
    @APIResponse(responseCode = "204", description = "Said; for systems that write files and read none.")
    public Response updateSituation(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull ObjectNode patch) {
        UpdateSituation.Corrected corrected = update.handle(
                caller.get(),
                id,
                ETags.required(ifMatch),
                (before, frame) -> patches.apply(SituationRequest.of(before), patch, SituationRequest.class)
                        .situation(before, frame));
        return corrected.readable()
                ? tagged(corrected.situation())
                : Response.noContent()
                        .header("ETag", ETags.of(corrected.situation().version()))
                        .build();
    }

    static Response tagged(FileSituation situation) {
        return Response.ok(SituationView.of(situation))
                .header("ETag", ETags.of(situation.version()))
                .build();
    }
}
