package fr.pixemploi.profile.beneficiary.domain.renewal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A structure saw who the person is, who has lost the account of their file: a new account may take the place of the old one, once, by a code,
 * as soon as a colleague has confirmed it. Alone nobody opens a file that somebody has.
 *
 * @param fileId the file of the structure; what other structures have is no part of it
 * @param checkedBy account of who saw the person and the document
 * @param document what was seen: a code of {@code beneficiary/renewals.yaml}; no number is ever kept
 * @param expiresAt when its code opens nothing any more
 * @param confirmedBy account of the colleague; null until then
 * @param takenAt when a new account took the file over
 * @param objectedAt when whoever has, or had, the account said that this is not right
 */
public record AccessRenewal(
        UUID id,
        UUID fileId,
        UUID structureId,
        String checkedBy,
        String document,
        Instant madeAt,
        Instant expiresAt,
        @Nullable String confirmedBy,
        @Nullable Instant confirmedAt,
        @Nullable Instant takenAt,
        @Nullable Instant objectedAt) {
    public static AccessRenewal begun(
            UUID id, UUID fileId, UUID structureId, String checkedBy, String document, Instant now, Instant expiresAt) {
        return new AccessRenewal(id, fileId, structureId, checkedBy, document, now, expiresAt, null, null, null, null);
    }

    /** Whether its code may open the file some time, or does already. */
    public boolean isOpen(Instant now) {
        return takenAt == null && objectedAt == null && now.isBefore(expiresAt);
    }
}
