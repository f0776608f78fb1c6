package fr.pixemploi.certification.centre.rest;

import fr.pixemploi.certification.centre.application.KeepVenues;
import fr.pixemploi.certification.centre.domain.Site;
import fr.pixemploi.certification.centre.rest.CentreRequests.VenueKept;
import fr.pixemploi.certification.centre.rest.CentreViews.SiteView;
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
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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

/** Venues of a centre over REST. */
@Path("/v1/centres/{centreId}/venues")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "centres", description = "Certification centres, their accreditations and venues.")
class CentreVenueResource {
    private final CurrentCaller caller;
    private final Idempotency idempotency;
    private final KeepVenues keepVenues;

    CentreVenueResource(CurrentCaller caller, Idempotency idempotency, KeepVenues keepVenues) {
        this.caller = caller;
        this.idempotency = idempotency;
        this.keepVenues = keepVenues;
    }

    /** A page of venues. */
    @Schema(name = "CentreVenuePage")
    record SitePage(List<SiteView> items, @Nullable String nextCursor) {}

    private record Addition(UUID centreId, VenueKept request) {}

    @POST
    @RolesAllowed("centre-manager")
    @Operation(
            summary = "Keep a venue for sessions to come",
            description = "A session then names it, and keeps what it was like that day.")
    @APIResponse(
            responseCode = "201",
            description = "The venue, its version in ETag.",
            content = @Content(schema = @Schema(implementation = SiteView.class)))
    public Response addVenue(
            @PathParam("centreId") UUID centreId,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid VenueKept request) {
        Caller who = caller.get();
        return idempotency.once(
                who,
                "addVenue",
                key,
                new Addition(centreId, request),
                Idempotency.Creation.of(
                        () -> keepVenues.add(who, centreId, request.place()),
                        Site::id,
                        id -> keepVenues.read(who, centreId, id)),
                site -> Idempotency.Answer.created(
                        "/v1/centres/" + centreId + "/venues/" + site.id(), site.version(), SiteView.of(site)));
    }

    @GET
    @RolesAllowed("centre-manager")
    @Operation(summary = "List the venues of a centre in the order they were added")
    @APIResponse(
            responseCode = "200",
            description = "A page of venues.",
            content = @Content(schema = @Schema(implementation = SitePage.class)))
    public Response listVenues(@PathParam("centreId") UUID centreId, @Valid @BeanParam PageRequest page) {
        List<SiteView> oneMore = keepVenues.list(caller.get(), centreId, page.after(), page.oneMore()).stream()
                .map(SiteView::of)
                .toList();
        return page.answer(oneMore, SiteView::id);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("centre-manager")
    @Operation(summary = "Read a venue of a centre")
    @APIResponse(
            responseCode = "200",
            description = "The venue, its version in ETag.",
            content = @Content(schema = @Schema(implementation = SiteView.class)))
    public Response getVenue(@PathParam("centreId") UUID centreId, @PathParam("id") UUID id) {
        return tagged(keepVenues.read(caller.get(), centreId, id));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed("centre-manager")
    @Operation(
            summary = "Change a venue of a centre",
            description = "Sessions that were opened there keep what they were told.")
    @APIResponse(
            responseCode = "200",
            description = "The venue as it is now, its version in ETag.",
            content = @Content(schema = @Schema(implementation = SiteView.class)))
    public Response changeVenue(
            @PathParam("centreId") UUID centreId,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid VenueKept request) {
        return tagged(keepVenues.change(caller.get(), centreId, id, ETags.required(ifMatch), request.place()));
    }

    private static Response tagged(Site site) {
        return Response.ok(SiteView.of(site))
                .header("ETag", ETags.of(site.version()))
                .build();
    }
}
