package fr.pixemploi.assessment.kiosk.rest;

import fr.pixemploi.assessment.kiosk.application.MakeCode;
import fr.pixemploi.assessment.kiosk.domain.KioskCode;
import fr.pixemploi.kit.security.CurrentCaller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Codes that advisers give to people. */
@Path("/v1/kiosk-codes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = KioskViews.TAG)
class KioskCodeResource {
    private final CurrentCaller caller;
    private final MakeCode makeCode;

    KioskCodeResource(CurrentCaller caller, MakeCode makeCode) {
        this.caller = caller;
        this.makeCode = makeCode;
    }

    // No Idempotency-Key: its stored reply would hold the digits. Asked again, it makes another code and ends this one.
    @POST
    @RolesAllowed("adviser")
    @Operation(
            summary = "Makes a code with which one person takes one campaign at a kiosk of the structure.",
            description =
                    "Good once, for 15 minutes and 5 tries, at kiosks of that structure only. Another code for the same "
                            + "person ends it. `goesOn` says that an open sitting of the person's goes on as it began, without what this "
                            + "request says of an adviser, needs and the entry question. 404 `not-found` for a structure where the caller is no adviser, "
                            + "`kiosk-person-not-found` for a person whom the structure did not register, "
                            + "`campaign-not-found`; 409 `campaign-closed`; 422 `entry-answer-refused`; 409 `kiosk-codes-exhausted` when nearly a thousand codes wait.")
    @APIResponse(
            responseCode = "201",
            description = "Made; the digits are told this once.",
            content = @Content(schema = @Schema(implementation = KioskViews.CodeView.class)))
    public Response makeKioskCode(@NotNull @Valid KioskRequests.MakeCodeRequest request) {
        MakeCode.Made made = makeCode.handle(caller.get(), request.wish());
        return Response.status(201)
                .entity(KioskViews.CodeView.of(made, KioskCode.TRIES))
                .build();
    }
}
