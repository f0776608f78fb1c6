package fr.pixemploi.profile.beneficiary.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The right to link one account to a file, once, within thirty days.
 *
 * @param structureId the structure that invites
 * @param madeBy account of who made it: whoever holds the code comes in, so that it must be known who could
 * @param codeDigest of the code that was given to the person
 * @param usedAt when an account was linked by it
 */
public record Invitation(
        UUID beneficiaryId,
        UUID structureId,
        String madeBy,
        Instant madeAt,
        String codeDigest,
        Instant expiresAt,
        @Nullable Instant usedAt) {
    public static final Duration VALIDITY = Duration.ofDays(30);

    public static Invitation to(UUID beneficiaryId, UUID structureId, String madeBy, String codeDigest, Instant now) {
        return new Invitation(beneficiaryId, structureId, madeBy, now, codeDigest, now.plus(VALIDITY), null);
    }

    /** What is kept with an account that it lets in. */
    public ViaInvitation linked(Instant now) {
        return new ViaInvitation(madeBy, structureId, madeAt, now);
    }

    public boolean expired(Instant now) {
        return !now.isBefore(expiresAt);
    }

    public boolean used() {
        return usedAt != null;
    }
}
