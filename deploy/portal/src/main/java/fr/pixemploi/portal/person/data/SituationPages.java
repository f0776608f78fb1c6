package fr.pixemploi.portal.person.data;

import fr.pixemploi.client.pathway.model.GoalList;
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
import fr.pixemploi.portal.situation.SituationForm;
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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** How I live, as far as training must fit it: time, ways, what I have at home, what I need. */
@Path("/mon-espace/donnees/situation")
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
class SituationPages {
    private final Calls calls;
    private final Profile profile;
    private final Pathway pathway;

    SituationPages(Calls calls, Profile profile, Pathway pathway) {
        this.calls = calls;
        this.profile = profile;
        this.pathway = pathway;
    }

    @CheckedTemplate(basePath = "person/data")
    static class Templates {
        static native TemplateInstance situation(SituationView life);
    }

    @GET
    @Authenticated
    public String show() {
        Part<GoalList> goals = calls.part(() -> pathway.goals.listGoals(null));
        Part<SituationFrames> codes = calls.part(() -> profile.situations.listSituationCodes());
        Situation said = calls.get(() -> profile.myFile.getMySituation(null, null));
        return Templates.situation(SituationView.of(said, calls.get(codes), goals))
                .render();
    }

    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response update(@BeanParam SituationForm typed, @FormParam(FormState.ONCE) String once) {
        Situation before = calls.get(() -> profile.myFile.getMySituation(null, null));
        UpdateSituationRequest life = typed.over(before);
        calls.get(() -> profile.wholeFile.updateMySituation(typed.ifMatch(), life, null));
        return Go.to("/mon-espace/donnees/situation", Done.SAVED);
    }
}
