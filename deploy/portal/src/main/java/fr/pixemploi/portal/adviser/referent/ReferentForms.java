package fr.pixemploi.portal.adviser.referent;

import fr.pixemploi.client.profile.model.AssignPeopleRequest;
import fr.pixemploi.portal.form.Done;
import fr.pixemploi.portal.form.FormState;
import fr.pixemploi.portal.form.Go;
import fr.pixemploi.portal.services.Calls;
import fr.pixemploi.portal.services.Profile;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;

/** An adviser follows a person from now on, or no longer. */
@Path("/suivi/{structure}/personnes/{id}/referent")
@PermitAll
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
class ReferentForms {
    private final Calls calls;
    private final Profile profile;

    ReferentForms(Calls calls, Profile profile) {
        this.calls = calls;
        this.profile = profile;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response begin(
            @PathParam("structure") UUID structure, @PathParam("id") UUID id, @FormParam(FormState.ONCE) String once) {
        UUID own = calls.get(() -> Following.of(profile, structure, id)).own();
        // Nobody invited them into the staff, or no longer: the page says so.
        if (own == null) return Go.to(page(structure, id));
        AssignPeopleRequest person = new AssignPeopleRequest().beneficiaryIds(List.of(id));
        calls.run(() -> profile.staff.assignPeople(own, person));
        return Go.to(page(structure, id), Done.FOLLOWING);
    }

    @POST
    @Path("/fin")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response end(
            @PathParam("structure") UUID structure, @PathParam("id") UUID id, @FormParam(FormState.ONCE) String once) {
        // A page that stood open for long takes the person away from nobody else.
        if (!calls.get(() -> profile.staff.getReferent(id)).getMe()) return Go.to(page(structure, id));
        calls.run(() -> profile.staff.removeReferent(id));
        return Go.to(page(structure, id), Done.NOT_FOLLOWING);
    }

    private static String page(UUID structure, UUID id) {
        return "/suivi/" + structure + "/personnes/" + id;
    }
}
