package fr.pixemploi.profile.structure.domain;

import java.util.Set;
import java.util.UUID;

/**
 * For which structures somebody acts: for all, or for some and all that lie below them. What lies below is read at the moment of the act.
 *
 * @param everywhere whoever keeps the platform running
 * @param tops structures that the person manages
 */
public record Mandate(boolean everywhere, Set<UUID> tops) {
    public Mandate {
        tops = Set.copyOf(tops);
    }
}
