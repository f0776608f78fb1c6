package fr.pixemploi.assessment.live.rest;

import fr.pixemploi.assessment.live.application.SeatAccount;
import fr.pixemploi.assessment.live.application.UnseatAccount;
import fr.pixemploi.kit.security.CurrentCaller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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

/** Whose account answers at which number, as the invigilator says once the identity is checked. */
@Path("/v1/live-sessions/{id}/candidates/{candidateId}/account")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "exam room")
class SeatResource {
    private final CurrentCaller caller;
    private final SeatAccount seatAccount;
    private final UnseatAccount unseatAccount;

    SeatResource(CurrentCaller caller, SeatAccount seatAccount, UnseatAccount unseatAccount) {
        this.caller = caller;
        this.seatAccount = seatAccount;
        this.unseatAccount = unseatAccount;
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("invigilator")
    @Operation(
            summary = "Seats at a number the account whose arrival code is typed, the identity checked.",
            description =
                    "Again, it changes nothing. 422 `arrival-code-refused` for a code of nobody who came here; 429 `codes-must-wait` for a "
                            + "while after five of those in the session. 409 `account-seated-elsewhere` and `number-taken`: take the other "
                            + "seat back first; `session-closed` once the session is finalized.")
    public LiveViews.CandidateView seatAccount(
            @PathParam("id") UUID id,
            @PathParam("candidateId") UUID candidateId,
            @NotNull @Valid LiveRequests.SeatRequest request) {
        return LiveViews.CandidateView.of(seatAccount.handle(caller.get(), id, candidateId, request.arrivalCode()));
    }

    @DELETE
    @RolesAllowed("invigilator")
    @Operation(
            summary = "Takes a seat back before the test began, also one that was named at enrolment.",
            description =
                    "A leave to start goes with it. Again, it changes nothing. 409 `test-begun` afterwards, `session-closed` once the session "
                            + "is finalized.")
    public LiveViews.CandidateView unseatAccount(@PathParam("id") UUID id, @PathParam("candidateId") UUID candidateId) {
        return LiveViews.CandidateView.of(unseatAccount.handle(caller.get(), id, candidateId));
    }
}
