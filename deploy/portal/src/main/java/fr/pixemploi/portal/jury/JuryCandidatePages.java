package fr.pixemploi.portal.jury;

import fr.pixemploi.client.certification.model.CommentKey;
import fr.pixemploi.client.certification.model.JuryAnswer;
import fr.pixemploi.client.certification.model.JuryCandidate;
import fr.pixemploi.client.certification.model.JuryDecision;
import fr.pixemploi.client.certification.model.JuryProposal;
import fr.pixemploi.client.certification.model.JurySession;
import fr.pixemploi.client.certification.model.JurySessionSummary;
import fr.pixemploi.client.certification.model.Wanted;
import fr.pixemploi.portal.form.Done;
import fr.pixemploi.portal.form.FormState;
import fr.pixemploi.portal.form.Go;
import fr.pixemploi.portal.form.Typed;
import fr.pixemploi.portal.reader.Me;
import fr.pixemploi.portal.services.Calls;
import fr.pixemploi.portal.services.Certification;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One candidate before the jury: what the rules say, what members said, and a proposal that another member answers. */
@Path("/jury/session/{id}/candidats/{candidateId}")
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
class JuryCandidatePages {
    private final Calls calls;
    private final Certification certification;
    private final Me me;

    JuryCandidatePages(Calls calls, Certification certification, Me me) {
        this.calls = calls;
        this.certification = certification;
        this.me = me;
    }

    @CheckedTemplate(basePath = "jury")
    static class Templates {
        static native TemplateInstance candidate(
                JurySessionSummary session, JuryCandidate candidate, @Nullable JuryDecision waiting, boolean mine);
    }

    @GET
    @Authenticated
    public String show(@PathParam("id") UUID id, @PathParam("candidateId") UUID candidateId) {
        JurySession jury = calls.get(() -> certification.jury.getJurySession(id));
        JuryCandidate candidate = jury.getCandidates().stream()
                .filter(one -> one.getCandidateId().equals(candidateId))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        JuryDecision waiting = JuryViews.waiting(candidate);
        boolean mine = waiting != null && me.subject().equals(waiting.getAuthor());
        return Templates.candidate(jury.getSession(), candidate, waiting, mine).render();
    }

    @POST
    @Path("/proposition")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response propose(
            @PathParam("id") UUID id,
            @PathParam("candidateId") UUID candidateId,
            @FormParam("status") String status,
            @FormParam("comment") @Nullable String comment,
            @FormParam("reason") @Nullable String reason,
            @FormParam("certifications") @Nullable String certifications,
            @FormParam(FormState.ONCE) String once) {
        JuryProposal proposal =
                new JuryProposal().status(Wanted.fromValue(status)).reason(Typed.text(reason));
        if (Typed.text(comment) != null) proposal.comment(CommentKey.fromValue(comment));
        if (Typed.text(certifications) != null)
            proposal.certifications(
                    List.of(fr.pixemploi.client.certification.model.Certification.fromValue(certifications)));
        calls.run(() -> certification.jury.proposeDecision(candidateId, proposal));
        return Go.to(page(id, candidateId), Done.PROPOSED);
    }

    /** @param proposedAt which proposal was read, so that no other one is answered */
    @POST
    @Path("/reponse")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(
            @PathParam("id") UUID id,
            @PathParam("candidateId") UUID candidateId,
            @FormParam("proposedAt") String proposedAt,
            @FormParam("answer") String answer,
            @FormParam(FormState.ONCE) String once) {
        JuryAnswer read = new JuryAnswer().proposedAt(OffsetDateTime.parse(proposedAt));
        if (answer.equals("yes")) {
            calls.run(() -> certification.jury.confirmDecision(candidateId, read));
            return Go.to(page(id, candidateId), Done.CONFIRMED);
        }
        calls.run(() -> certification.jury.declineDecision(candidateId, read));
        return Go.to(page(id, candidateId), Done.DECLINED);
    }

    @POST
    @Path("/publier")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response publish(
            @PathParam("id") UUID id,
            @PathParam("candidateId") UUID candidateId,
            @FormParam(FormState.ONCE) String once) {
        calls.run(() -> certification.jury.publishCandidate(candidateId));
        return Go.to(page(id, candidateId), Done.PUBLISHED);
    }

    @POST
    @Path("/retirer")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdraw(
            @PathParam("id") UUID id,
            @PathParam("candidateId") UUID candidateId,
            @FormParam("reason") @Nullable String reason,
            @FormParam(FormState.ONCE) String once) {
        calls.run(() -> certification.jury.withdrawCandidate(candidateId, JurySessionPages.because(reason)));
        return Go.to(page(id, candidateId), Done.WITHDRAWN);
    }

    private static String page(UUID id, UUID candidateId) {
        return "/jury/session/" + id + "/candidats/" + candidateId;
    }
}
