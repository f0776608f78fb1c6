package fr.pixemploi.pathway.offer.rest;

import fr.pixemploi.kit.http.PageRequest;
import fr.pixemploi.kit.security.CurrentCaller;
import fr.pixemploi.pathway.catalogue.domain.ListedOffer;
import fr.pixemploi.pathway.offer.application.FindOffers;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Training offers: the catalogue, the same for everyone who works or trains with it, and what structures offer themselves. */
@Path("/v1/offers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "catalogue", description = "Training offers and the levels they lead to.")
class OfferResource {
    private static final ZoneId FRANCE = ZoneId.of("Europe/Paris");

    @Schema(name = "OfferPage")
    record OfferPage(List<OfferView> items, @Nullable String nextCursor) {}

    private final FindOffers find;
    private final CurrentCaller caller;
    private final Clock clock;

    OfferResource(FindOffers find, CurrentCaller caller, Clock clock) {
        this.find = find;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({"beneficiary", "adviser", "manager", "partner:results:read"})
    @Operation(
            summary = "Training offers, all or those that are looked for",
            description =
                    "In the order of their ids; with `near` the nearest first, and in the end those that are wholly at a distance. Of what"
                            + " structures offer themselves (`source` is `own`) what is open to all, and all of those where the caller works.")
    @APIResponse(
            responseCode = "200",
            description = "A page of offers",
            content = @Content(schema = @Schema(implementation = OfferPage.class)))
    public Response listOffers(@Valid @BeanParam OfferQuery query, @Valid @BeanParam PageRequest page) {
        List<ListedOffer> found = find.handle(caller.get(), query.search(today(), page));
        return page.answer(found, query::key, OfferView::of);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"beneficiary", "adviser", "manager", "partner:results:read"})
    @Operation(summary = "One training offer", description = "Also one that is not offered any more.")
    public OfferView getOffer(@PathParam("id") UUID id) {
        return OfferView.of(find.one(caller.get(), id, today()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), FRANCE);
    }
}
