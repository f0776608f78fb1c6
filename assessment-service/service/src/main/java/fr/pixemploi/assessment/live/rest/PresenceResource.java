package fr.pixemploi.assessment.live.rest;

import fr.pixemploi.assessment.live.application.candidate.ShowPresence;
import fr.pixemploi.kit.security.CurrentCaller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A candidate's page in the exam room: that it is there, and what it waits for. */
@Path("/v1/sittings/{id}/presence")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "exam room")
class PresenceResource {
    private final CurrentCaller caller;
    private final ShowPresence showPresence;

    PresenceResource(CurrentCaller caller, ShowPresence showPresence) {
        this.caller = caller;
        this.showPresence = showPresence;
    }

    @POST
    @RolesAllowed("beneficiary")
    @Operation(
            summary = "Shows that the page of a certification sitting is there, and hears what it waits for.",
            description =
                    "Every `nextSignInSeconds`, and when the page comes to the front or leaves it. 404 for other sittings, and other people's.")
    public CandidacyViews.PresenceView showPresence(
            @PathParam("id") UUID id, @NotNull @Valid LiveRequests.PresenceRequest request) {
        return CandidacyViews.PresenceView.of(showPresence.handle(caller.get().self(), id, request.toSign()));
    }

    @POST
    @Path("/resume-request")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed("beneficiary")
    @Operation(
            summary = "Asks the invigilator to let a test that is held go on.",
            description = "Again, or when nothing holds it, it changes nothing. 409 `no-test-running` once it is over.")
    public CandidacyViews.PresenceView askToResume(@PathParam("id") UUID id) {
        return CandidacyViews.PresenceView.of(
                showPresence.askToResume(caller.get().self(), id));
    }
}
