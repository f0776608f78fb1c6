package fr.pixemploi.pathway.workshop.rest;

import fr.pixemploi.kit.http.PageRequest;
import fr.pixemploi.kit.security.CurrentCaller;
import fr.pixemploi.pathway.workshop.application.ReadBookings;
import fr.pixemploi.pathway.workshop.domain.Booking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The register of a session of an own offer. */
@Path("/v1/own-offers/{id}/sessions/{sessionId}/bookings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "own offers")
class BookingResource {
    private static final Pattern ARRIVAL = Pattern.compile("\\d{1,18}");

    /**
     * That a step of a pathway has a seat, or waits for one.
     *
     * @param bookingId of the seat, for attendance
     * @param structureId which structure's pathway it is
     * @param stepId of people of the structure itself only, as beneficiaryId; whom others send, they know
     * @param place among those who wait, from 1; absent of who has a seat
     * @param since when it came, first to wait or at once to a seat
     */
    @Schema(name = "Booking")
    record BookingView(
            UUID bookingId,
            UUID structureId,

            @Nullable @Schema(description = "Absent, as `beneficiaryId`, of people of other structures.")
            UUID stepId,

            @Nullable UUID beneficiaryId,

            @Schema(enumeration = {"booked", "waiting"}) String state,

            @Nullable Integer place,
            Instant since) {
        static BookingView of(Booking booking, UUID owner) {
            boolean own = booking.structure().equals(owner);
            boolean waiting = booking.state() == Booking.State.WAITING;
            return new BookingView(
                    booking.id(),
                    booking.structure(),
                    own ? booking.step() : null,
                    own ? booking.beneficiaryId() : null,
                    waiting ? "waiting" : "booked",
                    waiting ? booking.place() : null,
                    booking.since());
        }
    }

    @Schema(name = "BookingPage")
    record BookingPage(List<BookingView> items, @Nullable String nextCursor) {}

    private final ReadBookings readBookings;
    private final CurrentCaller caller;

    BookingResource(ReadBookings readBookings, CurrentCaller caller) {
        this.readBookings = readBookings;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({"adviser", "manager"})
    @Operation(
            summary = "Who has a seat in a session and who waits, in the order in which they came",
            description =
                    "For the structure that offers it; people see that it was looked at, once a day. Attendance is listed by `bookingId`.")
    @APIResponse(
            responseCode = "200",
            description = "A page of bookings",
            content = @Content(schema = @Schema(implementation = BookingPage.class)))
    public Response listBookings(
            @PathParam("id") UUID id, @PathParam("sessionId") UUID sessionId, @Valid @BeanParam PageRequest page) {
        String after = page.after(ARRIVAL);
        ReadBookings.Register register = readBookings.handle(
                caller.get(), id, sessionId, after == null ? null : Long.valueOf(after), page.oneMore());
        return page.answer(register.bookings(), Booking::arrival, booking -> BookingView.of(booking, register.owner()));
    }
}
