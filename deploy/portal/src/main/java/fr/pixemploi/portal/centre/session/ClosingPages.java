package fr.pixemploi.portal.centre.session;

import fr.pixemploi.client.certification.model.AbsenceRequest;
import fr.pixemploi.client.certification.model.Candidate;
import fr.pixemploi.client.certification.model.CandidatePage;
import fr.pixemploi.client.certification.model.ClosingRequest;
import fr.pixemploi.client.certification.model.Finalization;
import fr.pixemploi.client.certification.model.Session;
import fr.pixemploi.portal.form.Done;
import fr.pixemploi.portal.form.FormState;
import fr.pixemploi.portal.form.Go;
import fr.pixemploi.portal.form.Typed;
import fr.pixemploi.portal.reader.Paris;
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
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is to be in order before the jury gets a session, all at once, each with the place where it is mended. */
@Path("/centre/session/{id}/finaliser")
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
class ClosingPages {
    private final Calls calls;
    private final Certification certification;

    ClosingPages(Calls calls, Certification certification) {
        this.calls = calls;
        this.certification = certification;
    }

    @CheckedTemplate(basePath = "centre")
    static class Templates {
        static native TemplateInstance closing(Session session, Finalization closing, Map<UUID, String> names);

        /** Nobody is absent from what has not begun. */
        static native TemplateInstance closingLater(Session session);
    }

    @GET
    @Authenticated
    public String show(@PathParam("id") UUID id) {
        Part<Session> session = calls.part(() -> certification.sessions.getSession(id, null));
        Part<CandidatePage> candidates = calls.part(() -> certification.candidates.listCandidates(id, null, 200));
        Finalization closing = calls.get(() -> certification.sessions.getFinalization(id));
        Session one = calls.get(session);
        if (Paris.isToCome(one.getStartsAt(), one.getTimeZone()))
            return Templates.closingLater(one).render();
        Map<UUID, String> names = calls.get(candidates).getItems().stream()
                .collect(Collectors.toMap(Candidate::getId, who -> who.getFirstName() + " " + who.getLastName()));
        return Templates.closing(one, closing, names).render();
    }

    @POST
    @Path("/absences/{candidateId}")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response explain(
            @PathParam("id") UUID id,
            @PathParam("candidateId") UUID candidateId,
            @FormParam("reason") @Nullable String reason,
            @FormParam("words") @Nullable String words,
            @FormParam(FormState.ONCE) String once) {
        AbsenceRequest absence = new AbsenceRequest().reason(Typed.text(reason)).words(Typed.text(words));
        calls.get(() -> certification.sessions.explainAbsence(candidateId, id, absence));
        return Go.to("/centre/session/" + id + "/finaliser", Done.SAVED);
    }

    @POST
    @Path("/declaration")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response declare(
            @PathParam("id") UUID id,
            @FormParam("attendanceSigned") boolean signed,
            @FormParam("comment") @Nullable String comment,
            @FormParam(FormState.ONCE) String once) {
        ClosingRequest closing = new ClosingRequest().attendanceSigned(signed).comment(Typed.text(comment));
        calls.get(() -> certification.sessions.declareClosing(id, closing));
        return Go.to("/centre/session/" + id + "/finaliser", Done.SAVED);
    }

    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response finish(@PathParam("id") UUID id, @FormParam(FormState.ONCE) String once) {
        calls.get(() -> certification.sessions.finalizeSession(id));
        return Go.to("/centre/session/" + id + "/finaliser", Done.SESSION_FINALIZED);
    }
}
