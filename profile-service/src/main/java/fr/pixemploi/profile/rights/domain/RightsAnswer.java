package fr.pixemploi.profile.rights.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a structure answered to a request, once.
 *
 * @param reason code of why it was refused; null when it was carried out
 * @param answeredBy account of the adviser or manager
 */
public record RightsAnswer(Outcome outcome, @Nullable String reason, String answeredBy, Instant answeredAt) {
    /** What came of a request. */
    public enum Outcome {
        CARRIED_OUT,
        REFUSED
    }
}
