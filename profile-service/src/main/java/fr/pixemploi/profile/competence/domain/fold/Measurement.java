package fr.pixemploi.profile.competence.domain.fold;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One competence as one sitting measured it.
 *
 * @param posterior what was known of the ability when the sitting ended, the prior inside it
 * @param prior what was taken to be known before its first answer; null when the result does not tell it
 */
public record Measurement(
        Instant at, Normal posterior, @Nullable Normal prior) {
    /** What the answers alone say; empty when they told nothing, or when the prior is not known. */
    public Optional<Normal> evidence() {
        return prior == null ? Optional.empty() : posterior.without(prior);
    }
}
