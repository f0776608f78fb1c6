package fr.pixemploi.portal.jury;

import fr.pixemploi.client.certification.model.Deliberation;
import fr.pixemploi.client.certification.model.DeliberationPage;
import fr.pixemploi.client.certification.model.DeliberationRequest;
import fr.pixemploi.client.certification.model.DeliberationWithdrawal;
import fr.pixemploi.client.certification.model.JuryQueuePage;
import fr.pixemploi.portal.form.Done;
import fr.pixemploi.portal.form.FormState;
import fr.pixemploi.portal.form.Go;
import fr.pixemploi.portal.form.Typed;
import fr.pixemploi.portal.services.Calls;
import fr.pixemploi.portal.services.Certification;
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

/** Meetings of the jury: three members, many sessions told at once, and all of it taken back. */
@Path("/jury/reunions")
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
class MeetingPages {
    private final Calls calls;
    private final Certification certification;

    MeetingPages(Calls calls, Certification certification) {
        this.calls = calls;
        this.certification = certification;
    }

    @CheckedTemplate(basePath = "jury")
    static class Templates {
        static native TemplateInstance meetings(DeliberationPage meetings);

        static native TemplateInstance convene(JuryQueuePage queue);

        static native TemplateInstance meeting(Deliberation meeting);
    }

    @GET
    @Authenticated
    public String list(@QueryParam("suite") @Nullable String cursor) {
        return Templates.meetings(calls.get(() -> certification.jury.listDeliberations(cursor, 50)))
                .render();
    }

    /** Sessions that can be told, to choose among; those that need nobody are ticked. */
    @GET
    @Path("/nouvelle")
    @Authenticated
    public String form(@QueryParam("suite") @Nullable String cursor) {
        return Templates.convene(calls.get(() -> certification.jury.listJuryQueue(null, cursor, 200, false)))
                .render();
    }

    @POST
    @Path("/nouvelle")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response hold(
            @BeanParam MembersForm members,
            @FormParam("sessionIds") @Nullable List<UUID> sessions,
            @FormParam(FormState.ONCE) String once) {
        DeliberationRequest request = new DeliberationRequest()
                .members(members.members())
                .sessionIds(sessions == null ? List.of() : sessions);
        Deliberation meeting = calls.get(() -> certification.jury.deliberate(once, request));
        return Go.to("/jury/reunions/" + meeting.getId(), Done.MEETING_ENTERED);
    }

    @GET
    @Path("/{id}")
    @Authenticated
    public String show(@PathParam("id") UUID id) {
        return Templates.meeting(calls.get(() -> certification.jury.getDeliberation(id)))
                .render();
    }

    @POST
    @Path("/{id}/retrait")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response takeBack(
            @PathParam("id") UUID id,
            @BeanParam MembersForm members,
            @FormParam("reason") @Nullable String reason,
            @FormParam(FormState.ONCE) String once) {
        DeliberationWithdrawal request =
                new DeliberationWithdrawal().members(members.members()).reason(Typed.text(reason));
        Deliberation meeting = calls.get(() -> certification.jury.withdrawDeliberation(id, once, request));
        return Go.to("/jury/reunions/" + meeting.getId(), Done.MEETING_ENTERED);
    }
}
