package fr.pixemploi.certification.session.rest;

import fr.pixemploi.certification.invigilation.domain.Door;
import fr.pixemploi.certification.session.application.GiveDayCode;
import fr.pixemploi.kit.security.CurrentCaller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The day code of a session, for the managers who hand it to invigilators. */
@Path("/v1/sessions/{id}/day-code")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "sessions")
class DayCodeResource {
    private final CurrentCaller caller;
    private final GiveDayCode giveDayCode;

    DayCodeResource(CurrentCaller caller, GiveDayCode giveDayCode) {
        this.caller = caller;
        this.giveDayCode = giveDayCode;
    }

    @Schema(name = "DayCode", description = "By what invigilators without an account enter; never for candidates.")
    record DayCodeView(
            @Schema(description = "Of the session.", examples = "4821739")
            String number,

            @Schema(examples = "BK4T-RW2C") String code) {
        static DayCodeView of(Door door) {
            return new DayCodeView(door.number().value(), door.code().grouped());
        }
    }

    @GET
    @RolesAllowed("centre-manager")
    @Operation(
            summary = "By what invigilators without an account enter a session",
            description =
                    "Also on the room list that a manager prints. It is another code than the one that candidates type at the door.")
    public DayCodeView getDayCode(@PathParam("id") UUID id) {
        return DayCodeView.of(giveDayCode.read(caller.get(), id));
    }

    // No Idempotency-Key: its stored reply would hold the code. Whoever lost the reply reads it.
    @POST
    @Path("/renewal")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed("centre-manager")
    @Operation(
            summary = "Take another day code",
            description =
                    "Whoever entered by the old one is out: here at once, in the exam room as soon as the news arrives there. 409 `session-closed` "
                            + "once the session is finalized: nobody enters then.")
    public DayCodeView renewDayCode(@PathParam("id") UUID id) {
        return DayCodeView.of(giveDayCode.renew(caller.get(), id));
    }
}
