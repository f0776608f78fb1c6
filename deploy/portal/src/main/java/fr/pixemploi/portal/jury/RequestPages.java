package fr.pixemploi.portal.jury;

import fr.pixemploi.client.certification.model.ComplaintAnswerRequest;
import fr.pixemploi.client.certification.model.ComplaintPage;
import fr.pixemploi.client.certification.model.IdentityCorrectionAnswerRequest;
import fr.pixemploi.client.certification.model.JuryIdentityCorrectionPage;
import fr.pixemploi.client.certification.model.Outcome;
import fr.pixemploi.client.certification.model.Outcome1;
import fr.pixemploi.portal.form.Done;
import fr.pixemploi.portal.form.FormState;
import fr.pixemploi.portal.form.Go;
import fr.pixemploi.portal.form.Typed;
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
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What people ask of the jury: complaints of candidates, and identities that centres ask to correct. */
@Path("/jury")
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
class RequestPages {
    private final Calls calls;
    private final Certification certification;

    RequestPages(Calls calls, Certification certification) {
        this.calls = calls;
        this.certification = certification;
    }

    @CheckedTemplate(basePath = "jury")
    static class Templates {
        static native TemplateInstance complaints(ComplaintPage complaints, boolean all);

        static native TemplateInstance identities(JuryIdentityCorrectionPage corrections, boolean all);
    }

    /** @param shown {@code tout} for those that were answered as well */
    @GET
    @Path("/reclamations")
    @Authenticated
    public String complaints(@QueryParam("voir") @Nullable String shown, @QueryParam("suite") @Nullable String cursor) {
        boolean all = "tout".equals(shown);
        return Templates.complaints(calls.get(() -> certification.complaints.listComplaints(cursor, 30, !all)), all)
                .render();
    }

    @POST
    @Path("/reclamations/{id}")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(
            @PathParam("id") UUID id,
            @FormParam("outcome") String outcome,
            @FormParam("answer") @Nullable String answer,
            @FormParam(FormState.ONCE) String once) {
        ComplaintAnswerRequest said =
                new ComplaintAnswerRequest().outcome(Outcome.fromValue(outcome)).answer(Typed.text(answer));
        calls.get(() -> certification.complaints.answerComplaint(id, said));
        return Go.to("/jury/reclamations", Done.ANSWERED);
    }

    /** @param shown {@code tout} for those that were answered as well */
    @GET
    @Path("/identites")
    @Authenticated
    public String identities(@QueryParam("voir") @Nullable String shown, @QueryParam("suite") @Nullable String cursor) {
        boolean all = "tout".equals(shown);
        return Templates.identities(
                        calls.get(() -> certification.jury.listJuryIdentityCorrections(cursor, 30, !all)), all)
                .render();
    }

    @POST
    @Path("/identites/{id}")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response correct(
            @PathParam("id") UUID id,
            @FormParam("outcome") String outcome,
            @FormParam("reason") @Nullable String reason,
            @FormParam(FormState.ONCE) String once) {
        IdentityCorrectionAnswerRequest said = new IdentityCorrectionAnswerRequest()
                .outcome(Outcome1.fromValue(outcome))
                .reason(Typed.text(reason));
        calls.get(() -> certification.jury.answerIdentityCorrection(id, said));
        return Go.to("/jury/identites", Done.ANSWERED);
    }
}
