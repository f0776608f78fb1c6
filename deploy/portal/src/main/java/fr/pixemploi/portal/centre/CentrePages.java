package fr.pixemploi.portal.centre;

import fr.pixemploi.client.certification.model.CentreDay;
import fr.pixemploi.client.certification.model.CentreVenuePage;
import fr.pixemploi.client.certification.model.CertificationCentre;
import fr.pixemploi.client.certification.model.Session;
import fr.pixemploi.client.certification.model.SessionPage;
import fr.pixemploi.portal.centre.session.SessionForm;
import fr.pixemploi.portal.form.Done;
import fr.pixemploi.portal.form.FormState;
import fr.pixemploi.portal.form.Go;
import fr.pixemploi.portal.form.Typed;
import fr.pixemploi.portal.reader.Me;
import fr.pixemploi.portal.reader.Paris;
import fr.pixemploi.portal.services.Calls;
import fr.pixemploi.portal.services.Certification;
import fr.pixemploi.portal.services.Part;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A centre's day, all its sessions, and the form that opens another one. */
@Path("/centre")
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
class CentrePages {

    private final Calls calls;
    private final Certification certification;
    private final Me me;

    CentrePages(Calls calls, Certification certification, Me me) {
        this.calls = calls;
        this.certification = certification;
        this.me = me;
    }

    @CheckedTemplate(basePath = "centre")
    static class Templates {
        static native TemplateInstance centres(List<UUID> centres);

        static native TemplateInstance day(UUID centreId, CentreDay day, Part<CertificationCentre> centre);

        static native TemplateInstance sessions(UUID centreId, SessionPage sessions);

        static native TemplateInstance open(UUID centreId, Part<CentreVenuePage> venues);
    }

    /** A centre is a structure under the same id. */
    @GET
    @Authenticated
    public Object enter() {
        List<UUID> centres = me.centreManagerAt();
        return centres.size() == 1
                ? Go.to("/centre/" + centres.getFirst())
                : Templates.centres(centres).render();
    }

    @GET
    @Path("/{centreId}")
    @Authenticated
    public String day(@PathParam("centreId") UUID centreId, @QueryParam("jour") @Nullable String asked) {
        LocalDate chosen = Typed.day(asked);
        LocalDate day = chosen == null ? Paris.today() : chosen;
        Part<CertificationCentre> centre = calls.part(() -> certification.centres.getCentre(centreId));
        return Templates.day(centreId, calls.get(() -> certification.centres.getCentreDay(centreId, day)), centre)
                .render();
    }

    @GET
    @Path("/{centreId}/sessions")
    @Authenticated
    public String sessions(@PathParam("centreId") UUID centreId, @QueryParam("suite") @Nullable String cursor) {
        return Templates.sessions(centreId, calls.get(() -> certification.sessions.listSessions(centreId, cursor, 30)))
                .render();
    }

    @GET
    @Path("/{centreId}/ouvrir")
    @Authenticated
    public String form(@PathParam("centreId") UUID centreId) {
        return Templates.open(centreId, calls.part(() -> certification.centres.listVenues(centreId, null, 100)))
                .render();
    }

    @POST
    @Path("/{centreId}/ouvrir")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response open(
            @PathParam("centreId") UUID centreId, @BeanParam SessionForm form, @FormParam(FormState.ONCE) String once) {
        Session session = calls.get(() -> certification.sessions.createSession(once, form.request(centreId)));
        return Go.to("/centre/session/" + session.getId(), Done.SESSION_OPENED);
    }
}
