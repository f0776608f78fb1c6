package fr.pixemploi.profile.beneficiary.rest;

import fr.pixemploi.profile.beneficiary.application.InvitePerson;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What lets a person in. The only answer that ever shows the code.
 *
 * @param invitationCode ten characters for the person to type
 */
@Schema(name = "Invitation")
record InvitationView(
        UUID beneficiaryId, @Schema(examples = "K7PA4QXWC9") String invitationCode, Instant expiresAt) {
    static InvitationView of(UUID beneficiary, InvitePerson.Invited invited) {
        return new InvitationView(beneficiary, invited.code().value(), invited.expiresAt());
    }
}
