package fr.pixemploi.portal.person.pathway;

import fr.pixemploi.client.pathway.model.Departure;
import fr.pixemploi.client.pathway.model.EnrolmentNote;
import fr.pixemploi.client.pathway.model.PartingReason;
import fr.pixemploi.client.pathway.model.Said;
import fr.pixemploi.portal.form.Done;
import fr.pixemploi.portal.form.FormState;
import fr.pixemploi.portal.form.Go;
import fr.pixemploi.portal.services.Calls;
import fr.pixemploi.portal.services.Pathway;
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
import java.util.UUID;

/** What I say of one step of my pathway: I have a place or give it back, I did it, I stopped. */
@Path("/mon-espace/parcours/{id}/etapes/{step}")
@PermitAll
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class StepForms {
    private final Calls calls;
    private final Pathway pathway;

    StepForms(Calls calls, Pathway pathway) {
        this.calls = calls;
        this.pathway = pathway;
    }

    @POST
    @Path("/inscription")
    public Response enrolled(
            @PathParam("id") UUID id, @PathParam("step") UUID step, @FormParam(FormState.ONCE) String once) {
        calls.get(() -> pathway.pathways.enrolInStep(step, new EnrolmentNote().enrolment(Said.ENROLLED)));
        return back(id);
    }

    @POST
    @Path("/place-rendue")
    public Response givenBack(
            @PathParam("id") UUID id, @PathParam("step") UUID step, @FormParam(FormState.ONCE) String once) {
        calls.get(() -> pathway.pathways.enrolInStep(step, new EnrolmentNote().enrolment(Said.CANCELLED)));
        return back(id);
    }

    @POST
    @Path("/fin")
    public Response done(
            @PathParam("id") UUID id, @PathParam("step") UUID step, @FormParam(FormState.ONCE) String once) {
        calls.get(() -> pathway.pathways.completeStep(step));
        return back(id);
    }

    @POST
    @Path("/arret")
    public Response left(
            @PathParam("id") UUID id,
            @PathParam("step") UUID step,
            @FormParam("reason") String reason,
            @FormParam(FormState.ONCE) String once) {
        Departure why = new Departure().reason(PartingReason.fromValue(reason));
        calls.get(() -> pathway.pathways.leaveStep(step, why));
        return back(id);
    }

    private static Response back(UUID id) {
        return Go.to("/mon-espace/parcours/" + id, Done.SAVED);
    }
}
