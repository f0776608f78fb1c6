package fr.pixemploi.pathway.catalogue.domain;

import org.jspecify.annotations.Nullable;

/**
 * What whoever offers something writes about one need: that it is met, or that it cannot be. Of what is not written somebody has to ask.
 *
 * @param need as situations of people spell it, one of {@link #NEEDS}
 * @param refusedBecause why it cannot be met, in French; null when it is met
 */
public record Accommodation(String need, @Nullable String refusedBecause) {
    /** As profile-service spells them. */
    public static final String NEEDS =
            "screen-reader|keyboard-only|no-colour|no-sound|read-aloud|no-focus-rule|breaks|more-time";

    public boolean isMet() {
        return refusedBecause == null;
    }
}
