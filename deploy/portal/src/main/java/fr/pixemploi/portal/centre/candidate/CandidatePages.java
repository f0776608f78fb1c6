package fr.pixemploi.portal.centre.candidate;

import fr.pixemploi.client.certification.model.Candidate;
import fr.pixemploi.client.certification.model.CandidateCancellationRequest;
import fr.pixemploi.client.certification.model.IdentityCorrection;
import fr.pixemploi.client.certification.model.MoveRequest;
import fr.pixemploi.client.certification.model.SeenDocument;
import fr.pixemploi.client.certification.model.Session;
import fr.pixemploi.client.certification.model.SessionPage;
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

/** Enrolling somebody, and one candidate: what is known, what may still be changed, and what only the jury changes. */
@Path("/centre/session/{id}/candidats")
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
class CandidatePages {
    private final Calls calls;
    private final Certification certification;

    CandidatePages(Calls calls, Certification certification) {
        this.calls = calls;
        this.certification = certification;
    }

    @CheckedTemplate(basePath = "centre")
    static class Templates {
        static native TemplateInstance enrol(Session session, Candidate c);

        static native TemplateInstance candidate(
                Session session,
                Read<Candidate> candidate,
                Part<List<IdentityCorrection>> corrections,
                List<Session> others);
    }

    @GET
    @Path("/inscrire")
    @Authenticated
    public String form(@PathParam("id") UUID id) {
        return Templates.enrol(
                        calls.get(() -> certification.sessions.getSession(id, null)),
                        new Candidate().birthCountry("France"))
                .render();
    }

    @POST
    @Path("/inscrire")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response enrol(
            @PathParam("id") UUID id, @BeanParam CandidateForm form, @FormParam(FormState.ONCE) String once) {
        calls.get(() -> certification.candidates.enrolCandidate(id, once, form.request()));
        return Go.to("/centre/session/" + id, Done.CANDIDATE_ENROLLED);
    }

    @GET
    @Path("/{candidateId}")
    @Authenticated
    public String show(@PathParam("id") UUID id, @PathParam("candidateId") UUID candidateId) {
        Part<Session> known = calls.part(() -> certification.sessions.getSession(id, null));
        Part<List<IdentityCorrection>> corrections =
                calls.part(() -> certification.candidates.listIdentityCorrections(candidateId, id));
        Read<Candidate> candidate =
                calls.get(() -> Read.of(certification.candidates.getCandidateWithHttpInfo(candidateId, id, null)));
        Session session = calls.get(known);
        List<Session> others =
                candidate.value().getStatus() == Candidate.StatusEnum.ENROLLED ? others(session) : List.of();
        return Templates.candidate(session, candidate, corrections, others).render();
    }

    /** Sessions of the centre to which somebody may move. */
    private List<Session> others(Session here) {
        Part<SessionPage> all = calls.part(() -> certification.sessions.listSessions(here.getCentreId(), null, 200));
        return all.isThere()
                ? all.getValue().getItems().stream()
                        .filter(other -> other.getStatus() == Session.StatusEnum.CREATED
                                && !other.getId().equals(here.getId()))
                        .toList()
                : List.of();
    }

    @POST
    @Path("/{candidateId}")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response correct(
            @PathParam("id") UUID id,
            @PathParam("candidateId") UUID candidateId,
            @FormParam("version") String version,
            @BeanParam CandidateForm form,
            @FormParam(FormState.ONCE) String once) {
        calls.get(() -> certification.candidates.correctCandidate(candidateId, id, version, form.correction()));
        return Go.to(page(id, candidateId), Done.SAVED);
    }

    @POST
    @Path("/{candidateId}/annuler")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response cancel(
            @PathParam("id") UUID id,
            @PathParam("candidateId") UUID candidateId,
            @FormParam("reason") @Nullable String reason,
            @FormParam(FormState.ONCE) String once) {
        calls.get(() -> certification.candidates.cancelCandidate(
                candidateId, id, new CandidateCancellationRequest().reason(Typed.text(reason))));
        return Go.to("/centre/session/" + id, Done.CANDIDATE_CANCELLED);
    }

    @POST
    @Path("/{candidateId}/deplacer")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response move(
            @PathParam("id") UUID id,
            @PathParam("candidateId") UUID candidateId,
            @FormParam("sessionId") @Nullable String other,
            @FormParam(FormState.ONCE) String once) {
        Candidate moved = calls.get(() ->
                certification.candidates.moveCandidate(candidateId, id, new MoveRequest().sessionId(Typed.id(other))));
        return Go.to(page(moved.getSessionId(), moved.getId()), Done.CANDIDATE_MOVED);
    }

    @POST
    @Path("/{candidateId}/identite")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response ask(
            @PathParam("id") UUID id,
            @PathParam("candidateId") UUID candidateId,
            @FormParam("version") String version,
            @BeanParam CandidateForm form,
            @FormParam("reason") @Nullable String reason,
            @FormParam("proof/document") @Nullable String document,
            @FormParam("proof/seenBy") @Nullable String seenBy,
            @FormParam("proof/seenOn") @Nullable String seenOn,
            @FormParam(FormState.ONCE) String once) {
        SeenDocument proof = new SeenDocument()
                .document(Typed.text(document))
                .seenBy(Typed.text(seenBy))
                .seenOn(Typed.day(seenOn));
        calls.get(() -> certification.candidates.askIdentityCorrection(
                candidateId, id, once, version, form.identity(Typed.text(reason), proof)));
        return Go.to(page(id, candidateId), Done.IDENTITY_ASKED);
    }

    @POST
    @Path("/{candidateId}/identite/{correctionId}/retrait")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdraw(
            @PathParam("id") UUID id,
            @PathParam("candidateId") UUID candidateId,
            @PathParam("correctionId") UUID correctionId,
            @FormParam(FormState.ONCE) String once) {
        calls.get(() -> certification.candidates.withdrawIdentityCorrection(correctionId, candidateId, id));
        return Go.to(page(id, candidateId), Done.REMOVED);
    }

    private static String page(UUID id, UUID candidateId) {
        return "/centre/session/" + id + "/candidats/" + candidateId;
    }
}
