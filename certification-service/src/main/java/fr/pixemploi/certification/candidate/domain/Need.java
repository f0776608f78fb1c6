package fr.pixemploi.certification.candidate.domain;

import java.util.Locale;

/** Without what a candidate can't answer a question: a need, never the reason for it. */
public enum Need {
    SCREEN_READER,
    KEYBOARD_ONLY,
    NO_COLOUR,
    NO_SOUND;

    /** As services tell each other. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
