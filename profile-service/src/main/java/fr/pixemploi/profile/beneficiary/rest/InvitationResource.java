package fr.pixemploi.profile.beneficiary.rest;

import fr.pixemploi.kit.security.CurrentCaller;
import fr.pixemploi.profile.ProfileSettings;
import fr.pixemploi.profile.beneficiary.application.InvitePerson;
import fr.pixemploi.profile.beneficiary.domain.InvitationToSend;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What lets a person into a file: a code, on a screen or on paper. */
// Not a creation that may be sent twice, and nothing of the reply may be stored: no Idempotency-Key.
@Path("/v1/beneficiaries/{id}/invitations")
@Consumes(MediaType.WILDCARD)
@Tag(name = "beneficiaries", description = "Files of people who look for work.")
class InvitationResource {
    private final InvitePerson invite;
    private final CurrentCaller caller;
    private final ProfileSettings settings;

    InvitationResource(InvitePerson invite, CurrentCaller caller, ProfileSettings settings) {
        this.invite = invite;
        this.caller = caller;
        this.settings = settings;
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({"adviser", "manager", "partner:profile:write"})
    @Operation(
            summary = "Make the code that lets a person in",
            description =
                    "As often as needed, until the person has taken the file over: a new code makes the one before it void at "
                            + "once. No later answer shows the code.")
    public InvitationView inviteBeneficiary(
            @PathParam("id") UUID id,
            @QueryParam("send")
                    @Pattern(regexp = InvitationToSend.Way.CODES)
                    @Parameter(
                            description =
                                    "Has the code sent to the address or telephone of the file too, outside of quiet hours. How that goes stands among its messages.",
                            example = "email")
                    @Nullable
                    String send) {
        return InvitationView.of(id, invite.handle(caller.get(), id, way(send)));
    }

    private static InvitationToSend.@Nullable Way way(@Nullable String send) {
        return send == null ? null : InvitationToSend.Way.of(send);
    }

    @POST
    @Path("/page")
    @Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
    @RolesAllowed({"adviser", "manager", "partner:profile:write"})
    @Operation(
            summary = "Make the code that lets a person in, as a page to print",
            description =
                    "A new code like any other, with a QR code and what to do with it in easy French. It names neither person nor structure.")
    @APIResponse(
            responseCode = "200",
            description = "The page; no later answer shows the code",
            content = @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(implementation = String.class)))
    public Response printInvitation(
            @PathParam("id") UUID id,
            @QueryParam("send")
                    @Pattern(regexp = InvitationToSend.Way.CODES)
                    @Parameter(
                            description =
                                    "Has the code sent to the address or telephone of the file too, outside of quiet hours. How that goes stands among its messages.",
                            example = "email")
                    @Nullable
                    String send) {
        return Response.ok(InvitationPage.html(invite.handle(caller.get(), id, way(send)), settings.portal()))
                .header("Content-Security-Policy", InvitationPage.CONTENT_SECURITY_POLICY)
                .build();
    }
}
