package fr.pixemploi.portal.person.exam;

import fr.pixemploi.client.certification.model.BookingRequest;
import fr.pixemploi.client.certification.model.OpenSession;
import fr.pixemploi.client.certification.model.OpenSessionPage;
import fr.pixemploi.client.certification.model.Sex;
import fr.pixemploi.client.profile.model.Beneficiary;
import fr.pixemploi.portal.form.Done;
import fr.pixemploi.portal.form.FormState;
import fr.pixemploi.portal.form.Go;
import fr.pixemploi.portal.services.Calls;
import fr.pixemploi.portal.services.Certification;
import fr.pixemploi.portal.services.Part;
import fr.pixemploi.portal.services.Profile;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A place in a session that is open to all: looked for by town, asked for, taken back. */
@Path("/mon-espace/certification/seances")
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
class BookingPages {
    private static final String HERE = "/mon-espace/certification";

    private final Calls calls;
    private final Certification certification;
    private final Profile profile;

    BookingPages(Calls calls, Certification certification, Profile profile) {
        this.calls = calls;
        this.certification = certification;
        this.profile = profile;
    }

    /** What was looked for. */
    record Search(String town, boolean clea, boolean accessible) {}

    @CheckedTemplate(basePath = "person/exam")
    static class Templates {
        static native TemplateInstance sessions(OpenSessionPage sessions, Search search);

        static native TemplateInstance booking(UUID sessionId, List<OpenSession> session, Part<Beneficiary> file);
    }

    @GET
    @Authenticated
    public String search(
            @QueryParam("ville") @DefaultValue("") String town,
            @QueryParam("clea") @DefaultValue("") String clea,
            @QueryParam("accessible") @DefaultValue("") String accessible,
            @QueryParam("suite") @Nullable String cursor) {
        Search search = new Search(town.strip(), clea.equals("oui"), accessible.equals("oui"));
        return Templates.sessions(
                        calls.get(() -> certification.bookings.searchOpenSessions(
                                search.accessible() ? true : null,
                                search.clea() ? "clea-numerique" : null,
                                null,
                                cursor,
                                null,
                                20,
                                null,
                                null,
                                search.town().isEmpty() ? null : search.town())),
                        search)
                .render();
    }

    /** The session itself is shown where it is among the next ones of its town: the service shows none by itself. */
    @GET
    @Path("/{session}")
    @Authenticated
    public String form(@PathParam("session") UUID session, @QueryParam("ville") @Nullable String town) {
        Part<Beneficiary> file = calls.part(() -> profile.myFile.getMyFile(null));
        OpenSessionPage open = calls.get(
                () -> certification.bookings.searchOpenSessions(null, null, null, null, null, 50, null, null, town));
        return Templates.booking(
                        session,
                        open.getItems().stream()
                                .filter(one -> one.getId().equals(session))
                                .toList(),
                        file)
                .render();
    }

    @POST
    @Path("/{session}")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response book(
            @PathParam("session") UUID session,
            @FormParam("firstName") String firstName,
            @FormParam("lastName") String lastName,
            @FormParam("usageName") String usageName,
            @FormParam("sex") String sex,
            @FormParam("birthDate") LocalDate birthDate,
            @FormParam("birthCity") String birthCity,
            @FormParam("birthPostalCode") String birthPostalCode,
            @FormParam("birthInseeCode") String birthInseeCode,
            @FormParam("birthCountry") String birthCountry,
            @FormParam("cleaNumerique") @Nullable String clea,
            @FormParam(FormState.ONCE) String once) {
        BookingRequest request = new BookingRequest()
                .firstName(firstName.strip())
                .lastName(lastName.strip())
                .sex(Sex.fromValue(sex))
                .birthDate(birthDate)
                .birthCity(birthCity.strip())
                .birthCountry(birthCountry.strip())
                .cleaNumerique(clea != null);
        if (!usageName.isBlank()) request.usageName(usageName.strip());
        if (!birthPostalCode.isBlank()) request.birthPostalCode(birthPostalCode.strip());
        if (!birthInseeCode.isBlank()) request.birthInseeCode(birthInseeCode.strip());
        calls.get(() -> certification.bookings.bookPlace(session, once, request));
        return Go.to(HERE, Done.BOOKED);
    }

    @POST
    @Path("/demandes/{id}/retrait")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdraw(@PathParam("id") UUID id, @FormParam(FormState.ONCE) String once) {
        calls.get(() -> certification.bookings.withdrawBooking(id));
        return Go.to(HERE, Done.BOOKING_WITHDRAWN);
    }
}
