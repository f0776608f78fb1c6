package fr.pixemploi.assessment.live.rest;

import fr.pixemploi.assessment.live.application.MarkPresence;
import fr.pixemploi.kit.security.CurrentCaller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who came, as invigilators note it. */
@Path("/v1/live-sessions/{id}/candidates/{candidateId}/attendance")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "exam room")
class AttendanceResource {
    private final CurrentCaller caller;
    private final MarkPresence markPresence;

    AttendanceResource(CurrentCaller caller, MarkPresence markPresence) {
        this.caller = caller;
        this.markPresence = markPresence;
    }

    @PUT
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed("invigilator")
    @Operation(
            summary = "Notes that a candidate came.",
            description =
                    "It lets nobody start. Again, it changes nothing. 409 `session-closed` once the session is finalized.")
    public LiveViews.CandidateView markPresent(@PathParam("id") UUID id, @PathParam("candidateId") UUID candidateId) {
        return LiveViews.CandidateView.of(markPresence.came(caller.get(), id, candidateId));
    }

    @DELETE
    @RolesAllowed("invigilator")
    @Operation(
            summary = "Takes that back before the test began.",
            description =
                    "Again, it changes nothing. 409 `test-begun` afterwards, `session-closed` once the session is finalized.")
    public LiveViews.CandidateView takePresenceBack(
            @PathParam("id") UUID id, @PathParam("candidateId") UUID candidateId) {
        return LiveViews.CandidateView.of(markPresence.takeBack(caller.get(), id, candidateId));
    }
}
