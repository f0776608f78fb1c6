package fr.pixemploi.certification.booking.rest;

import fr.pixemploi.certification.booking.application.FollowMyBookings;
import fr.pixemploi.certification.booking.rest.BookingViews.MyBookingView;
import fr.pixemploi.kit.http.PageRequest;
import fr.pixemploi.kit.security.CurrentCaller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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

/** A person's own bookings over REST. */
@Path("/v1/bookings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "bookings", description = "Sessions that are open to everyone, and bookings in them.")
class MyBookingResource {
    private final CurrentCaller caller;
    private final FollowMyBookings followMyBookings;

    MyBookingResource(CurrentCaller caller, FollowMyBookings followMyBookings) {
        this.caller = caller;
        this.followMyBookings = followMyBookings;
    }

    /** A page of one's own bookings. */
    @Schema(name = "MyBookingPage")
    record MyBookingPage(
            List<MyBookingView> items, @Nullable String nextCursor) {}

    @GET
    @Path("/me")
    @RolesAllowed("beneficiary")
    @Operation(summary = "List one's own bookings in the order in which they were made")
    @APIResponse(
            responseCode = "200",
            description = "A page of bookings.",
            content = @Content(schema = @Schema(implementation = MyBookingPage.class)))
    public Response listMyBookings(@Valid @BeanParam PageRequest page) {
        List<MyBookingView> oneMore = followMyBookings.list(caller.get(), page.after(), page.oneMore()).stream()
                .map(MyBookingView::of)
                .toList();
        return page.answer(oneMore, MyBookingView::id);
    }

    @POST
    @Path("/{id}/withdrawal")
    @RolesAllowed("beneficiary")
    @Operation(
            summary = "Withdraw a booking that waits",
            description = "409 `booking-over` once it was answered: who was accepted tells the centre.")
    public MyBookingView withdrawBooking(@PathParam("id") UUID id) {
        return MyBookingView.of(followMyBookings.withdraw(caller.get(), id));
    }
}
