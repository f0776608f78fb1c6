package fr.pixemploi.certification.booking.rest;

import fr.pixemploi.certification.booking.application.BookPlace;
import fr.pixemploi.certification.booking.application.FollowMyBookings;
import fr.pixemploi.certification.booking.application.SearchOpenSessions;
import fr.pixemploi.certification.booking.rest.BookingRequests.Booked;
import fr.pixemploi.certification.booking.rest.BookingViews.MyBookingView;
import fr.pixemploi.certification.booking.rest.BookingViews.OpenSessionView;
import fr.pixemploi.kit.http.Idempotency;
import fr.pixemploi.kit.http.PageRequest;
import fr.pixemploi.kit.limit.Limited;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.CurrentCaller;
import jakarta.annotation.security.PermitAll;
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

/** Sessions that are open to everyone, over REST. */
@Path("/v1/open-sessions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "bookings", description = "Sessions that are open to everyone, and bookings in them.")
class OpenSessionResource {
    private final CurrentCaller caller;
    private final Idempotency idempotency;
    private final SearchOpenSessions searchOpenSessions;
    private final BookPlace bookPlace;
    private final FollowMyBookings followMyBookings;

    OpenSessionResource(
            CurrentCaller caller,
            Idempotency idempotency,
            SearchOpenSessions searchOpenSessions,
            BookPlace bookPlace,
            FollowMyBookings followMyBookings) {
        this.caller = caller;
        this.idempotency = idempotency;
        this.searchOpenSessions = searchOpenSessions;
        this.bookPlace = bookPlace;
        this.followMyBookings = followMyBookings;
    }

    /** A page of open sessions. */
    @Schema(name = "OpenSessionPage")
    record OpenSessionPage(
            List<OpenSessionView> items, @Nullable String nextCursor) {}

    private record Wish(UUID sessionId, Booked request) {}

    @GET
    @PermitAll
    @Limited("open-sessions")
    @Operation(
            summary = "Look for a session in which anybody may book, without an account",
            description =
                    "By the time at which they start. Only those with a place left that have not begun; nothing of candidates. Limited by "
                            + "address, or by account of who calls with a token.")
    @APIResponse(
            responseCode = "200",
            description = "A page of sessions.",
            content = @Content(schema = @Schema(implementation = OpenSessionPage.class)))
    public Response searchOpenSessions(@Valid @BeanParam OpenSessionQuery query, @Valid @BeanParam PageRequest page) {
        List<SearchOpenSessions.Found> oneMore =
                searchOpenSessions.handle(query.wanted(), OpenSessionQuery.after(page), page.oneMore());
        return page.answer(oneMore, found -> found.session().place(), OpenSessionView::of);
    }

    @POST
    @Path("/{sessionId}/bookings")
    @RolesAllowed("beneficiary")
    @Operation(
            summary = "Book a place in an open session",
            description =
                    "It waits for the centre's yes, and ends by itself after some days. Refused with the reasons of an enrolment (409 "
                            + "`not-eligible`, `clea-not-opened`, `centre-not-accredited-for-clea`, `already-enrolled`).")
    @APIResponse(
            responseCode = "201",
            description = "The booking.",
            content = @Content(schema = @Schema(implementation = MyBookingView.class)))
    public Response bookPlace(
            @PathParam("sessionId") UUID sessionId,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid Booked request) {
        Caller who = caller.get();
        return idempotency.once(
                who,
                "bookPlace",
                key,
                new Wish(sessionId, request),
                Idempotency.Creation.of(
                        () -> followMyBookings.read(
                                who,
                                bookPlace
                                        .handle(who, sessionId, request.identity(), request.both())
                                        .id()),
                        followed -> followed.booking().id(),
                        id -> followMyBookings.read(who, id)),
                followed -> Idempotency.Answer.created("/v1/bookings/me", MyBookingView.of(followed)));
    }
}
