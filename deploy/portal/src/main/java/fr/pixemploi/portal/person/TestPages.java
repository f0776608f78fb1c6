package fr.pixemploi.portal.person;

import fr.pixemploi.client.assessment.model.Campaign;
import fr.pixemploi.client.assessment.model.DiagnosisPage;
import fr.pixemploi.client.assessment.model.Sitting;
import fr.pixemploi.client.assessment.model.SittingPage;
import fr.pixemploi.client.assessment.model.StartSitting;
import fr.pixemploi.portal.form.FormState;
import fr.pixemploi.portal.form.Go;
import fr.pixemploi.portal.services.Assessment;
import fr.pixemploi.portal.services.Calls;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** My tests; and a campaign, before it is begun: what it asks, how long, under which conditions. */
@Path("/mon-espace/tests")
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
class TestPages {
    private final Calls calls;
    private final Assessment assessment;

    TestPages(Calls calls, Assessment assessment) {
        this.calls = calls;
        this.assessment = assessment;
    }

    @CheckedTemplate(basePath = "person")
    static class Templates {
        static native TemplateInstance tests(Part<SittingPage> sittings, String unknown, FirstDiagnosis first);

        static native TemplateInstance campaign(Campaign campaign);
    }

    /** @param code typed into the page's form, which leads on to the campaign */
    @GET
    @Authenticated
    public Object list(@QueryParam("code") @Nullable String code) {
        if (code != null && !code.isBlank()) {
            String typed = code.strip().toUpperCase(Locale.ROOT);
            return Go.to("/mon-espace/tests/" + URLEncoder.encode(typed, StandardCharsets.UTF_8));
        }
        return tests("");
    }

    /** @param unknown a code that no test has; empty when none was typed */
    private String tests(String unknown) {
        Part<SittingPage> sittings = calls.part(() -> assessment.sittings.listMySittings(null, 50));
        Part<DiagnosisPage> diagnoses = calls.part(() -> assessment.diagnoses.listMyDiagnoses(null, 10));
        return Templates.tests(sittings, unknown, FirstDiagnosis.of(diagnoses.getValue()))
                .render();
    }

    @GET
    @Path("/{code}")
    @Authenticated
    public String campaign(@PathParam("code") String code) {
        Campaign campaign = calls.find(() -> assessment.campaigns.getCampaign(code));
        if (campaign == null) return tests(code);
        return Templates.campaign(campaign).render();
    }

    @POST
    @Path("/{code}")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response start(
            @PathParam("code") String code,
            @FormParam("externalId") @Nullable String externalId,
            @FormParam(FormState.ONCE) String once) {
        StartSitting start = new StartSitting().campaignCode(code);
        if (externalId != null && !externalId.isBlank()) start.externalId(externalId.strip());
        Sitting sitting = calls.get(() -> assessment.sittings.startSitting(once, start));
        return Go.to("/test/" + sitting.getId());
    }
}
