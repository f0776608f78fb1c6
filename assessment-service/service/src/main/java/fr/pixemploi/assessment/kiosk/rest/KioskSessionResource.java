package fr.pixemploi.assessment.kiosk.rest;

import fr.pixemploi.assessment.kiosk.application.FollowKioskSession;
import fr.pixemploi.assessment.kiosk.application.OpenKioskSession;
import fr.pixemploi.assessment.kiosk.application.ShareAtKiosk;
import fr.pixemploi.assessment.kiosk.domain.Kiosk;
import fr.pixemploi.assessment.kiosk.domain.KioskSession;
import fr.pixemploi.kit.http.Idempotency;
import fr.pixemploi.kit.limit.Limited;
import fr.pixemploi.kit.security.CurrentCaller;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import org.jspecify.annotations.Nullable;

/** What the page of a kiosk does for the person before it. */
@Path("/v1/kiosk-sessions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = KioskViews.TAG)
class KioskSessionResource {
    private final SecurityIdentity identity;
    private final OpenKioskSession openKioskSession;
    private final FollowKioskSession followKioskSession;
    private final ShareAtKiosk shareAtKiosk;
    private final CurrentCaller caller;
    private final Idempotency idempotency;

    KioskSessionResource(
            SecurityIdentity identity,
            OpenKioskSession openKioskSession,
            FollowKioskSession followKioskSession,
            ShareAtKiosk shareAtKiosk,
            CurrentCaller caller,
            Idempotency idempotency) {
        this.shareAtKiosk = shareAtKiosk;
        this.caller = caller;
        this.idempotency = idempotency;
        this.identity = identity;
        this.openKioskSession = openKioskSession;
        this.followKioskSession = followKioskSession;
    }

    // No Idempotency-Key: its stored reply would hold the token. A code is good once; whoever lost the reply needs
    // another code.
    @POST
    @RolesAllowed(KioskIdentities.DEVICE_ROLE)
    @Limited("codes")
    @Operation(
            summary = "Exchanges an adviser's code for a token that opens the person's sitting at this kiosk.",
            description =
                    "Starts the sitting, or goes on with the one that the person has open in the campaign. The token opens "
                            + "that sitting (see, answer, send a file, end) and its result (see; share with the kiosk's structure), nothing else; it ends when the "
                            + "person leaves or after 10 idle minutes. 409 `sitting-not-confirmed` when the person began the sitting elsewhere: "
                            + "they confirm it in their own space (`confirmSittingAtKiosk`), or type its own code; 422 `sitting-code-refused` "
                            + "when that is wrong, or was five times. The adviser's code stays good. 422 `kiosk-code-refused` for a code that is wrong, used, "
                            + "expired, tried five times or of another structure: which, is not told. 429 `kiosk-must-wait` after 30 "
                            + "wrong codes at a kiosk in 15 minutes. Refusals of `startSitting` leave the code good; of them "
                            + "`profile-exists` tells a person who has a profile already to share it from their own space.")
    @APIResponse(
            responseCode = "201",
            description = "Opened; the token is told this once.",
            content = @Content(schema = @Schema(implementation = KioskViews.SessionView.class)))
    public Response openKioskSession(@NotNull @Valid KioskRequests.OpenRequest request) {
        Kiosk kiosk = identity.getAttribute(KioskIdentities.KIOSK);
        OpenKioskSession.Opened opened =
                openKioskSession.handle(kiosk.id(), request.code(), request.sittingCode(), request.deviceName());
        return Response.status(201)
                .entity(KioskViews.SessionView.of(
                        followKioskSession.see(opened.session()), opened.token().value()))
                .build();
    }

    @GET
    @Path("/current")
    @RolesAllowed(KioskIdentities.SESSION_ROLE)
    @Operation(
            summary = "The session of the token; asking is a sign of life.",
            description = "401 `invalid-token` once it ended.")
    public KioskViews.SessionView getKioskSession() {
        KioskSession session = identity.getAttribute(KioskIdentities.SESSION);
        return KioskViews.SessionView.of(followKioskSession.see(session), null);
    }

    @POST
    @Path("/current/sharings")
    @RolesAllowed(KioskIdentities.SESSION_ROLE)
    @Operation(
            summary = "Shares the result of the session's sitting with the kiosk's structure.",
            description =
                    "With no other structure, for the campaign's purpose, within six months. Whose code led the person to the "
                            + "kiosk is kept, and told to the person. 404 `not-found` when there is no result; 422 "
                            + "`kiosk-until-out-of-range`.")
    @APIResponse(
            responseCode = "202",
            description = "The person's word is kept; the grant follows.",
            content = @Content(schema = @Schema(implementation = KioskViews.SharingView.class)))
    public Response shareAtKiosk(
            @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid KioskRequests.ShareRequest request) {
        KioskSession session = identity.getAttribute(KioskIdentities.SESSION);
        return idempotency.once(
                caller.get(),
                "shareAtKiosk",
                key,
                request,
                Idempotency.Creation.ofId(
                        () -> shareAtKiosk.handle(session, request.until().toInstant())),
                grant -> new Idempotency.Answer(202, null, null, new KioskViews.SharingView(grant)));
    }

    @DELETE
    @Path("/current")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed(KioskIdentities.SESSION_ROLE)
    @Operation(
            summary = "The person leaves the kiosk: the token opens nothing more.",
            description = "An open sitting stays open for its person. 401 `invalid-token` once it ended.")
    @APIResponse(responseCode = "204", description = "Ended.")
    public void leaveKiosk() {
        KioskSession session = identity.getAttribute(KioskIdentities.SESSION);
        followKioskSession.end(session.id());
    }
}
