package fr.pixemploi.assessment.bank.item;

import java.util.Set;

/**
 * Where, and by whom, an item can be answered.
 *
 * @param devices on which it can be answered comfortably: phone, tablet, computer
 * @param support needs that it meets
 * @param languages in which it exists
 */
public record Suitability(Set<String> devices, Set<Need> support, Set<String> languages) {
    /** Something without which a person can't answer. */
    public enum Need {
        /** A screen reader gives all that is needed. */
        SCREEN_READER,
        /** The keyboard is enough. */
        KEYBOARD_ONLY,
        /** No colour has to be told apart. */
        NO_COLOUR,
        /** Nothing has to be heard. */
        NO_SOUND
    }

    public Suitability {
        devices = Set.copyOf(devices);
        support = Set.copyOf(support);
        languages = Set.copyOf(languages);
    }
}
