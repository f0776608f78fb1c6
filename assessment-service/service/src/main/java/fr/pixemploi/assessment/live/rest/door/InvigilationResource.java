package fr.pixemploi.assessment.live.rest.door;

import fr.pixemploi.assessment.live.application.door.EnterByCode;
import fr.pixemploi.kit.limit.CallerAddress;
import fr.pixemploi.kit.limit.Limited;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Invigilators who have no account of the centre enter the room by number and day code. */
@Path("/v1/live-sessions/invigilation")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "exam room")
class InvigilationResource {
    private final CallerAddress address;
    private final EnterByCode enterByCode;

    InvigilationResource(CallerAddress address, EnterByCode enterByCode) {
        this.address = address;
        this.enterByCode = enterByCode;
    }

    @Schema(name = "EnterRoom")
    record EnterRequest(
            @NotNull
            @Pattern(regexp = "^[1-9][0-9]{6}$")
            @Schema(description = "Of the session, as the centre's room list shows it.", examples = "4821739")
            String number,

            @NotNull
            @Pattern(regexp = "^[A-Za-z0-9]{4}[ -]?[A-Za-z0-9]{4}$")
            @Schema(
                    description = "Of the day, for invigilators; with or without the dash, small letters will do.",
                    examples = "BK4T-RW2C")
            String code) {}

    @Schema(name = "RoomEntry", description = "Good for the exam room of this session only.")
    record EntryView(
            @Schema(
                    description = "Told this once; sent as `Authorization: Invigilation …`.",
                    examples = "n1o3Yx0Zp5cQkq9vWb7dUuS4hT2mLr6aEj8fGiKw0Xs")
            String token,

            UUID sessionId,
            @Schema(examples = "Salle 12") String room,

            @Schema(
                    description =
                            "At the latest; before that when the session is finalized, or the centre takes another code.")
            Instant endsAt) {
        static EntryView of(EnterByCode.Entered entered) {
            return new EntryView(
                    entered.token(),
                    entered.session().id(),
                    entered.session().room(),
                    entered.entry().endsAt());
        }
    }

    // No Idempotency-Key: its stored reply would hold the token. Whoever lost the reply enters again.
    @POST
    @PermitAll
    @Limited("codes")
    @Operation(
            summary = "Enters the room of a session by its number and day code, without an account.",
            description =
                    "The token opens what an invigilator of the centre may do in this room, and nothing else. 422 `day-code-refused` for a number "
                            + "or code that is wrong, of a session that is finalized, or on another day: which, is not told. 429 "
                            + "`codes-must-wait` after five of those at a number from one address. Limited by address.")
    @APIResponse(
            responseCode = "201",
            description = "Entered; the token is told this once.",
            content = @Content(schema = @Schema(implementation = EntryView.class)))
    public Response enterRoom(@NotNull @Valid EnterRequest request) {
        return Response.status(201)
                .entity(EntryView.of(enterByCode.handle(request.number(), request.code(), address.network())))
                .build();
    }
}
