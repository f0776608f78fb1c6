package fr.pixemploi.portal.sitting;

import fr.pixemploi.client.assessment.model.ResumeSitting;
import fr.pixemploi.client.assessment.model.Sitting;
import fr.pixemploi.portal.form.Done;
import fr.pixemploi.portal.form.FormState;
import fr.pixemploi.portal.form.Go;
import fr.pixemploi.portal.services.Assessment;
import fr.pixemploi.portal.services.Calls;
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

/** One test: its questions, one at a time, and a way out at any moment. */
@Path("/test/{id}")
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
class SittingPage {
    private final Calls calls;
    private final Assessment assessment;

    SittingPage(Calls calls, Assessment assessment) {
        this.calls = calls;
        this.assessment = assessment;
    }

    @CheckedTemplate(basePath = "sitting")
    static class Templates {
        static native TemplateInstance sitting(Sitting sitting);
    }

    @GET
    @Authenticated
    public Object take(@PathParam("id") UUID id) {
        Sitting sitting = calls.get(() -> assessment.sittings.getSitting(id));
        if (sitting.getResultId() != null) return Go.to("/mon-espace/resultats/" + sitting.getResultId());
        return Templates.sitting(sitting).render();
    }

    /** Also from another device; a test that does not stand still is only shown. */
    @POST
    @Path("/reprise")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response goOn(@PathParam("id") UUID id, @FormParam(FormState.ONCE) String once) {
        Sitting sitting = calls.get(() -> assessment.sittings.getSitting(id));
        if (sitting.getHold() == Sitting.HoldEnum.PAUSED)
            calls.get(() -> assessment.sittings.resumeSitting(id, new ResumeSitting()));
        return Go.to("/test/" + id);
    }

    /** Answers are kept one by one: whoever goes finds the same question again, on any device. */
    @POST
    @Path("/pause")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response pause(@PathParam("id") UUID id, @FormParam(FormState.ONCE) String once) {
        calls.get(() -> assessment.sittings.pauseSitting(id));
        return Go.to("/mon-espace", Done.PAUSED);
    }
}
