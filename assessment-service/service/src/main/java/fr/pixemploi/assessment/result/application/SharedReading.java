package fr.pixemploi.assessment.result.application;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.StructureRole;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * As what a caller reads what people share with a structure: as its adviser or manager, or as its own system under the scope {@code
 * results:read}. That a grant holds is another question.
 */
final class SharedReading {
    private static final String SCOPE = "results:read";

    private SharedReading() {}

    /** Structures for which the caller reads. */
    static Set<UUID> structures(Caller caller) {
        Set<UUID> structures = new HashSet<>(caller.structuresAs(StructureRole.ADVISER, StructureRole.MANAGER));
        if (caller.scopes().contains(SCOPE)) structures.addAll(caller.structuresAs(StructureRole.PARTNER));
        return structures;
    }

    /** What the person is told of who read for one of these structures. */
    static StructureRole role(Caller caller, UUID structure) {
        for (StructureRole role : List.of(StructureRole.MANAGER, StructureRole.ADVISER))
            if (caller.has(role, structure)) return role;
        return StructureRole.PARTNER;
    }
}
