package fr.pixemploi.portal.centre.session;

import fr.pixemploi.client.certification.model.CandidatePage;
import fr.pixemploi.client.certification.model.DayCode;
import fr.pixemploi.client.certification.model.IncidentCategories;
import fr.pixemploi.client.certification.model.IncidentRequest;
import fr.pixemploi.client.certification.model.Incidents;
import fr.pixemploi.client.certification.model.Session;
import fr.pixemploi.portal.PortalSettings;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The day itself: by what invigilators without an account come in, and what happened. */
@Path("/centre/session/{id}/jour")
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
class ExamDayPages {
    private final Calls calls;
    private final Certification certification;
    private final PortalSettings settings;

    ExamDayPages(Calls calls, Certification certification, PortalSettings settings) {
        this.calls = calls;
        this.certification = certification;
        this.settings = settings;
    }

    @CheckedTemplate(basePath = "centre")
    static class Templates {
        static native TemplateInstance examDay(
                Session session,
                Part<DayCode> code,
                Incidents incidents,
                IncidentCategories categories,
                CandidatePage candidates,
                String door);
    }

    @GET
    @Authenticated
    public String show(@PathParam("id") UUID id) {
        Part<DayCode> code = calls.part(() -> certification.sessions.getDayCode(id));
        Part<Incidents> incidents = calls.part(() -> certification.incidents.listIncidents(id));
        Part<IncidentCategories> categories = calls.part(() -> certification.incidents.listIncidentCategories());
        Part<CandidatePage> candidates = calls.part(() -> certification.candidates.listCandidates(id, null, 200));
        Session session = calls.get(() -> certification.sessions.getSession(id, null));
        return Templates.examDay(
                        session,
                        code,
                        calls.get(incidents),
                        calls.get(categories),
                        calls.get(candidates),
                        settings.assessmentPages()
                                        .orElse(settings.services().assessment())
                                        .toString()
                                        .replaceAll("/+$", "")
                                + "/invigilation/")
                .render();
    }

    @POST
    @Path("/code")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response renew(@PathParam("id") UUID id, @FormParam(FormState.ONCE) String once) {
        calls.get(() -> certification.sessions.renewDayCode(id));
        return Go.to("/centre/session/" + id + "/jour", Done.DAY_CODE_RENEWED);
    }

    /** @param kind category and kind with a stroke between, or a category alone */
    @POST
    @Path("/incidents")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response note(
            @PathParam("id") UUID id,
            @FormParam("category") String kind,
            @FormParam("candidateId") @Nullable String candidateId,
            @FormParam("words") @Nullable String words,
            @FormParam(FormState.ONCE) String once) {
        String[] parts = kind.split("/", 2);
        IncidentRequest incident = new IncidentRequest()
                .category(parts[0])
                .candidateId(Typed.id(candidateId))
                .words(Typed.text(words));
        if (parts.length > 1) incident.kind(parts[1]);
        calls.get(() -> certification.incidents.noteIncident(id, once, incident));
        return Go.to("/centre/session/" + id + "/jour", Done.SAVED);
    }

    @POST
    @Path("/incidents/{incidentId}/retrait")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response remove(
            @PathParam("id") UUID id,
            @PathParam("incidentId") UUID incidentId,
            @FormParam(FormState.ONCE) String once) {
        calls.run(() -> certification.incidents.removeIncident(id, incidentId));
        return Go.to("/centre/session/" + id + "/jour", Done.REMOVED);
    }
}
