package fr.pixemploi.assessment.campaign.rest;

import fr.pixemploi.assessment.campaign.application.structure.DelegateCampaigns;
import fr.pixemploi.assessment.campaign.domain.structure.Delegation;
import fr.pixemploi.kit.http.Idempotency;
import fr.pixemploi.kit.http.PageRequest;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.CurrentCaller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Who else administers the campaigns of a structure. */
@Path("/v1/structures/{structureId}/campaign-delegations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "campaigns", description = "The tests that people are invited to.")
class CampaignDelegationResource {
    private final CurrentCaller caller;
    private final DelegateCampaigns delegateCampaigns;
    private final Idempotency idempotency;

    CampaignDelegationResource(CurrentCaller caller, DelegateCampaigns delegateCampaigns, Idempotency idempotency) {
        this.caller = caller;
        this.delegateCampaigns = delegateCampaigns;
        this.idempotency = idempotency;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("manager")
    @Operation(
            summary = "Lets the managers of another structure administer the campaigns of this one and of its parts.",
            description =
                    "For managers of the structure or of one above it, not for delegates; others get 404 `not-found`. 422 "
                            + "`delegate-refused` when the delegate is not known or is the structure itself; 409 `already-delegated`. 400 "
                            + "`idempotency-key-required`.")
    @APIResponse(
            responseCode = "201",
            description = "Delegated.",
            content = @Content(schema = @Schema(implementation = StructureCampaignViews.DelegationView.class)))
    public Response delegateCampaigns(
            @PathParam("structureId") UUID structureId,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid StructureCampaignRequests.DelegateRequest request) {
        Caller manager = caller.get();
        return idempotency.once(
                manager,
                "delegateCampaigns " + structureId,
                key,
                request,
                Idempotency.Creation.of(
                        () -> delegateCampaigns.handle(manager, structureId, request.delegateId()),
                        Delegation::id,
                        id -> delegateCampaigns.one(manager, structureId, id)),
                made -> Idempotency.Answer.created(
                        "/v1/structures/" + structureId + "/campaign-delegations/" + made.id(),
                        StructureCampaignViews.DelegationView.of(made)));
    }

    @GET
    @RolesAllowed("manager")
    @Operation(
            summary = "A page of a structure's delegations, ended ones too, oldest first.",
            description =
                    "Others than managers of the structure or of one above it get 404 `not-found`. 400 `invalid-cursor`.")
    @APIResponse(
            responseCode = "200",
            description = "A page of delegations.",
            content = @Content(schema = @Schema(implementation = StructureCampaignViews.DelegationPage.class)))
    public Response listCampaignDelegations(
            @PathParam("structureId") UUID structureId, @Valid @BeanParam PageRequest page) {
        return page.answer(
                delegateCampaigns.list(caller.get(), structureId, page.after(), page.oneMore()).stream()
                        .map(StructureCampaignViews.DelegationView::of)
                        .toList(),
                StructureCampaignViews.DelegationView::id);
    }

    @POST
    @Path("/{delegationId}/end")
    @RolesAllowed("manager")
    @Operation(
            summary = "Ends a delegation at once; a second time changes nothing.",
            description = "Others than managers of the structure or of one above it get 404 `not-found`.")
    public StructureCampaignViews.DelegationView endCampaignDelegation(
            @PathParam("structureId") UUID structureId, @PathParam("delegationId") UUID delegationId) {
        return StructureCampaignViews.DelegationView.of(delegateCampaigns.end(caller.get(), structureId, delegationId));
    }
}
