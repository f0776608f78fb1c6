package fr.pixemploi.portal.centre.candidate;

import fr.pixemploi.client.certification.model.BookingDeclinedRequest;
import fr.pixemploi.client.certification.model.Session;
import fr.pixemploi.client.certification.model.SessionBookingPage;
import fr.pixemploi.portal.form.Done;
import fr.pixemploi.portal.form.FormState;
import fr.pixemploi.portal.form.Go;
import fr.pixemploi.portal.form.Typed;
import fr.pixemploi.portal.services.Calls;
import fr.pixemploi.portal.services.Certification;
import fr.pixemploi.portal.services.Part;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who asks for a place in an open session: yes enrols them, no tells them why. */
@Path("/centre/session/{id}/reservations")
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
class BookingPages {
    private final Calls calls;
    private final Certification certification;

    BookingPages(Calls calls, Certification certification) {
        this.calls = calls;
        this.certification = certification;
    }

    @CheckedTemplate(basePath = "centre")
    static class Templates {
        static native TemplateInstance bookings(Session session, SessionBookingPage bookings);
    }

    @GET
    @Authenticated
    public String list(@PathParam("id") UUID id, @QueryParam("suite") @Nullable String cursor) {
        Part<SessionBookingPage> bookings =
                calls.part(() -> certification.bookings.listSessionBookings(id, cursor, 50));
        Session session = calls.get(() -> certification.sessions.getSession(id, null));
        return Templates.bookings(session, calls.get(bookings)).render();
    }

    @POST
    @Path("/{bookingId}/oui")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response accept(
            @PathParam("id") UUID id, @PathParam("bookingId") UUID bookingId, @FormParam(FormState.ONCE) String once) {
        calls.get(() -> certification.bookings.acceptBooking(bookingId, id));
        return Go.to("/centre/session/" + id + "/reservations", Done.BOOKING_ACCEPTED);
    }

    @POST
    @Path("/{bookingId}/non")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decline(
            @PathParam("id") UUID id,
            @PathParam("bookingId") UUID bookingId,
            @FormParam("reason") @Nullable String reason,
            @FormParam(FormState.ONCE) String once) {
        calls.run(() -> certification.bookings.declineBooking(
                bookingId, id, new BookingDeclinedRequest().reason(Typed.text(reason))));
        return Go.to("/centre/session/" + id + "/reservations", Done.BOOKING_DECLINED);
    }
}
