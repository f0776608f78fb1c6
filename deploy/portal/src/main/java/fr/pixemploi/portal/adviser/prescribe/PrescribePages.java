package fr.pixemploi.portal.adviser.prescribe;

import fr.pixemploi.client.pathway.model.Goal;
import fr.pixemploi.client.pathway.model.GoalList;
import fr.pixemploi.client.pathway.model.Prescription;
import fr.pixemploi.client.pathway.model.Recommendation;
import fr.pixemploi.client.pathway.model.RecommendationRequest;
import fr.pixemploi.client.profile.model.Beneficiary;
import fr.pixemploi.portal.PortalSettings;
import fr.pixemploi.portal.form.Done;
import fr.pixemploi.portal.form.FormState;
import fr.pixemploi.portal.form.Go;
import fr.pixemploi.portal.plan.Life;
import fr.pixemploi.portal.services.Bridge;
import fr.pixemploi.portal.services.Calls;
import fr.pixemploi.portal.services.Part;
import fr.pixemploi.portal.services.Pathway;
import fr.pixemploi.portal.services.Profile;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A goal is chosen, ways are looked for, and one of them is proposed. */
@Path("/suivi/{structure}/personnes/{id}/parcours")
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
class PrescribePages {
    private final Calls calls;
    private final Profile profile;
    private final Pathway pathway;
    private final Bridge bridge;
    private final PortalSettings settings;

    PrescribePages(Calls calls, Profile profile, Pathway pathway, Bridge bridge, PortalSettings settings) {
        this.calls = calls;
        this.profile = profile;
        this.pathway = pathway;
        this.bridge = bridge;
        this.settings = settings;
    }

    @CheckedTemplate(basePath = "prescribe")
    static class Templates {
        static native TemplateInstance goal(
                UUID structure, Beneficiary person, List<Goal> goals, String path, @Nullable UUID replaces);

        static native TemplateInstance options(
                UUID structure,
                Beneficiary person,
                Recommendation recommendation,
                String goal,
                String path,
                @Nullable UUID replaces);
    }

    /** @param replaces an open pathway whose place the new one takes */
    @GET
    @Authenticated
    public String goal(
            @PathParam("structure") UUID structure,
            @PathParam("id") UUID id,
            @QueryParam("remplace") @Nullable UUID replaces) {
        Part<Beneficiary> person = calls.part(() -> profile.beneficiaries.getBeneficiary(id, null));
        GoalList goals = calls.get(() -> pathway.goals.listGoals(structure));
        return Templates.goal(structure, calls.get(person), goals.getItems(), page(structure, id), replaces)
                .render();
    }

    private static String page(UUID structure, UUID id) {
        return "/suivi/" + structure + "/personnes/" + id + "/parcours";
    }

    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response look(
            @PathParam("structure") UUID structure,
            @PathParam("id") UUID id,
            @FormParam("goalId") String goalId,
            @BeanParam Life life,
            @FormParam("replaces") @Nullable UUID replaces,
            @FormParam(FormState.ONCE) String once) {
        RecommendationRequest request = new RecommendationRequest()
                .beneficiaryId(id)
                .structureId(structure)
                .goalId(goalId)
                .replaces(replaces)
                .constraints(life.constraints());
        Recommendation made = calls.get(() -> pathway.recommendations.recommendPathways(once, request));
        String options = page(structure, id) + "/propositions/" + made.getRecommendationId();
        return Go.to(replaces == null ? options : options + "?remplace=" + replaces);
    }

    @GET
    @Path("/propositions/{recommendation}")
    @Authenticated
    public String options(
            @PathParam("structure") UUID structure,
            @PathParam("id") UUID id,
            @PathParam("recommendation") UUID recommendation,
            @QueryParam("remplace") @Nullable UUID replaces) {
        Part<Beneficiary> person = calls.part(() -> profile.beneficiaries.getBeneficiary(id, null));
        Part<GoalList> goals = calls.part(() -> pathway.goals.listGoals(structure));
        Recommendation made = calls.get(() -> pathway.recommendations.getRecommendation(recommendation));
        String goal = calls.get(goals).getItems().stream()
                .filter(one -> one.getId().equals(made.getGoalId()))
                .map(Goal::getTitle)
                .findFirst()
                .orElse("");
        return Templates.options(structure, calls.get(person), made, goal, page(structure, id), replaces)
                .render();
    }

    @POST
    @Path("/propositions/{recommendation}")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response prescribe(
            @PathParam("structure") UUID structure,
            @PathParam("id") UUID id,
            @PathParam("recommendation") UUID recommendation,
            @FormParam("optionId") String option,
            @FormParam("replaces") @Nullable UUID replaces,
            @FormParam(FormState.ONCE) String once) {
        Prescription prescription = new Prescription()
                .recommendationId(recommendation)
                .optionId(Prescription.OptionIdEnum.fromValue(option))
                .replaces(replaces);
        calls.get(() -> pathway.pathways.prescribePathway(once, prescription));
        return Go.to("/suivi/" + structure + "/personnes/" + id, Done.PRESCRIBED);
    }

    @GET
    @Path("/{pathway}/document.pdf")
    @Authenticated
    public Response document(@PathParam("pathway") UUID prescribed) {
        return bridge.document(settings.services().pathway(), "/v1/pathways/" + prescribed + "/document.pdf");
    }
}
