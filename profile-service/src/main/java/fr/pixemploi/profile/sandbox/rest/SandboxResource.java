package fr.pixemploi.profile.sandbox.rest;

import fr.pixemploi.kit.http.Idempotency;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.CurrentCaller;
import fr.pixemploi.profile.sandbox.application.ResetSandbox;
import fr.pixemploi.profile.sandbox.application.ShowReset;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** A structure of made-up people, for partners to try things in. */
@Path("/v1/sandbox")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "sandbox", description = "For partners: a structure of made-up people that begins anew by one call.")
class SandboxResource {
    /** @param structureId a sandbox of the caller's */
    record ResetSandboxRequest(@NotNull UUID structureId) {}

    private final ResetSandbox reset;
    private final ShowReset show;
    private final Idempotency idempotency;
    private final CurrentCaller caller;

    SandboxResource(ResetSandbox reset, ShowReset show, Idempotency idempotency, CurrentCaller caller) {
        this.reset = reset;
        this.show = show;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @POST
    @Path("/reset")
    @RolesAllowed({"manager", "partner:profile:write"})
    @Operation(
            summary = "Have my sandbox begin anew",
            description =
                    "Whoever is in it is erased in all services, as anybody is, and the same made-up people come again, `SANDBOX-01` and so on, "
                            + "with tests and entry diagnoses that are played for them and with what they share. Its settings, webhooks and news so far "
                            + "stay, and news tell of all of it. It takes a minute or so. One at a time, and ten a day.")
    @APIResponse(
            responseCode = "202",
            description = "It begins; its Location says how far it is",
            content = @Content(schema = @Schema(implementation = ResetView.class)))
    public Response resetSandbox(
            @HeaderParam("Idempotency-Key") @Nullable String idempotencyKey,
            @NotNull @Valid ResetSandboxRequest request) {
        Caller who = caller.get();
        return idempotency.once(
                who,
                "resetSandbox",
                idempotencyKey,
                request,
                Idempotency.Creation.of(
                        () -> show.handle(
                                who, reset.handle(who, request.structureId()).id()),
                        shown -> shown.reset().id(),
                        id -> show.handle(who, id)),
                shown -> new Idempotency.Answer(
                        202, "/v1/sandbox/resets/" + shown.reset().id(), null, ResetView.of(shown)));
    }

    @GET
    @Path("/resets/{id}")
    @RolesAllowed({"manager", "partner:profile:write"})
    @Operation(
            summary = "See how far a reset of my sandbox is",
            description =
                    "`clearing`, `making`, `playing`, then `done`. `awaited` is 0 at the end; it is not when results did not come within an hour.")
    public ResetView getSandboxReset(@PathParam("id") UUID id) {
        return ResetView.of(show.handle(caller.get(), id));
    }
}
