package fr.pixemploi.assessment.kiosk.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A device in a structure at which people take the test without an account.
 *
 * @param place where it stands, for the structure's own use; a place, never a person
 * @param revokedAt when it stopped being one; null while it is
 * @param wrongTries codes typed wrong there since {@code triesSince}
 */
public record Kiosk(
        UUID id,
        UUID structure,
        String place,
        Instant enrolledAt,
        @Nullable Instant revokedAt,
        int wrongTries,
        Instant triesSince) {
    /** Wrong codes at one kiosk in {@link #TRIES_WITHIN} before it has to wait: the project's proposal. */
    public static final int MAX_WRONG_TRIES = 30;

    public static final Duration TRIES_WITHIN = Duration.ofMinutes(15);

    public static Kiosk enrol(UUID id, UUID structure, String place, Instant now) {
        return new Kiosk(id, structure, place.strip(), now, null, 0, now);
    }

    /** How long nobody may try a code there; zero when they may. */
    public Duration mustWait(Instant now) {
        Duration left = Duration.between(now, triesSince.plus(TRIES_WITHIN));
        return wrongTries < MAX_WRONG_TRIES || left.isNegative() ? Duration.ZERO : left;
    }

    public Kiosk afterWrongTry(Instant now) {
        boolean anew = !now.isBefore(triesSince.plus(TRIES_WITHIN));
        return new Kiosk(
                id, structure, place, enrolledAt, revokedAt, anew ? 1 : wrongTries + 1, anew ? now : triesSince);
    }
}
