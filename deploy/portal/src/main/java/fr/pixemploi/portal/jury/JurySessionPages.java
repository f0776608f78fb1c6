package fr.pixemploi.portal.jury;

import fr.pixemploi.client.certification.model.Finalization;
import fr.pixemploi.client.certification.model.IncidentCategories;
import fr.pixemploi.client.certification.model.Incidents;
import fr.pixemploi.client.certification.model.JurySession;
import fr.pixemploi.client.certification.model.RescoringDifference;
import fr.pixemploi.client.certification.model.WithdrawalReason;
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
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One session before the jury: taken in hand, looked at, published, and each of it undone. */
@Path("/jury/session/{id}")
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
class JurySessionPages {
    private final Calls calls;
    private final Certification certification;

    JurySessionPages(Calls calls, Certification certification) {
        this.calls = calls;
        this.certification = certification;
    }

    @CheckedTemplate(basePath = "jury")
    static class Templates {
        static native TemplateInstance session(
                JurySession jury,
                Part<Incidents> incidents,
                Part<IncidentCategories> categories,
                Part<Finalization> closing);

        static native TemplateInstance rescoring(JurySession jury, List<RescoringDifference> differences);
    }

    @GET
    @Authenticated
    public String show(@PathParam("id") UUID id) {
        Part<Incidents> incidents = calls.part(() -> certification.incidents.listIncidents(id));
        Part<IncidentCategories> categories = calls.part(() -> certification.incidents.listIncidentCategories());
        Part<Finalization> closing = calls.part(() -> certification.sessions.getFinalization(id));
        return Templates.session(calls.get(() -> certification.jury.getJurySession(id)), incidents, categories, closing)
                .render();
    }

    @POST
    @Path("/prendre")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response take(@PathParam("id") UUID id, @FormParam(FormState.ONCE) String once) {
        calls.get(() -> certification.jury.assignJurySession(id));
        return Go.to("/jury/session/" + id, Done.TAKEN_IN_HAND);
    }

    @POST
    @Path("/publier")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response publish(@PathParam("id") UUID id, @FormParam(FormState.ONCE) String once) {
        calls.get(() -> certification.jury.publishSession(id));
        return Go.to("/jury/session/" + id, Done.PUBLISHED);
    }

    @POST
    @Path("/retirer")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdraw(
            @PathParam("id") UUID id,
            @FormParam("reason") @Nullable String reason,
            @FormParam(FormState.ONCE) String once) {
        calls.run(() -> certification.jury.withdrawSession(id, because(reason)));
        return Go.to("/jury/session/" + id, Done.WITHDRAWN);
    }

    @POST
    @Path("/rendre")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response giveBack(
            @PathParam("id") UUID id,
            @FormParam("reason") @Nullable String reason,
            @FormParam(FormState.ONCE) String once) {
        calls.run(() -> certification.jury.reopenSession(id, because(reason)));
        return Go.to("/jury/session/" + id, Done.GIVEN_BACK);
    }

    @GET
    @Path("/recalcul")
    @Authenticated
    public String rescoring(@PathParam("id") UUID id) {
        Part<JurySession> jury = calls.part(() -> certification.jury.getJurySession(id));
        List<RescoringDifference> differences = calls.get(() -> certification.jury.reportRescoring(id));
        return Templates.rescoring(calls.get(jury), differences).render();
    }

    @POST
    @Path("/recalcul")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response rescore(@PathParam("id") UUID id, @FormParam(FormState.ONCE) String once) {
        calls.get(() -> certification.jury.rescoreSession(id));
        return Go.to("/jury/session/" + id, Done.RESCORED);
    }

    static WithdrawalReason because(@Nullable String reason) {
        return new WithdrawalReason().reason(Typed.text(reason));
    }
}
