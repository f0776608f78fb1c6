package fr.pixemploi.portal.adviser.rights;

import fr.pixemploi.client.profile.model.AnswerRightsRequest;
import fr.pixemploi.client.profile.model.Outcome;
import fr.pixemploi.client.profile.model.RefusalReason;
import fr.pixemploi.client.profile.model.RefusalReasonList;
import fr.pixemploi.client.profile.model.RightsRequest;
import fr.pixemploi.client.profile.model.RightsRequestPage;
import fr.pixemploi.portal.form.Done;
import fr.pixemploi.portal.form.FormState;
import fr.pixemploi.portal.form.Go;
import fr.pixemploi.portal.services.Calls;
import fr.pixemploi.portal.services.Part;
import fr.pixemploi.portal.services.Profile;
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
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What people asked the structure for by law, oldest first, and its answers. */
@Path("/suivi/{structure}/demandes")
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
class AskedPages {
    private static final int MANY = 50;

    private final Calls calls;
    private final Profile profile;

    AskedPages(Calls calls, Profile profile) {
        this.calls = calls;
        this.profile = profile;
    }

    @CheckedTemplate(basePath = "adviser/rights")
    static class Templates {
        static native TemplateInstance asked(UUID structure, Asked asked);
    }

    /** @param reasons with which each kind may be refused */
    record Asked(RightsRequestPage open, RightsRequestPage answered, List<RefusalReason> reasons) {
        /** Those that the law knows for what was asked. */
        public List<RefusalReason> reasons(RightsRequest request) {
            return reasons.stream()
                    .filter(reason -> reason.getKinds().contains(request.getKind()))
                    .toList();
        }
    }

    @GET
    @Authenticated
    public String show(@PathParam("structure") UUID structure, @QueryParam("suite") @Nullable String cursor) {
        Part<RefusalReasonList> reasons = calls.part(() -> profile.rights.listRefusalReasons());
        Part<RightsRequestPage> answered = calls.part(
                () -> profile.rights.listRightsRequests(structure, true, null, null, null, null, MANY, null));
        RightsRequestPage open = calls.get(
                () -> profile.rights.listRightsRequests(structure, false, null, cursor, null, null, MANY, null));
        return Templates.asked(
                        structure,
                        new Asked(open, calls.get(answered), calls.get(reasons).getItems()))
                .render();
    }

    @POST
    @Path("/{id}/suivie")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response carryOut(
            @PathParam("structure") UUID structure, @PathParam("id") UUID id, @FormParam(FormState.ONCE) String once) {
        return answer(structure, id, new AnswerRightsRequest().outcome(Outcome.CARRIED_OUT), once);
    }

    @POST
    @Path("/{id}/refus")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response refuse(
            @PathParam("structure") UUID structure,
            @PathParam("id") UUID id,
            @FormParam("reason") String reason,
            @FormParam(FormState.ONCE) String once) {
        return answer(
                structure,
                id,
                new AnswerRightsRequest().outcome(Outcome.REFUSED).reason(reason),
                once);
    }

    private Response answer(UUID structure, UUID id, AnswerRightsRequest answer, String once) {
        calls.get(() -> profile.rights.answerRightsRequest(id, once, answer));
        return Go.to("/suivi/" + structure + "/demandes", Done.SAVED);
    }
}
