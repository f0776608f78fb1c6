package fr.pixemploi.pathway.pathway.domain;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A pathway after something was said of it.
 *
 * @param fact what happened; null when it was so already
 */
public record Changed(Pathway pathway, @Nullable PathwayFact fact) {
    public static Changed nothing(Pathway pathway) {
        return new Changed(pathway, null);
    }

    public Optional<PathwayFact> happened() {
        return Optional.ofNullable(fact);
    }
}
