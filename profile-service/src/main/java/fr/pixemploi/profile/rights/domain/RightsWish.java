package fr.pixemploi.profile.rights.domain;

import org.jspecify.annotations.Nullable;

/**
 * What a person wants of a structure.
 *
 * @param words of a correction what is wrong, as the person says it; null for all else, whose kind says all
 */
public record RightsWish(RightsRequest.Kind kind, @Nullable String words) {
    public static final int MAX_WORDS = 1000;

    /** @throws RightsRefusal.WordsDoNotFit for a correction without words, and for words with anything else */
    public RightsWish {
        if (words != null && words.isBlank()) words = null;
        if ((kind == RightsRequest.Kind.CORRECTION) != (words != null)) throw new RightsRefusal.WordsDoNotFit();
        if (words != null && words.length() > MAX_WORDS)
            throw new IllegalArgumentException("longer than " + MAX_WORDS + " characters");
    }
}
