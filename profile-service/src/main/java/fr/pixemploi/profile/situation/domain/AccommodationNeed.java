package fr.pixemploi.profile.situation.domain;

import java.util.Locale;

/**
 * What must be arranged so that a person can take a test or training: a need, never the reason for it. The first four are what a question
 * must allow, as assessment and certification know them; the others are what is arranged beside.
 */
public enum AccommodationNeed {
    SCREEN_READER,
    KEYBOARD_ONLY,
    NO_COLOUR,
    NO_SOUND,
    READ_ALOUD,
    NO_FOCUS_RULE,
    BREAKS,
    MORE_TIME;

    /** All of them as they are spelt, for patterns. */
    public static final String CODES =
            "screen-reader|keyboard-only|no-colour|no-sound|read-aloud|no-focus-rule|breaks|more-time";

    /** As it is spelt in files and over HTTP. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static AccommodationNeed of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
