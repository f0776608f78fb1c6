package fr.pixemploi.assessment.campaign.rest;

import fr.pixemploi.assessment.campaign.application.structure.ArchiveCampaign;
import fr.pixemploi.assessment.campaign.application.structure.ChangeCampaign;
import fr.pixemploi.assessment.campaign.application.structure.CopyCampaign;
import fr.pixemploi.assessment.campaign.application.structure.FindStructureCampaigns;
import fr.pixemploi.assessment.campaign.application.structure.MakeCampaign;
import fr.pixemploi.assessment.campaign.domain.structure.StructureCampaign;
import fr.pixemploi.kit.http.ETags;
import fr.pixemploi.kit.http.Idempotency;
import fr.pixemploi.kit.http.PageRequest;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.CurrentCaller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The campaigns of a structure: made, shown, changed, closed, copied. */
@Path("/v1/structures/{structureId}/campaigns")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "campaigns", description = "The tests that people are invited to.")
class StructureCampaignResource {
    private final CurrentCaller caller;
    private final MakeCampaign makeCampaign;
    private final ChangeCampaign changeCampaign;
    private final ArchiveCampaign archiveCampaign;
    private final CopyCampaign copyCampaign;
    private final FindStructureCampaigns findCampaigns;
    private final Idempotency idempotency;
    private final CampaignAddresses addresses;

    StructureCampaignResource(
            CurrentCaller caller,
            MakeCampaign makeCampaign,
            ChangeCampaign changeCampaign,
            ArchiveCampaign archiveCampaign,
            CopyCampaign copyCampaign,
            FindStructureCampaigns findCampaigns,
            Idempotency idempotency,
            CampaignAddresses addresses) {
        this.caller = caller;
        this.makeCampaign = makeCampaign;
        this.changeCampaign = changeCampaign;
        this.archiveCampaign = archiveCampaign;
        this.copyCampaign = copyCampaign;
        this.findCampaigns = findCampaigns;
        this.idempotency = idempotency;
        this.addresses = addresses;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("manager")
    @Operation(
            summary = "Makes a campaign of a structure from a template; its code is drawn.",
            description =
                    "For managers of the structure, of one above it, or of one that these delegated it to: others get 404 "
                            + "`not-found`. 422 `campaign-refused` names everything that is outside the template's limits or "
                            + "contradicts itself. 400 `idempotency-key-required`.")
    @APIResponse(
            responseCode = "201",
            description = "Made; ETag names its version.",
            content = @Content(schema = @Schema(implementation = StructureCampaignViews.CampaignView.class)))
    public Response makeCampaign(
            @PathParam("structureId") UUID structureId,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid StructureCampaignRequests.MakeRequest request) {
        Caller manager = caller.get();
        return idempotency.once(
                manager,
                "makeCampaign " + structureId,
                key,
                request,
                Idempotency.Creation.of(
                        () -> makeCampaign.handle(manager, structureId, request.wish()),
                        StructureCampaign::id,
                        id -> findCampaigns.one(manager, structureId, id)),
                this::created);
    }

    @GET
    @RolesAllowed({"adviser", "manager", "partner:results:read"})
    @Operation(
            summary = "A page of a structure's campaigns, oldest first.",
            description =
                    "For its advisers and those who administer them; others get 404 `not-found`. 400 `invalid-cursor`.")
    @APIResponse(
            responseCode = "200",
            description = "A page of campaigns.",
            content = @Content(schema = @Schema(implementation = StructureCampaignViews.CampaignPage.class)))
    public Response listStructureCampaigns(
            @PathParam("structureId") UUID structureId,
            @QueryParam("parts") @DefaultValue("false") boolean parts,
            @QueryParam("archived") @Nullable Boolean archived,
            @Valid @BeanParam PageRequest page) {
        return page.answer(
                findCampaigns.list(caller.get(), structureId, parts, archived, page.after(), page.oneMore()).stream()
                        .map(campaign -> view(campaign, null))
                        .toList(),
                StructureCampaignViews.CampaignView::id);
    }

    @GET
    @Path("/{campaignId}")
    @RolesAllowed({"adviser", "manager", "partner:results:read"})
    @Operation(
            summary = "A campaign of a structure, with all its choices.",
            description = "For its advisers and those who administer it; others get 404 `not-found`.")
    @APIResponse(
            responseCode = "200",
            description = "ETag names its version.",
            content = @Content(schema = @Schema(implementation = StructureCampaignViews.CampaignView.class)))
    public Response getStructureCampaign(
            @PathParam("structureId") UUID structureId, @PathParam("campaignId") UUID campaignId) {
        return shown(findCampaigns.one(caller.get(), structureId, campaignId));
    }

    @PUT
    @Path("/{campaignId}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("manager")
    @Operation(
            summary = "Changes a campaign of a structure.",
            description =
                    "All of it before anybody began; title, description, texts and closing date after, and stages where there are "
                            + "none: 409 `campaign-begun` names the other fields. `If-Match` says which version was read: 428 `if-match-required`, 412 "
                            + "`changed-meanwhile`. 409 `campaign-archived`. 422 `campaign-refused`.")
    @APIResponse(
            responseCode = "200",
            description = "Changed; ETag names the new version.",
            content = @Content(schema = @Schema(implementation = StructureCampaignViews.CampaignView.class)))
    public Response changeCampaign(
            @PathParam("structureId") UUID structureId,
            @PathParam("campaignId") UUID campaignId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid StructureCampaignRequests.MakeRequest request) {
        // Whoever may not see it learns nothing of it, not even that a version is needed.
        findCampaigns.one(caller.get(), structureId, campaignId);
        return shown(
                changeCampaign.handle(caller.get(), structureId, campaignId, ETags.required(ifMatch), request.wish()));
    }

    @POST
    @Path("/{campaignId}/archive")
    @RolesAllowed("manager")
    @Operation(
            summary = "Closes a campaign for good: nobody begins it any more, results stay.",
            description = "A second time changes nothing. Others than those who administer it get 404 `not-found`.")
    @APIResponse(
            responseCode = "200",
            description = "Archived.",
            content = @Content(schema = @Schema(implementation = StructureCampaignViews.CampaignView.class)))
    public Response archiveCampaign(
            @PathParam("structureId") UUID structureId, @PathParam("campaignId") UUID campaignId) {
        return shown(archiveCampaign.handle(caller.get(), structureId, campaignId));
    }

    @POST
    @Path("/{campaignId}/copy")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("manager")
    @Operation(
            summary = "Begins a campaign anew: everything but code and dates, also into another structure.",
            description =
                    "For those who administer both structures; others get 404 `not-found`. 422 `campaign-refused` when today's "
                            + "template allows it no more. 400 `idempotency-key-required`.")
    @APIResponse(
            responseCode = "201",
            description = "The copy.",
            content = @Content(schema = @Schema(implementation = StructureCampaignViews.CampaignView.class)))
    public Response copyCampaign(
            @PathParam("structureId") UUID structureId,
            @PathParam("campaignId") UUID campaignId,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid StructureCampaignRequests.CopyRequest request) {
        Caller manager = caller.get();
        UUID into = request.structureId() == null ? structureId : request.structureId();
        return idempotency.once(
                manager,
                "copyCampaign " + campaignId,
                key,
                request,
                Idempotency.Creation.of(
                        () -> copyCampaign.handle(
                                manager, structureId, campaignId, request.title(), request.structureId()),
                        StructureCampaign::id,
                        id -> findCampaigns.one(manager, into, id)),
                this::created);
    }

    private Idempotency.Answer created(StructureCampaign campaign) {
        return Idempotency.Answer.created(
                "/v1/structures/" + campaign.structure() + "/campaigns/" + campaign.id(),
                campaign.version(),
                view(campaign, false));
    }

    private Response shown(StructureCampaign campaign) {
        return Response.ok(view(campaign, findCampaigns.hasBegun(campaign.code())))
                .header("ETag", ETags.of(campaign.version()))
                .build();
    }

    private StructureCampaignViews.CampaignView view(StructureCampaign campaign, @Nullable Boolean begun) {
        return StructureCampaignViews.CampaignView.of(campaign, addresses.of(campaign.code()), begun);
    }
}
