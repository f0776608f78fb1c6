package fr.pixemploi.assessment.result.domain.grant;

import java.util.Set;
import java.util.UUID;

/**
 * Who reads a result.
 *
 * @param self whether it is the person
 * @param structures that may read it now: those it is shared with when the person reads, the reader's own otherwise
 */
public record Reader(boolean self, Set<UUID> structures) {
    public Reader {
        structures = Set.copyOf(structures);
    }
}
