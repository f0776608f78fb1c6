package fr.pixemploi.pathway.catalogue.rest;

import fr.pixemploi.kit.http.PageRequest;
import fr.pixemploi.pathway.catalogue.application.GetOffer;
import fr.pixemploi.pathway.catalogue.application.ListOffers;
import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
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

/** The training catalogue, the same for everyone who works or trains with it. */
@Path("/v1/offers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "catalogue", description = "Training offers and the levels they lead to.")
class OfferResource {
    @Schema(name = "OfferPage")
    record OfferPage(List<OfferView> items, @Nullable String nextCursor) {}

    private final ListOffers listOffers;
    private final GetOffer getOffer;

    OfferResource(ListOffers listOffers, GetOffer getOffer) {
        this.listOffers = listOffers;
        this.getOffer = getOffer;
    }

    @GET
    @RolesAllowed({"beneficiary", "adviser", "manager", "partner:results:read"})
    @Operation(summary = "Training offers, all or those that raise one competence")
    @APIResponse(
            responseCode = "200",
            description = "A page of offers",
            content = @Content(schema = @Schema(implementation = OfferPage.class)))
    public Response listOffers(
            @QueryParam("competence") @Pattern(regexp = CompetenceCode.PATTERN) @Nullable String competence,
            @Valid @BeanParam PageRequest page) {
        List<OfferView> views = listOffers
                .handle(competence == null ? null : new CompetenceCode(competence), page.after(), page.oneMore())
                .stream()
                .map(OfferView::of)
                .toList();
        return page.answer(views, OfferView::id);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"beneficiary", "adviser", "manager", "partner:results:read"})
    @Operation(summary = "One training offer")
    public OfferView getOffer(@PathParam("id") UUID id) {
        return OfferView.of(getOffer.handle(id));
    }
}
