package fr.pixemploi.portal.centre.session;

import fr.pixemploi.client.certification.model.Session;
import fr.pixemploi.client.certification.model.SessionCancellationRequest;
import fr.pixemploi.client.certification.model.SessionOpening;
import fr.pixemploi.client.certification.model.SessionOpeningRequest;
import fr.pixemploi.client.certification.model.SessionOrganisation;
import fr.pixemploi.client.certification.model.SessionOrganisationRequest;
import fr.pixemploi.portal.form.Done;
import fr.pixemploi.portal.form.FormState;
import fr.pixemploi.portal.form.Go;
import fr.pixemploi.portal.form.Typed;
import fr.pixemploi.portal.reader.Paris;
import fr.pixemploi.portal.services.Calls;
import fr.pixemploi.portal.services.Certification;
import fr.pixemploi.portal.services.Part;
import fr.pixemploi.portal.services.Read;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Before the day: when and where, how it is organised, whether anybody may book, and the way to call it off. */
@Path("/centre/session/{id}/preparer")
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
class PreparePages {
    private final Calls calls;
    private final Certification certification;

    PreparePages(Calls calls, Certification certification) {
        this.calls = calls;
        this.certification = certification;
    }

    @CheckedTemplate(basePath = "centre")
    static class Templates {
        static native TemplateInstance prepare(
                Read<Session> session,
                Part<Read<SessionOrganisation>> organisation,
                Part<Read<SessionOpening>> opening);
    }

    @GET
    @Authenticated
    public String show(@PathParam("id") UUID id) {
        Part<Read<SessionOrganisation>> organisation =
                calls.part(() -> Read.of(certification.sessions.getOrganisationWithHttpInfo(id)));
        Part<Read<SessionOpening>> opening =
                calls.part(() -> Read.of(certification.bookings.getOpeningWithHttpInfo(id)));
        return Templates.prepare(
                        calls.get(() -> Read.of(certification.sessions.getSessionWithHttpInfo(id, null))),
                        organisation,
                        opening)
                .render();
    }

    @POST
    @Path("/date")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response correct(
            @PathParam("id") UUID id,
            @FormParam("version") String version,
            @BeanParam SessionForm form,
            @FormParam(FormState.ONCE) String once) {
        calls.get(() -> certification.sessions.correctSession(id, version, form.correction()));
        return Go.to("/centre/session/" + id + "/preparer", Done.SAVED);
    }

    @POST
    @Path("/organisation")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response arrange(
            @PathParam("id") UUID id,
            @FormParam("version") String version,
            @FormParam("invigilators") String invigilators,
            @FormParam("computers") String computers,
            @FormParam("ownStaff") String ownStaff,
            @FormParam("dedicated") boolean dedicated,
            @FormParam("nobodyTrained") boolean nobodyTrained,
            @FormParam("noRelative") boolean noRelative,
            @FormParam(FormState.ONCE) String once) {
        SessionOrganisationRequest said = new SessionOrganisationRequest()
                .invigilators(Typed.lines(invigilators))
                .computers(Typed.number(computers))
                .ownStaff(Typed.number(ownStaff))
                .dedicated(dedicated)
                .nobodyTrained(nobodyTrained)
                .noRelative(noRelative);
        calls.get(() -> certification.sessions.arrangeSession(id, version, said));
        return Go.to("/centre/session/" + id + "/preparer", Done.SAVED);
    }

    /** @param until a day; its last moment in Paris is meant */
    @POST
    @Path("/public")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response open(
            @PathParam("id") UUID id,
            @FormParam("version") String version,
            @FormParam("places") String places,
            @FormParam("until") String until,
            @FormParam(FormState.ONCE) String once) {
        LocalDate day = Typed.day(until);
        SessionOpeningRequest opening = new SessionOpeningRequest().places(Typed.number(places));
        if (day != null) opening.until(Paris.at(day, LocalTime.of(23, 59)));
        calls.get(() -> certification.bookings.openToPublic(id, version, opening));
        return Go.to("/centre/session/" + id + "/preparer", Done.SAVED);
    }

    @POST
    @Path("/annuler")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response cancel(
            @PathParam("id") UUID id,
            @FormParam("reason") @Nullable String reason,
            @FormParam(FormState.ONCE) String once) {
        calls.get(() ->
                certification.sessions.cancelSession(id, new SessionCancellationRequest().reason(Typed.text(reason))));
        return Go.to("/centre/session/" + id, Done.SESSION_CANCELLED);
    }
}
