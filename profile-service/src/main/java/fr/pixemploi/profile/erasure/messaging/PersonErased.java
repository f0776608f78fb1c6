package fr.pixemploi.profile.erasure.messaging;

import fr.pixemploi.profile.erasure.domain.Erasure;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What {@code profile.erasure} says of an erasure: hashes for all services, and what this one needs to track it once more after a restore. Nobody
 * can be found in it.
 *
 * @param cause null, as all that follows, in what was said by others than this service
 * @param textVersion of what the person read before; null when they did not ask in their own space
 * @param receiptDigest slow digest of the first receipt; null when there is none
 */
record PersonErased(
        UUID erasureId,
        List<String> personHashes,
        Erasure.@Nullable Cause cause,
        @Nullable Integer textVersion,
        @Nullable Instant askedAt,
        @Nullable LocalDate dueOn,
        @Nullable String receiptDigest) {
    static final String TOPIC = "profile.erasure";
    static final String TYPE = "fr.pixemploi.profile.person-erased.v1";

    PersonErased {
        if (erasureId == null || personHashes == null || personHashes.isEmpty())
            throw new IllegalArgumentException("an erasure needs erasureId and personHashes");
    }

    static PersonErased of(Erasure erasure, @Nullable String receipt) {
        return new PersonErased(
                erasure.id(),
                erasure.hashes(),
                erasure.cause(),
                erasure.textVersion(),
                erasure.askedAt(),
                erasure.dueOn(),
                receipt);
    }

    /** @return null when it says too little to be tracked */
    @Nullable
    Erasure erasure() {
        if (cause == null || askedAt == null || dueOn == null) return null;
        return new Erasure(erasureId, personHashes, cause, null, textVersion, askedAt, dueOn, null);
    }
}
