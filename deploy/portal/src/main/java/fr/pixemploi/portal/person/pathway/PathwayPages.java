package fr.pixemploi.portal.person.pathway;

import fr.pixemploi.client.pathway.model.Abandonment;
import fr.pixemploi.client.pathway.model.Answer;
import fr.pixemploi.client.pathway.model.PartingReason;
import fr.pixemploi.client.pathway.model.PartingReasonList;
import fr.pixemploi.client.pathway.model.PathwayAnswer;
import fr.pixemploi.client.pathway.model.PathwayGain;
import fr.pixemploi.client.pathway.model.PathwayPage;
import fr.pixemploi.client.pathway.model.Recommendation;
import fr.pixemploi.portal.PortalSettings;
import fr.pixemploi.portal.form.Done;
import fr.pixemploi.portal.form.FormState;
import fr.pixemploi.portal.form.Go;
import fr.pixemploi.portal.services.Bridge;
import fr.pixemploi.portal.services.Calls;
import fr.pixemploi.portal.services.Part;
import fr.pixemploi.portal.services.Pathway;
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

/** My pathways, and one of them: what it asks of me and when, why it was proposed, and what I say to it. */
@Path("/mon-espace/parcours")
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
class PathwayPages {
    private static final String HERE = "/mon-espace/parcours";

    private final Calls calls;
    private final Pathway pathway;
    private final Bridge bridge;
    private final PortalSettings settings;

    PathwayPages(Calls calls, Pathway pathway, Bridge bridge, PortalSettings settings) {
        this.calls = calls;
        this.pathway = pathway;
        this.bridge = bridge;
        this.settings = settings;
    }

    @CheckedTemplate(basePath = "person/pathway")
    static class Templates {
        static native TemplateInstance pathways(PathwayPage pathways);

        static native TemplateInstance pathway(MyPathway my);

        static native TemplateInstance choice(
                fr.pixemploi.client.pathway.model.Pathway pathway, Recommendation recommendation);
    }

    @GET
    @Authenticated
    public String list(@QueryParam("suite") @Nullable String cursor) {
        return Templates.pathways(calls.get(() -> pathway.pathways.listMyPathways(cursor, 20)))
                .render();
    }

    @GET
    @Path("/{id}")
    @Authenticated
    public String show(@PathParam("id") UUID id) {
        Part<PathwayGain> gain = calls.part(() -> pathway.pathways.getPathwayGain(id));
        Part<PartingReasonList> reasons = calls.part(() -> pathway.pathways.listPartingReasons());
        fr.pixemploi.client.pathway.model.Pathway one = calls.get(() -> pathway.pathways.getPathway(id));
        return Templates.pathway(new MyPathway(
                        one,
                        calls.get(reasons).getItems().stream()
                                .map(reason -> reason.getCode().getValue())
                                .toList(),
                        gain))
                .render();
    }

    /** What it was chosen from, and why the others were not. */
    @GET
    @Path("/{id}/choix")
    @Authenticated
    public String choice(@PathParam("id") UUID id) {
        fr.pixemploi.client.pathway.model.Pathway one = calls.get(() -> pathway.pathways.getPathway(id));
        Recommendation from = calls.get(() -> pathway.recommendations.getRecommendation(one.getRecommendationId()));
        return Templates.choice(one, from).render();
    }

    @GET
    @Path("/{id}/document.pdf")
    @Authenticated
    public Response document(@PathParam("id") UUID id) {
        return bridge.document(settings.services().pathway(), "/v1/pathways/" + id + "/document.pdf");
    }

    @GET
    @Path("/{id}/agenda.ics")
    @Authenticated
    public Response calendar(@PathParam("id") UUID id) {
        return bridge.document(settings.services().pathway(), "/v1/pathways/" + id + "/calendar");
    }

    @POST
    @Path("/{id}/oui")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response accept(@PathParam("id") UUID id, @FormParam(FormState.ONCE) String once) {
        calls.get(() -> pathway.pathways.answerPathway(id, new PathwayAnswer().answer(Answer.ACCEPTED)));
        return Go.to(HERE + "/" + id, Done.PATHWAY_ACCEPTED);
    }

    @POST
    @Path("/{id}/non")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decline(
            @PathParam("id") UUID id, @FormParam("reason") String reason, @FormParam(FormState.ONCE) String once) {
        PathwayAnswer no = new PathwayAnswer().answer(Answer.DECLINED).reason(PartingReason.fromValue(reason));
        calls.get(() -> pathway.pathways.answerPathway(id, no));
        return Go.to(HERE + "/" + id, Done.PATHWAY_DECLINED);
    }

    @POST
    @Path("/{id}/arret")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response abandon(
            @PathParam("id") UUID id, @FormParam("reason") String reason, @FormParam(FormState.ONCE) String once) {
        Abandonment end = new Abandonment().reason(PartingReason.fromValue(reason));
        calls.get(() -> pathway.pathways.abandonPathway(id, end));
        return Go.to(HERE + "/" + id, Done.PATHWAY_ABANDONED);
    }
}
