package fr.pixemploi.portal.centre.candidate;

import fr.pixemploi.client.certification.model.Candidate;
import fr.pixemploi.client.certification.model.CertifproCentre;
import fr.pixemploi.client.certification.model.CertifproCentreRequest;
import fr.pixemploi.client.certification.model.CertifproEntry;
import fr.pixemploi.client.certification.model.CertifproSession;
import fr.pixemploi.client.certification.model.CertifproStepRequest;
import fr.pixemploi.client.certification.model.CleaState;
import fr.pixemploi.client.certification.model.Session;
import fr.pixemploi.portal.form.Done;
import fr.pixemploi.portal.form.FormState;
import fr.pixemploi.portal.form.Go;
import fr.pixemploi.portal.form.Typed;
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
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whom of a session Certif'Pro is to hear of, what it still asks for, and how far it has come. */
@Path("/centre/session/{id}/certifpro")
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
class CertifproPages {
    private final Calls calls;
    private final Certification certification;

    CertifproPages(Calls calls, Certification certification) {
        this.calls = calls;
        this.certification = certification;
    }

    @CheckedTemplate(basePath = "centre")
    static class Templates {
        static native TemplateInstance certifpro(
                Session session, Read<CertifproSession> lines, Part<Read<CertifproCentre>> centre);

        static native TemplateInstance certifproEntry(Session session, Candidate candidate, Read<CertifproEntry> entry);
    }

    @GET
    @Authenticated
    public String list(@PathParam("id") UUID id) {
        Session session = calls.get(() -> certification.sessions.getSession(id, null));
        Part<Read<CertifproCentre>> centre = calls.part(
                () -> Read.of(certification.certifpro.getCertifproCentreWithHttpInfo(session.getCentreId())));
        return Templates.certifpro(
                        session,
                        calls.get(() -> Read.of(certification.certifpro.listCertifproLinesWithHttpInfo(id))),
                        centre)
                .render();
    }

    @POST
    @Path("/siret")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response centre(
            @PathParam("id") UUID id,
            @FormParam("version") String version,
            @FormParam("siret") @Nullable String siret,
            @FormParam(FormState.ONCE) String once) {
        UUID centreId =
                calls.get(() -> certification.sessions.getSession(id, null)).getCentreId();
        CertifproCentreRequest centre = new CertifproCentreRequest().siret(Typed.text(siret));
        calls.get(() -> certification.certifpro.setCertifproCentre(centreId, version, centre));
        return Go.to("/centre/session/" + id + "/certifpro", Done.SAVED);
    }

    @POST
    @Path("/etapes")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response record(
            @PathParam("id") UUID id,
            @FormParam("version") String version,
            @FormParam("state") String state,
            @FormParam("on") @Nullable String on,
            @FormParam("candidateIds") @Nullable List<UUID> candidates,
            @FormParam(FormState.ONCE) String once) {
        CertifproStepRequest step = new CertifproStepRequest()
                .state(CleaState.fromValue(state))
                .on(Typed.day(on))
                .candidateIds(candidates == null ? List.of() : candidates);
        calls.run(() -> certification.certifpro.recordCertifproSteps(id, version, step));
        return Go.to("/centre/session/" + id + "/certifpro", Done.SAVED);
    }

    @GET
    @Path("/{candidateId}")
    @Authenticated
    public String entry(@PathParam("id") UUID id, @PathParam("candidateId") UUID candidateId) {
        Part<Session> session = calls.part(() -> certification.sessions.getSession(id, null));
        Part<Candidate> candidate = calls.part(() -> certification.candidates.getCandidate(candidateId, id, null));
        Read<CertifproEntry> entry =
                calls.get(() -> Read.of(certification.certifpro.getCertifproEntryWithHttpInfo(candidateId, id)));
        return Templates.certifproEntry(calls.get(session), calls.get(candidate), entry)
                .render();
    }

    @POST
    @Path("/{candidateId}")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response say(
            @PathParam("id") UUID id,
            @PathParam("candidateId") UUID candidateId,
            @FormParam("version") String version,
            @BeanParam CertifproForm form,
            @FormParam(FormState.ONCE) String once) {
        calls.get(() -> certification.certifpro.setCertifproEntry(candidateId, id, version, form.entry()));
        return Go.to("/centre/session/" + id + "/certifpro", Done.SAVED);
    }
}
