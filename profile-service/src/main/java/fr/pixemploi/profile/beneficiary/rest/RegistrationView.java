package fr.pixemploi.profile.beneficiary.rest;

import fr.pixemploi.profile.beneficiary.application.InvitePerson.Invited;
import fr.pixemploi.profile.beneficiary.application.many.RegisterPeople;
import fr.pixemploi.profile.beneficiary.domain.many.LineOutcome;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What became of one who registered. What the person has shared or not shows nowhere in it.
 *
 * @param beneficiaryId of the file
 * @param outcome made, or known
 * @param invitationCode lets the person in; absent where the person has an account, registered no later than was known, or the call is a
 *     repeated one
 * @param notice that the file is made up, in French, to be shown with the code; left out for a file of a person
 */
@Schema(name = "Registration")
record RegistrationView(
        UUID beneficiaryId,

        @Schema(
                enumeration = {"made", "known"},
                examples = "made")
        String outcome,

        @Nullable @Schema(examples = "K7PA4QXWC9") String invitationCode,
        @Nullable Instant invitationExpiresAt,
        @Nullable @Schema(examples = InvitationView.TRIAL) String notice) {
    static RegistrationView of(RegisterPeople.Line line) {
        Invited invited = line.invited();
        return new RegistrationView(
                Objects.requireNonNull(line.file()),
                line.outcome() == LineOutcome.MADE ? "made" : "known",
                invited == null ? null : invited.code().value(),
                invited == null ? null : invited.expiresAt(),
                invited == null ? null : InvitationView.notice(invited));
    }
}
