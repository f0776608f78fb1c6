package fr.pixemploi.portal.adviser.record;

import fr.pixemploi.client.profile.model.AddGroupMembersRequest;
import fr.pixemploi.client.profile.model.AddTaskRequest;
import fr.pixemploi.client.profile.model.AskForSharingRequest;
import fr.pixemploi.client.profile.model.FollowUpRequest;
import fr.pixemploi.client.profile.model.WriteNoteRequest;
import fr.pixemploi.portal.form.Done;
import fr.pixemploi.portal.form.FormState;
import fr.pixemploi.portal.form.Go;
import fr.pixemploi.portal.form.Typed;
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

/** What is written, asked and planned on a person's page. */
@Path("/suivi/{structure}/personnes/{id}")
@PermitAll
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
class RecordForms {
    private final Calls calls;
    private final Profile profile;

    RecordForms(Calls calls, Profile profile) {
        this.calls = calls;
        this.profile = profile;
    }

    @POST
    @Path("/notes")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response write(
            @PathParam("structure") UUID structure,
            @PathParam("id") UUID id,
            @FormParam("content") @Nullable String content,
            @FormParam(FormState.ONCE) String once) {
        WriteNoteRequest note = new WriteNoteRequest().content(Typed.text(content));
        calls.get(() -> profile.followUp.writeNote(id, once, note));
        return back(structure, id, Done.NOTE_WRITTEN);
    }

    @POST
    @Path("/taches")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(
            @PathParam("structure") UUID structure,
            @PathParam("id") UUID id,
            @FormParam("content") @Nullable String content,
            @FormParam("dueOn") @Nullable String dueOn,
            @FormParam(FormState.ONCE) String once) {
        AddTaskRequest task = new AddTaskRequest().content(Typed.text(content)).dueOn(Typed.day(dueOn));
        calls.get(() -> profile.followUp.addTask(id, once, task));
        return back(structure, id, Done.TASK_ADDED);
    }

    @POST
    @Path("/taches/{task}/faite")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response complete(
            @PathParam("structure") UUID structure,
            @PathParam("id") UUID id,
            @PathParam("task") UUID task,
            @FormParam(FormState.ONCE) String once) {
        calls.get(() -> profile.followUp.completeTask(task));
        return back(structure, id, Done.TASK_DONE);
    }

    @POST
    @Path("/suivi")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response plan(
            @PathParam("structure") UUID structure,
            @PathParam("id") UUID id,
            @FormParam("interviewAt") @Nullable String day,
            @FormParam("interviewTime") @Nullable String time,
            @FormParam("quietUntil") @Nullable String quietUntil,
            @FormParam("version") String version,
            @FormParam(FormState.ONCE) String once) {
        FollowUpRequest plan =
                new FollowUpRequest().interviewAt(Typed.moment(day, time)).quietUntil(Typed.day(quietUntil));
        calls.run(() -> profile.followUp.planFollowUp(id, version, plan));
        return back(structure, id, Done.FOLLOW_UP_PLANNED);
    }

    @POST
    @Path("/resultat-commente")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response talkedOver(
            @PathParam("structure") UUID structure, @PathParam("id") UUID id, @FormParam(FormState.ONCE) String once) {
        calls.get(() -> profile.followUp.talkOverResult(id, null));
        return back(structure, id, Done.TALKED_OVER);
    }

    /** The purpose is that of the structure's work; the person reads why. */
    @POST
    @Path("/partage")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response ask(
            @PathParam("structure") UUID structure,
            @PathParam("id") UUID id,
            @FormParam("reason") @Nullable String reason,
            @FormParam("purpose") @Nullable String purpose,
            @FormParam(FormState.ONCE) String once) {
        AskForSharingRequest asked = new AskForSharingRequest()
                .structureId(structure)
                .beneficiaryId(id)
                .reason(Typed.text(reason));
        if (purpose != null) asked.purpose(AskForSharingRequest.PurposeEnum.fromValue(purpose));
        calls.get(() -> profile.sharingRequests.askForSharing(once, asked));
        return back(structure, id, Done.SHARING_ASKED);
    }

    @POST
    @Path("/groupe")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response intoGroup(
            @PathParam("structure") UUID structure,
            @PathParam("id") UUID id,
            @FormParam("group") UUID group,
            @FormParam(FormState.ONCE) String once) {
        AddGroupMembersRequest members = new AddGroupMembersRequest().beneficiaryIds(List.of(id));
        calls.run(() -> profile.groups.addGroupMembers(group, members));
        return back(structure, id, Done.IN_GROUP);
    }

    private static Response back(UUID structure, UUID id, Done done) {
        return Go.to("/suivi/" + structure + "/personnes/" + id, done);
    }
}
