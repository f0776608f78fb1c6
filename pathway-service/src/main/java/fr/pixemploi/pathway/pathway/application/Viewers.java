package fr.pixemploi.pathway.pathway.application;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.StructureRole;
import fr.pixemploi.pathway.pathway.domain.Viewer;
import java.util.Set;
import java.util.UUID;

/** Reads out of a caller which pathways are theirs to see. */
final class Viewers {
    private Viewers() {}

    /** A beneficiary without a file is told so, unless the caller has structures to look into. */
    static Viewer of(Caller caller) {
        Set<UUID> structures = caller.structuresAs(StructureRole.ADVISER, StructureRole.MANAGER);
        return new Viewer(structures.isEmpty() ? caller.self() : caller.person().orElse(null), structures);
    }
}
