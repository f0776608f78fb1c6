package fr.pixemploi.profile.beneficiary.rest.renewal;

import fr.pixemploi.kit.security.CurrentCaller;
import fr.pixemploi.profile.beneficiary.application.renewal.RenewAccess;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A structure renews the access of a person who has lost the account of its file. */
// Not a creation that may be sent twice, and nothing of the reply may be stored: no Idempotency-Key.
@Path("/v1/beneficiaries/{id}/access-renewals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "beneficiaries", description = "Files of people who look for work.")
class RenewAccessResource {
    /** @param document which was seen, a code of {@code /v1/access-renewals/documents}; its number is written nowhere */
    @Schema(name = "RenewAccessRequest")
    record RenewRequest(
            @NotNull @Size(max = 50) @Pattern(regexp = "^[a-z]+(-[a-z]+)*$") @Schema(examples = "carte-d-identite")
            String document) {}

    /**
     * What lets the new account in, once a colleague has confirmed it. The only answer that ever shows the code.
     *
     * @param invitationCode ten characters for the person to type
     */
    @Schema(name = "AccessRenewalCode")
    record CodeView(
            UUID renewalId,
            UUID beneficiaryId,
            @Schema(examples = "K7PA4QXWC9") String invitationCode,
            Instant expiresAt) {}

    private final RenewAccess renew;
    private final CurrentCaller caller;

    RenewAccessResource(RenewAccess renew, CurrentCaller caller) {
        this.renew = renew;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({"adviser", "manager"})
    @Operation(
            summary = "Renew the access of a person who lost their account, after seeing who they are",
            description =
                    "The code puts a new account in the place of the old one, once, when a colleague has confirmed the renewal. Files of other "
                            + "structures that the person had joined stand alone again. A new code makes the one before it void.")
    public CodeView renewAccess(@PathParam("id") UUID id, @NotNull @Valid RenewRequest request) {
        RenewAccess.Renewed renewed = renew.handle(caller.get(), id, request.document());
        return new CodeView(
                renewed.renewal().id(),
                id,
                renewed.code().value(),
                renewed.renewal().expiresAt());
    }
}
