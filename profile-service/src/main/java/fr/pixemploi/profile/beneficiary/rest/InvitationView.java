package fr.pixemploi.profile.beneficiary.rest;

import fr.pixemploi.profile.beneficiary.application.InvitePerson;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What lets a person in. The only answer that ever shows the code.
 *
 * @param invitationCode ten characters for the person to type
 * @param notice that the file is made up, in French, to be shown with the code; left out for a file of a person
 */
@Schema(name = "Invitation")
record InvitationView(
        UUID beneficiaryId,
        @Schema(examples = "K7PA4QXWC9") String invitationCode,
        Instant expiresAt,
        @Nullable @Schema(examples = InvitationView.TRIAL) String notice) {
    static final String TRIAL =
            "ESSAI : ce dossier est celui d’une personne inventée. Ne donnez pas ce code à une vraie personne.";

    /** What stands beside a code that opens a file of a sandbox. */
    static @Nullable String notice(InvitePerson.Invited invited) {
        return invited.sandbox() ? TRIAL : null;
    }

    static InvitationView of(UUID beneficiary, InvitePerson.Invited invited) {
        return new InvitationView(beneficiary, invited.code().value(), invited.expiresAt(), notice(invited));
    }
}
