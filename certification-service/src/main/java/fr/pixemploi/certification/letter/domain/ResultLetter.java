package fr.pixemploi.certification.letter.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A letter to someone who wants to know when results of a session are out.
 *
 * @param email of the reader; null when the candidates who named it are gone
 * @param begun that it was about to be handed over before: whoever finds it so does not know whether it was
 */
public record ResultLetter(
        UUID id, UUID sessionId, @Nullable String email, Instant notedAt, boolean begun) {
    private static final Duration WORTH_TELLING = Duration.ofDays(1);

    /** News of yesterday: who still has no letter then gets none. */
    public boolean isStale(Instant now) {
        return notedAt.plus(WORTH_TELLING).isBefore(now);
    }
}
