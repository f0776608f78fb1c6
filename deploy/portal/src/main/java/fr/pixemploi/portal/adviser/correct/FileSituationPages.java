package fr.pixemploi.portal.adviser.correct;

import fr.pixemploi.client.pathway.model.GoalList;
import fr.pixemploi.client.profile.model.Beneficiary;
import fr.pixemploi.client.profile.model.Impact;
import fr.pixemploi.client.profile.model.Situation;
import fr.pixemploi.client.profile.model.SituationFrames;
import fr.pixemploi.client.profile.model.UpdateSituationRequest;
import fr.pixemploi.portal.form.Done;
import fr.pixemploi.portal.form.FormState;
import fr.pixemploi.portal.form.Go;
import fr.pixemploi.portal.services.Calls;
import fr.pixemploi.portal.services.Part;
import fr.pixemploi.portal.services.Pathway;
import fr.pixemploi.portal.services.Profile;
import fr.pixemploi.portal.situation.FileSituationForm;
import fr.pixemploi.portal.situation.SituationView;
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
import java.util.stream.Stream;

/** How somebody lives, as far as training and work must fit it. */
@Path("/suivi/{structure}/personnes/{id}/situation")
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
class FileSituationPages {
    private final Calls calls;
    private final Profile profile;
    private final Pathway pathway;

    FileSituationPages(Calls calls, Profile profile, Pathway pathway) {
        this.calls = calls;
        this.profile = profile;
        this.pathway = pathway;
    }

    /** @param page of the person */
    public record Whole(UUID structure, Beneficiary person, SituationView life, String page) {
        /** How much an obstacle can weigh. */
        public List<String> impacts() {
            return Stream.of(Impact.values()).map(Impact::getValue).toList();
        }
    }

    @CheckedTemplate(basePath = "correct")
    static class Templates {
        static native TemplateInstance situation(Whole whole);
    }

    @GET
    @Authenticated
    public String show(@PathParam("structure") UUID structure, @PathParam("id") UUID id) {
        Part<GoalList> goals = calls.part(() -> pathway.goals.listGoals(structure));
        Part<SituationFrames> codes = calls.part(() -> profile.situations.listSituationCodes());
        Part<Situation> said = calls.part(() -> profile.situations.getSituation(id, null));
        Beneficiary person = calls.get(() -> profile.beneficiaries.getBeneficiary(id, null));
        SituationView life = SituationView.of(calls.get(said), calls.get(codes), goals);
        return Templates.situation(new Whole(structure, person, life, page(structure, id)))
                .render();
    }

    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response say(
            @PathParam("structure") UUID structure,
            @PathParam("id") UUID id,
            @BeanParam FileSituationForm typed,
            @FormParam(FormState.ONCE) String once) {
        Situation before = calls.get(() -> profile.situations.getSituation(id, null));
        UpdateSituationRequest life = typed.over(before);
        calls.get(() -> profile.wholeSituation.updateSituation(id, typed.ifMatch(), life));
        return Go.to(page(structure, id), Done.SITUATION_SAID);
    }

    private static String page(UUID structure, UUID id) {
        return "/suivi/" + structure + "/personnes/" + id;
    }
}
