package fr.pixemploi.pathway.workshop.rest;

import fr.pixemploi.kit.http.Idempotency;
import fr.pixemploi.kit.http.PageRequest;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.CurrentCaller;
import fr.pixemploi.pathway.workshop.application.EditOffer;
import fr.pixemploi.pathway.workshop.application.ReadOffers;
import fr.pixemploi.pathway.workshop.domain.OwnOffer;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What a structure offers itself. */
@Path("/v1/structures/{structureId}/own-offers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "own offers", description = "Workshops, mediation and self-study of structures, their sessions and seats.")
class StructureOwnOfferResource {
    @Schema(name = "OwnOfferPage")
    record OwnOfferPage(List<OwnOfferView> items, @Nullable String nextCursor) {}

    private final EditOffer edit;
    private final ReadOffers read;
    private final Idempotency idempotency;
    private final CurrentCaller caller;

    StructureOwnOfferResource(EditOffer edit, ReadOffers read, Idempotency idempotency, CurrentCaller caller) {
        this.edit = edit;
        this.read = read;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("manager")
    @Operation(
            summary = "Offer something of the structure's own",
            description =
                    "It is proposed in recommendations once it has sessions. 409 `too-many-own-offers` beyond 200 that are not closed, and beyond 2,000 in all.")
    @APIResponse(
            responseCode = "201",
            description = "The offer, its version in ETag",
            content = @Content(schema = @Schema(implementation = OwnOfferView.class)))
    public Response makeOwnOffer(
            @PathParam("structureId") UUID structureId,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid OwnOfferRequest request) {
        Caller manager = caller.get();
        return idempotency.once(
                manager,
                "makeOwnOffer " + structureId,
                key,
                request,
                Idempotency.Creation.of(
                        () -> edit.make(manager, structureId, request.toContent()),
                        OwnOffer::id,
                        id -> read.one(manager, id)),
                offer -> Idempotency.Answer.created(
                        "/v1/own-offers/" + offer.id(), offer.version(), OwnOfferView.of(offer)));
    }

    @GET
    @RolesAllowed({"adviser", "manager"})
    @Operation(summary = "What a structure offers itself, closed ones too, oldest first")
    @APIResponse(
            responseCode = "200",
            description = "A page of offers",
            content = @Content(schema = @Schema(implementation = OwnOfferPage.class)))
    public Response listOwnOffers(@PathParam("structureId") UUID structureId, @Valid @BeanParam PageRequest page) {
        return page.answer(
                read.ofStructure(caller.get(), structureId, page.after(), page.oneMore()).stream()
                        .map(OwnOfferView::of)
                        .toList(),
                OwnOfferView::id);
    }
}
