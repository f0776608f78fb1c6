package fr.pixemploi.portal.room;

import fr.pixemploi.client.assessment.model.AlertCategories;
import fr.pixemploi.client.assessment.model.EndTest;
import fr.pixemploi.client.assessment.model.EndTestReason;
import fr.pixemploi.client.assessment.model.SeatAccount;
import fr.pixemploi.portal.form.Done;
import fr.pixemploi.portal.form.FormState;
import fr.pixemploi.portal.form.Go;
import fr.pixemploi.portal.form.Typed;
import fr.pixemploi.portal.services.Assessment;
import fr.pixemploi.portal.services.Calls;
import fr.pixemploi.portal.services.Part;
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

/** One room: a card a candidate, and a candidate's own page for what a slip of the finger must not do. */
@Path("/salle/{id}")
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
class RoomPages {
    private final Calls calls;
    private final Assessment assessment;
    private final Rooms rooms;

    RoomPages(Calls calls, Assessment assessment, Rooms rooms) {
        this.calls = calls;
        this.assessment = assessment;
        this.rooms = rooms;
    }

    @CheckedTemplate(basePath = "room")
    static class Templates {
        static native TemplateInstance room(Room room);

        static native TemplateInstance list(Room room);

        static native TemplateInstance seat(Room room, Room.Seat seat, AlertCategories categories);
    }

    @GET
    @Authenticated
    public String show(@PathParam("id") UUID id) {
        return Templates.room(rooms.room(id)).render();
    }

    /** The part of the page that changes; nothing while it is as it was seen. */
    @GET
    @Path("/liste")
    @Authenticated
    public Response list(@PathParam("id") UUID id, @QueryParam("vu") @Nullable String seen) {
        Room room = rooms.room(id);
        return room.seen().equals(seen)
                ? Response.noContent().build()
                : Response.ok(Templates.list(room).render()).build();
    }

    @GET
    @Path("/candidats/{candidateId}")
    @Authenticated
    public String seat(@PathParam("id") UUID id, @PathParam("candidateId") UUID candidateId) {
        Part<AlertCategories> categories = calls.part(() -> assessment.examRoom.listAlertCategories());
        Room room = rooms.room(id);
        // An alert is handled also while its category cannot be named.
        AlertCategories known = categories.isThere() ? categories.getValue() : new AlertCategories().items(List.of());
        return Templates.seat(room, rooms.seat(room, candidateId), known).render();
    }

    /** Whoever acts from the list stays there. */
    @POST
    @Path("/candidats/{candidateId}/{what:presence|depart|absence|place|attente|reprise}")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response act(
            @PathParam("id") UUID id,
            @PathParam("candidateId") UUID candidateId,
            @PathParam("what") String what,
            @FormParam("arrivalCode") @Nullable String arrivalCode,
            @FormParam("to") @Nullable String to,
            @FormParam(FormState.ONCE) String once) {
        calls.get(() -> switch (what) {
            case "presence" -> assessment.examRoom.markPresent(candidateId, id);
            case "absence" -> assessment.examRoom.takePresenceBack(candidateId, id);
            case "depart" -> assessment.examRoom.authoriseStart(candidateId, id);
            case "attente" -> assessment.examRoom.interruptTest(candidateId, id);
            case "reprise" -> assessment.examRoom.authoriseResume(candidateId, id);
            default ->
                assessment.examRoom.seatAccount(
                        candidateId, id, new SeatAccount().arrivalCode(Typed.text(arrivalCode)));
        });
        return "list".equals(to)
                ? Go.to("/salle/" + id + "#n-" + candidateId)
                : Go.to("/salle/" + id + "/candidats/" + candidateId, Done.SAVED);
    }

    @POST
    @Path("/candidats/{candidateId}/place/retrait")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response unseat(
            @PathParam("id") UUID id,
            @PathParam("candidateId") UUID candidateId,
            @FormParam(FormState.ONCE) String once) {
        calls.get(() -> assessment.examRoom.unseatAccount(candidateId, id));
        return Go.to("/salle/" + id + "/candidats/" + candidateId, Done.SAVED);
    }

    @POST
    @Path("/candidats/{candidateId}/fin")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response end(
            @PathParam("id") UUID id,
            @PathParam("candidateId") UUID candidateId,
            @FormParam("reason") String reason,
            @FormParam(FormState.ONCE) String once) {
        EndTest end = new EndTest().reason(EndTestReason.fromValue(reason));
        calls.get(() -> assessment.examRoom.endTest(candidateId, id, end));
        return Go.to("/salle/" + id, Done.SAVED);
    }

    /** @param decision {@code oui}: the question counts for nothing and another one is put */
    @POST
    @Path("/alertes/{alertId}/{decision:oui|non}")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response alert(
            @PathParam("id") UUID id,
            @PathParam("alertId") UUID alertId,
            @PathParam("decision") String decision,
            @FormParam("category") @Nullable String category,
            @FormParam(FormState.ONCE) String once) {
        calls.get(() -> decision.equals("oui")
                ? assessment.examRoom.validateAlert(alertId, id, Typed.text(category))
                : assessment.examRoom.dismissAlert(alertId, id));
        return Go.to("/salle/" + id, Done.SAVED);
    }
}
