package fr.pixemploi.certification.booking.rest;

import fr.pixemploi.certification.booking.application.AnswerBooking;
import fr.pixemploi.certification.booking.application.ListBookings;
import fr.pixemploi.certification.booking.application.OpenToPublic;
import fr.pixemploi.certification.booking.rest.BookingRequests.Declined;
import fr.pixemploi.certification.booking.rest.BookingRequests.Said;
import fr.pixemploi.certification.booking.rest.BookingViews.AcceptedView;
import fr.pixemploi.certification.booking.rest.BookingViews.BookingView;
import fr.pixemploi.certification.booking.rest.BookingViews.OpeningView;
import fr.pixemploi.kit.http.ETags;
import fr.pixemploi.kit.http.PageRequest;
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

/** What a centre does about the bookings of a session, over REST. */
@Path("/v1/sessions/{sessionId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "bookings", description = "Sessions that are open to everyone, and bookings in them.")
class SessionBookingResource {
    private final CurrentCaller caller;
    private final OpenToPublic openToPublic;
    private final ListBookings listBookings;
    private final AnswerBooking answerBooking;

    SessionBookingResource(
            CurrentCaller caller, OpenToPublic openToPublic, ListBookings listBookings, AnswerBooking answerBooking) {
        this.caller = caller;
        this.openToPublic = openToPublic;
        this.listBookings = listBookings;
        this.answerBooking = answerBooking;
    }

    /** A page of bookings. */
    @Schema(name = "SessionBookingPage")
    record BookingPage(List<BookingView> items, @Nullable String nextCursor) {}

    @GET
    @Path("/opening")
    @RolesAllowed({"centre-manager", "invigilator"})
    @Operation(
            summary = "Read how far a session is open to people whom its centre does not know",
            description = "While nobody opened it its version is 0.")
    @APIResponse(
            responseCode = "200",
            description = "The opening, its version in ETag.",
            content = @Content(schema = @Schema(implementation = OpeningView.class)))
    public Response getOpening(@PathParam("sessionId") UUID sessionId) {
        return tagged(openToPublic.read(caller.get(), sessionId));
    }

    @PUT
    @Path("/opening")
    @RolesAllowed("centre-manager")
    @Operation(
            summary = "Open a session to people whom its centre does not know, or close it",
            description = "Places below what was accepted already take nothing back.")
    @APIResponse(
            responseCode = "200",
            description = "The opening as it is now, its version in ETag.",
            content = @Content(schema = @Schema(implementation = OpeningView.class)))
    public Response openToPublic(
            @PathParam("sessionId") UUID sessionId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid Said request) {
        return tagged(openToPublic.handle(
                caller.get(),
                sessionId,
                ETags.required(ifMatch),
                request.places(),
                request.until().toInstant()));
    }

    private static Response tagged(OpenToPublic.Opened opened) {
        return Response.ok(OpeningView.of(opened))
                .header("ETag", ETags.of(opened.opening().version()))
                .build();
    }

    @GET
    @Path("/bookings")
    @RolesAllowed("centre-manager")
    @Operation(summary = "List the bookings of a session in the order in which they were made")
    @APIResponse(
            responseCode = "200",
            description = "A page of bookings.",
            content = @Content(schema = @Schema(implementation = BookingPage.class)))
    public Response listSessionBookings(@PathParam("sessionId") UUID sessionId, @Valid @BeanParam PageRequest page) {
        List<BookingView> oneMore = listBookings.handle(caller.get(), sessionId, page.after(), page.oneMore()).stream()
                .map(BookingView::of)
                .toList();
        return page.answer(oneMore, BookingView::id);
    }

    @POST
    @Path("/bookings/{id}/acceptance")
    @RolesAllowed("centre-manager")
    @Operation(
            summary = "Accept a booking: the person is enrolled with their account",
            description =
                    "Refused as an enrolment would be, once all places were given away (409 `no-place-left`), and when the booking does not wait "
                            + "any more (409 `booking-over`).")
    public AcceptedView acceptBooking(@PathParam("sessionId") UUID sessionId, @PathParam("id") UUID id) {
        return new AcceptedView(
                id, answerBooking.accept(caller.get(), sessionId, id).id());
    }

    @POST
    @Path("/bookings/{id}/refusal")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed("centre-manager")
    @Operation(summary = "Decline a booking, with a reason that the person reads")
    @APIResponse(responseCode = "204", description = "Declined.")
    public void declineBooking(
            @PathParam("sessionId") UUID sessionId, @PathParam("id") UUID id, @NotNull @Valid Declined request) {
        answerBooking.decline(caller.get(), sessionId, id, request.reason());
    }
}
