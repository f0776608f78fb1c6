package fr.pixemploi.profile.situation.domain;

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
    MORE_TIME
}
