package fr.pixemploi.assessment.kiosk.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whether a person lets a sitting that they began elsewhere go on at the kiosks of a structure.
 *
 * @param structure that they named in their own space; null when they named none
 * @param until when that ends
 * @param wrongCodes how often the sitting's own code was typed wrong since they last confirmed it
 */
public record SittingConfirmation(
        UUID sitting, @Nullable UUID structure, @Nullable Instant until, int wrongCodes) {
    /** Time to get from the telephone to the kiosk. The project's proposal. */
    public static final Duration HOLDS_FOR = Duration.ofHours(1);

    /** Of a million codes; then only the person's own space helps. */
    public static final int TRIES = 5;

    public boolean holdsAt(UUID other, Instant now) {
        return other.equals(structure) && until != null && now.isBefore(until);
    }

    public boolean mayTryCode() {
        return wrongCodes < TRIES;
    }
}
