package fr.pixemploi.profile.beneficiary.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The right to link one account to a file, once, within thirty days.
 *
 * @param codeDigest of the code that was given to the person
 * @param usedAt when an account was linked by it
 */
public record Invitation(
        UUID beneficiaryId,
        String codeDigest,
        Instant expiresAt,
        @Nullable Instant usedAt) {
    public static final Duration VALIDITY = Duration.ofDays(30);

    public static Invitation to(UUID beneficiaryId, InvitationCode code, Instant now) {
        return new Invitation(beneficiaryId, code.digest(), now.plus(VALIDITY), null);
    }

    public boolean expired(Instant now) {
        return !now.isBefore(expiresAt);
    }

    public boolean used() {
        return usedAt != null;
    }
}
