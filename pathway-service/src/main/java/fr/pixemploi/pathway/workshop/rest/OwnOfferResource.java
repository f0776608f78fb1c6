package fr.pixemploi.pathway.workshop.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.pixemploi.kit.http.ETags;
import fr.pixemploi.kit.json.MergePatch;
import fr.pixemploi.kit.security.CurrentCaller;
import fr.pixemploi.pathway.workshop.application.EditOffer;
import fr.pixemploi.pathway.workshop.application.ReadOffers;
import fr.pixemploi.pathway.workshop.domain.OwnOffer;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** One own offer. */
@Path("/v1/own-offers/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "own offers")
class OwnOfferResource {
    private final EditOffer edit;
    private final ReadOffers read;
    private final MergePatch patches;
    private final CurrentCaller caller;

    OwnOfferResource(EditOffer edit, ReadOffers read, MergePatch patches, CurrentCaller caller) {
        this.edit = edit;
        this.read = read;
        this.patches = patches;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({"adviser", "manager"})
    @Operation(summary = "One own offer", description = "Of the structure, or of another one that opens it to all.")
    @APIResponse(
            responseCode = "200",
            description = "The offer, its version in ETag",
            content = @Content(schema = @Schema(implementation = OwnOfferView.class)))
    public Response getOwnOffer(@PathParam("id") UUID id) {
        return tagged(read.one(caller.get(), id));
    }

    @PATCH
    @RolesAllowed("manager")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(
            summary = "Change an own offer",
            description =
                    "JSON Merge Patch (RFC 7396); lists are replaced as a whole. What was recommended or prescribed stays as it was. 409:"
                            + " `session-promised` for another kind, place or price once somebody counts on a session to come.")
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = MergePatch.MEDIA_TYPE,
                        schema = @Schema(implementation = UpdateOwnOfferRequest.class)),
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = UpdateOwnOfferRequest.class))
            })
    @APIResponse(
            responseCode = "200",
            description = "The offer, its version in ETag",
            content = @Content(schema = @Schema(implementation = OwnOfferView.class)))
    public Response changeOwnOffer(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull ObjectNode patch) {
        return tagged(edit.change(
                caller.get(),
                id,
                ETags.required(ifMatch),
                content -> patches.apply(UpdateOwnOfferRequest.of(content), patch, UpdateOwnOfferRequest.class)
                        .toContent()));
    }

    @POST
    @Path("/closing")
    @RolesAllowed("manager")
    @Operation(
            summary = "Propose an own offer to nobody any more",
            description = "Seats that were given stay; closing it again changes nothing.")
    @APIResponse(
            responseCode = "200",
            description = "The offer, its version in ETag",
            content = @Content(schema = @Schema(implementation = OwnOfferView.class)))
    public Response closeOwnOffer(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return tagged(edit.close(caller.get(), id, ETags.required(ifMatch)));
    }

    private static Response tagged(OwnOffer offer) {
        return Response.ok(OwnOfferView.of(offer))
                .header("ETag", ETags.of(offer.version()))
                .build();
    }
}
