package fr.pixemploi.profile.situation.domain;

import java.util.Map;
import java.util.TreeMap;

/**
 * What stands between a person and work, as adviser and person see it together. It belongs to the file of one structure and is told to
 * nobody else.
 *
 * @param frame version of the frame in which it was said; it stays explained by that one
 * @param impacts how much each weighs, by its code in the frame
 */
public record Obstacles(int frame, Map<String, Impact> impacts) {
    /** How much an obstacle weighs, in the words of the frame of the Comité national pour l'emploi. */
    public enum Impact {
        NONE,
        MEDIUM,
        STRONG
    }

    public Obstacles {
        impacts = new TreeMap<>(impacts);
    }
}
