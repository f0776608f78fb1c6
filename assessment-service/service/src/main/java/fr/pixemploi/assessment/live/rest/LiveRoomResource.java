package fr.pixemploi.assessment.live.rest;

import fr.pixemploi.assessment.live.application.AuthoriseStart;
import fr.pixemploi.assessment.live.application.DismissCandidate;
import fr.pixemploi.assessment.live.application.HandleAlert;
import fr.pixemploi.assessment.live.application.HoldSitting;
import fr.pixemploi.assessment.live.application.WatchRoom;
import fr.pixemploi.kit.security.CurrentCaller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The exam room of a certification session, for the invigilators of its centre. */
@Path("/v1/sessions/{id}/live")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
        name = "exam room",
        description = "Certification sittings as they go on, for invigilators of the session's centre.")
class LiveRoomResource {
    private final CurrentCaller caller;
    private final WatchRoom watchRoom;
    private final AuthoriseStart authoriseStart;
    private final HoldSitting holdSitting;
    private final DismissCandidate dismissCandidate;
    private final HandleAlert handleAlert;

    LiveRoomResource(
            CurrentCaller caller,
            WatchRoom watchRoom,
            AuthoriseStart authoriseStart,
            HoldSitting holdSitting,
            DismissCandidate dismissCandidate,
            HandleAlert handleAlert) {
        this.caller = caller;
        this.watchRoom = watchRoom;
        this.authoriseStart = authoriseStart;
        this.holdSitting = holdSitting;
        this.dismissCandidate = dismissCandidate;
        this.handleAlert = handleAlert;
    }

    @GET
    @RolesAllowed({"invigilator", "centre-manager"})
    @Operation(
            summary = "The room: candidates by urgency, and counts.",
            description =
                    "Open alerts first, the oldest before the others; then who asks to go on, who is held, whose page gives no sign, who is "
                            + "at work, who has not begun, who is done. For managers of the centre too, who handle alerts and end tests, and let nobody in. 404 for people of other centres.")
    public LiveViews.RoomView getLiveRoom(@PathParam("id") UUID id) {
        return LiveViews.RoomView.of(watchRoom.handle(caller.get(), id));
    }

    @POST
    @Path("/candidates/{candidateId}/start-authorisation")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed("invigilator")
    @Operation(
            summary = "Lets a candidate start.",
            description =
                    "Presence seen, identity checked. Again, the leave that holds stays; one that ran out before the test began is replaced. "
                            + "409 `account-not-seated` while no account is; `session-closed` once the session is finalized.")
    public LiveViews.CandidateView authoriseStart(
            @PathParam("id") UUID id, @PathParam("candidateId") UUID candidateId) {
        return LiveViews.CandidateView.of(authoriseStart.handle(caller.get(), id, candidateId));
    }

    @POST
    @Path("/candidates/{candidateId}/resume-authorisation")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed("invigilator")
    @Operation(
            summary = "Lets a test that is held go on.",
            description =
                    "An open alert still keeps its question waiting. Again, it changes nothing. 409 `no-test-running` before the start and "
                            + "after the end.")
    public LiveViews.CandidateView authoriseResume(
            @PathParam("id") UUID id, @PathParam("candidateId") UUID candidateId) {
        return LiveViews.CandidateView.of(holdSitting.authoriseResume(caller.get(), id, candidateId));
    }

    @POST
    @Path("/candidates/{candidateId}/interruption")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed("invigilator")
    @Operation(
            summary = "Holds a test: its clock stands still, and no answer is taken.",
            description = "Again, it changes nothing. 409 `no-test-running` before the start and after the end.")
    public LiveViews.CandidateView interruptTest(@PathParam("id") UUID id, @PathParam("candidateId") UUID candidateId) {
        return LiveViews.CandidateView.of(holdSitting.interrupt(caller.get(), id, candidateId));
    }

    @POST
    @Path("/candidates/{candidateId}/end")
    @RolesAllowed({"invigilator", "centre-manager"})
    @Operation(
            summary = "Ends a test, or sends home someone who was let in and did not begin.",
            description =
                    "A manager of the centre may, too. What was answered counts; an open alert is closed. Again, it changes nothing: the first reason stays. "
                            + "409 `nothing-to-end` for who was not let in.")
    public LiveViews.CandidateView endTest(
            @PathParam("id") UUID id,
            @PathParam("candidateId") UUID candidateId,
            @NotNull @Valid LiveRequests.EndRequest request) {
        return LiveViews.CandidateView.of(dismissCandidate.handle(caller.get(), id, candidateId, request.toReason()));
    }

    @POST
    @Path("/alerts/{alertId}/validation")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({"invigilator", "centre-manager"})
    @Operation(
            summary = "Something is wrong with the question: it counts for nothing, and another is put.",
            description =
                    "A manager of the centre may, too. Again, it changes nothing. 409 `alert-handled` when it was decided otherwise; 422 `unknown-alert-category`.")
    public LiveViews.CandidateView validateAlert(
            @PathParam("id") UUID id,
            @PathParam("alertId") UUID alertId,
            @QueryParam("category")
                    @Size(max = 60)
                    @Nullable
                    @Parameter(
                            description =
                                    "What is wrong, one of `/v1/alert-categories`, where it is not what the candidate said.",
                            example = "file-not-opening")
                    String category) {
        return LiveViews.CandidateView.of(handleAlert.validate(caller.get(), id, alertId, category));
    }

    @POST
    @Path("/alerts/{alertId}/dismissal")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({"invigilator", "centre-manager"})
    @Operation(
            summary = "Nothing is wrong with the question: the candidate goes on with it.",
            description =
                    "A manager of the centre may, too. Again, it changes nothing. 409 `alert-handled` when it was decided otherwise.")
    public LiveViews.CandidateView dismissAlert(@PathParam("id") UUID id, @PathParam("alertId") UUID alertId) {
        return LiveViews.CandidateView.of(handleAlert.dismiss(caller.get(), id, alertId));
    }
}
