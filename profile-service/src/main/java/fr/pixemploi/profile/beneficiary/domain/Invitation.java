package fr.pixemploi.profile.beneficiary.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The right to link one account to a file, once, for a time: thirty days where nobody has the file.
 *
 * @param structureId the structure that invites
 * @param madeBy account of who made it: whoever holds the code comes in, so that it must be known who could
 * @param codeDigest of the code that was given to the person
 * @param usedAt when an account was linked by it
 * @param renewalId of which this is the code, when somebody entered the file before; null when nobody did
 */
public record Invitation(
        UUID beneficiaryId,
        UUID structureId,
        String madeBy,
        Instant madeAt,
        String codeDigest,
        Instant expiresAt,
        @Nullable Instant usedAt,
        @Nullable UUID renewalId) {
    public static final Duration VALIDITY = Duration.ofDays(30);

    public static Invitation to(UUID beneficiaryId, UUID structureId, String madeBy, String codeDigest, Instant now) {
        return new Invitation(beneficiaryId, structureId, madeBy, now, codeDigest, now.plus(VALIDITY), null, null);
    }

    /** By which a new account takes the place of the one that has the file. */
    public static Invitation renewing(
            UUID renewalId,
            UUID beneficiaryId,
            UUID structureId,
            String madeBy,
            String codeDigest,
            Instant now,
            Instant expiresAt) {
        return new Invitation(beneficiaryId, structureId, madeBy, now, codeDigest, expiresAt, null, renewalId);
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
