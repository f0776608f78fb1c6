package fr.pixemploi.profile.situation.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.pixemploi.kit.http.ETags;
import fr.pixemploi.kit.json.MergePatch;
import fr.pixemploi.kit.security.CurrentCaller;
import fr.pixemploi.profile.situation.application.GetSituation;
import fr.pixemploi.profile.situation.application.UpdateSituation;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
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

/** What a person's files say of the situation, for the person. */
@Path("/v1/beneficiaries/me/situation")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "my file", description = "For the person: the own file.")
class MySituationResource {
    private final GetSituation get;
    private final UpdateSituation update;
    private final MergePatch patches;
    private final CurrentCaller caller;

    MySituationResource(GetSituation get, UpdateSituation update, MergePatch patches, CurrentCaller caller) {
        this.get = get;
        this.update = update;
        this.patches = patches;
        this.caller = caller;
    }

    @GET
    @RolesAllowed("beneficiary")
    @Operation(
            summary = "Read what my file says of my situation",
            description = "With `fileId` one that I joined to mine (404 `not-found` for any other), without it my own.")
    @APIResponse(
            responseCode = "200",
            description = "The situation, its version in ETag",
            content = @Content(schema = @Schema(implementation = SituationView.class)))
    @APIResponse(responseCode = "304", description = "Not changed since.")
    public Response getMySituation(@QueryParam("fileId") @Nullable UUID fileId) {
        return SituationResource.tagged(get.mine(caller.get(), fileId));
    }

    @PATCH
    @RolesAllowed("beneficiary")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(
            summary = "Correct and complete what my file says of my situation",
            description =
                    "JSON Merge Patch (RFC 7396). With `fileId` one that I joined to mine (404 `not-found` for any other), without it my own. The other services hear, of each "
                            + "field, what was said last in any of my files: never an obstacle, a goal, or what health asks of training.")
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
    public Response updateMySituation(
            @QueryParam("fileId") @Nullable UUID fileId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull ObjectNode patch) {
        return SituationResource.tagged(update.mine(
                caller.get(),
                fileId,
                ETags.required(ifMatch),
                (before, frame) -> patches.apply(SituationRequest.of(before), patch, SituationRequest.class)
                        .situation(before, frame)));
    }
}
