package fr.pixemploi.portal.manager.campaign;

import fr.pixemploi.client.assessment.model.CampaignBudget;
import fr.pixemploi.client.assessment.model.CampaignOpening;
import fr.pixemploi.client.assessment.model.CampaignPrecision;
import fr.pixemploi.client.assessment.model.CampaignTemplate;
import fr.pixemploi.client.assessment.model.MakeCampaign;
import fr.pixemploi.client.assessment.model.StructureCampaign;
import fr.pixemploi.portal.form.Done;
import fr.pixemploi.portal.form.FormState;
import fr.pixemploi.portal.form.Go;
import fr.pixemploi.portal.form.Typed;
import fr.pixemploi.portal.reader.Paris;
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
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A template is chosen, and its words and limits are made one's own. */
@Path("/pilotage/{structure}/campagnes/nouvelle")
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
class MakeCampaignPages {
    private final Calls calls;
    private final Assessment assessment;

    MakeCampaignPages(Calls calls, Assessment assessment) {
        this.calls = calls;
        this.assessment = assessment;
    }

    @CheckedTemplate(basePath = "campaign")
    static class Templates {
        static native TemplateInstance templates(UUID structure, List<CampaignTemplate> templates);

        static native TemplateInstance make(UUID structure, CampaignTemplate model, String path);
    }

    /** @param key of the template that was chosen */
    @GET
    @Authenticated
    public String choose(@PathParam("structure") UUID structure, @QueryParam("modele") @Nullable String key) {
        List<CampaignTemplate> templates = OpenTemplates.of(
                calls.get(() -> assessment.campaigns.listCampaignTemplates()).getItems(), Paris.today());
        if (key == null) return Templates.templates(structure, templates).render();
        CampaignTemplate chosen = templates.stream()
                .filter(template -> template.getKey().equals(key))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        return Templates.make(structure, chosen, "/pilotage/" + structure + "/campagnes/nouvelle")
                .render();
    }

    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response make(
            @PathParam("structure") UUID structure,
            @FormParam("template") String template,
            @FormParam("title") @Nullable String title,
            @FormParam("description") @Nullable String description,
            @FormParam("competences") @Nullable List<String> competences,
            @FormParam("upToLevel") @Nullable String upToLevel,
            @FormParam("budget/minutes") @Nullable String minutes,
            @FormParam("budget/precision") String precision,
            @FormParam("opening/from") @Nullable String from,
            @FormParam("opening/until") @Nullable String until,
            @FormParam(FormState.ONCE) String once) {
        // An empty list says none; what is absent is as the template says.
        MakeCampaign campaign = new MakeCampaign()
                .competences(competences == null || competences.isEmpty() ? null : competences)
                .stages(null)
                .badges(null)
                .template(template)
                .title(Typed.text(title))
                .description(Typed.text(description))
                .upToLevel(Typed.number(upToLevel));
        if (Typed.number(minutes) != null)
            campaign.budget(new CampaignBudget()
                    .minutes(Typed.number(minutes))
                    .precision(CampaignPrecision.fromValue(precision)));
        if (Typed.day(from) != null || Typed.day(until) != null)
            campaign.opening(
                    new CampaignOpening().from(Typed.moment(from, "00:00")).until(Typed.moment(until, "23:59")));
        StructureCampaign made = calls.get(() -> assessment.campaigns.makeCampaign(structure, once, campaign));
        return Go.to("/pilotage/" + structure + "/campagnes/" + made.getId(), Done.CAMPAIGN_MADE);
    }
}
