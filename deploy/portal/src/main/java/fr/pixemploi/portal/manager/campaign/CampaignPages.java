package fr.pixemploi.portal.manager.campaign;

import fr.pixemploi.client.assessment.model.CampaignFigures;
import fr.pixemploi.client.assessment.model.StructureCampaign;
import fr.pixemploi.client.assessment.model.StructureCampaignPage;
import fr.pixemploi.portal.PortalSettings;
import fr.pixemploi.portal.form.Done;
import fr.pixemploi.portal.form.FormState;
import fr.pixemploi.portal.form.Go;
import fr.pixemploi.portal.reader.Me;
import fr.pixemploi.portal.services.Assessment;
import fr.pixemploi.portal.services.Bridge;
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

/** Campaigns of a structure, and one of them with its code and what came of it. */
@Path("/pilotage")
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
class CampaignPages {
    private final Calls calls;
    private final Assessment assessment;
    private final Bridge bridge;
    private final PortalSettings settings;
    private final Me me;

    CampaignPages(Calls calls, Assessment assessment, Bridge bridge, PortalSettings settings, Me me) {
        this.calls = calls;
        this.assessment = assessment;
        this.bridge = bridge;
        this.settings = settings;
        this.me = me;
    }

    @CheckedTemplate(basePath = "campaign")
    static class Templates {
        static native TemplateInstance choice(List<UUID> structures);

        static native TemplateInstance campaigns(UUID structure, StructureCampaignPage campaigns, boolean archived);

        static native TemplateInstance campaign(
                UUID structure, StructureCampaign campaign, Part<CampaignFigures> figures);
    }

    /** Straight on for whoever manages one structure. */
    @GET
    @Authenticated
    public Object choose() {
        List<UUID> structures = me.managerAt();
        if (structures.isEmpty()) throw new NotFoundException();
        return structures.size() == 1
                ? Go.to("/pilotage/" + structures.getFirst())
                : Templates.choice(structures).render();
    }

    /** @param which {@code archives} for those that are over */
    @GET
    @Path("/{structure}")
    @Authenticated
    public String list(
            @PathParam("structure") UUID structure,
            @QueryParam("voir") @Nullable String which,
            @QueryParam("suite") @Nullable String cursor) {
        boolean archived = "archives".equals(which);
        StructureCampaignPage campaigns =
                calls.get(() -> assessment.campaigns.listStructureCampaigns(structure, archived, cursor, 25, null));
        return Templates.campaigns(structure, campaigns, archived).render();
    }

    @GET
    @Path("/{structure}/campagnes/{id}")
    @Authenticated
    public String show(@PathParam("structure") UUID structure, @PathParam("id") UUID id) {
        Part<CampaignFigures> figures =
                calls.part(() -> assessment.collectiveResults.getCampaignFigures(id, structure));
        StructureCampaign campaign = calls.get(() -> assessment.campaigns.getStructureCampaign(id, structure));
        return Templates.campaign(structure, campaign, figures).render();
    }

    @GET
    @Path("/{structure}/campagnes/{id}/qr.svg")
    @Authenticated
    public Response qr(@PathParam("structure") UUID structure, @PathParam("id") UUID id) {
        StructureCampaign campaign = calls.get(() -> assessment.campaigns.getStructureCampaign(id, structure));
        return bridge.document(settings.services().assessment(), "/v1/campaigns/" + campaign.getCode() + "/qr");
    }

    @GET
    @Path("/{structure}/campagnes/{id}/participations.csv")
    @Authenticated
    public Response participations(@PathParam("structure") UUID structure, @PathParam("id") UUID id) {
        return bridge.document(
                settings.services().assessment(),
                "/v1/structures/" + structure + "/campaigns/" + id + "/participations.csv");
    }

    @POST
    @Path("/{structure}/campagnes/{id}/archive")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response archive(
            @PathParam("structure") UUID structure, @PathParam("id") UUID id, @FormParam(FormState.ONCE) String once) {
        calls.get(() -> assessment.campaigns.archiveCampaign(id, structure));
        return Go.to("/pilotage/" + structure, Done.CAMPAIGN_ARCHIVED);
    }
}
