package fr.pixemploi.portal.adviser.referent;

import fr.pixemploi.client.profile.model.AssignPeopleRequest;
import fr.pixemploi.portal.form.Done;
import fr.pixemploi.portal.form.FormState;
import fr.pixemploi.portal.form.Go;
import fr.pixemploi.portal.form.SentForm;
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
import org.jspecify.annotations.Nullable;

/** People who were ticked in a list go to a colleague. */
@Path("/suivi/{structure}/personnes/confier")
@PermitAll
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
class HandOutForm {
    private final Calls calls;
    private final Profile profile;

    HandOutForm(Calls calls, Profile profile) {
        this.calls = calls;
        this.profile = profile;
    }

    /** Back to the list with its filters: who was looked for is looked for still. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response handOut(
            @PathParam("structure") UUID structure,
            @FormParam("colleague") UUID colleague,
            @FormParam("beneficiaryIds") @Nullable List<UUID> people,
            @FormParam(FormState.ONCE) String once) {
        AssignPeopleRequest chosen = new AssignPeopleRequest().beneficiaryIds(people == null ? List.of() : people);
        calls.run(() -> profile.staff.assignPeople(colleague, chosen));
        return Go.to(SentForm.from(), Done.HANDED_OUT);
    }
}
