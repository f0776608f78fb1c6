package fr.pixemploi.portal.person.pathway;

import fr.pixemploi.client.pathway.model.Goal;
import fr.pixemploi.client.pathway.model.OwnRecommendationRequest;
import fr.pixemploi.client.pathway.model.Recommendation;
import fr.pixemploi.portal.form.FormState;
import fr.pixemploi.portal.form.Go;
import fr.pixemploi.portal.plan.Life;
import fr.pixemploi.portal.services.Calls;
import fr.pixemploi.portal.services.Pathway;
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

/** A person looks for training that fits their life: a goal, what it must fit, then three ways to go. Only an adviser prescribes one. */
@Path(FindPages.HERE)
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
class FindPages {
    static final String HERE = "/mon-espace/parcours/trouver";

    private final Calls calls;
    private final Pathway pathway;

    FindPages(Calls calls, Pathway pathway) {
        this.calls = calls;
        this.pathway = pathway;
    }

    @CheckedTemplate(basePath = "person/pathway")
    static class Templates {
        static native TemplateInstance find(List<Goal> goals, String path);

        static native TemplateInstance found(Recommendation recommendation);
    }

    @GET
    @Authenticated
    public String ask() {
        return Templates.find(calls.get(() -> pathway.goals.listGoals(null)).getItems(), HERE)
                .render();
    }

    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response look(
            @FormParam("goalId") String goalId, @BeanParam Life life, @FormParam(FormState.ONCE) String once) {
        OwnRecommendationRequest request =
                new OwnRecommendationRequest().goalId(goalId).constraints(life.constraints());
        Recommendation made = calls.get(() -> pathway.recommendations.recommendMyPathways(once, request));
        return Go.to(HERE + "/" + made.getRecommendationId());
    }

    @GET
    @Path("/{id}")
    @Authenticated
    public String show(@PathParam("id") UUID id) {
        return Templates.found(calls.get(() -> pathway.recommendations.getRecommendation(id)))
                .render();
    }
}
