package fr.pixemploi.pathway.pathway.application;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.PersonAliases;
import fr.pixemploi.kit.security.StructureRole;
import fr.pixemploi.pathway.pathway.domain.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Reads out of a caller which pathways are theirs to see. */
@ApplicationScoped
class Viewers {
    private final PersonAliases aliases;

    Viewers(PersonAliases aliases) {
        this.aliases = aliases;
    }

    /** As adviser or manager only. */
    static Viewer staff(Caller caller) {
        return new Viewer(Set.of(), caller.structuresAs(StructureRole.ADVISER, StructureRole.MANAGER));
    }

    /** A beneficiary without a file is told so, unless the caller has structures to look into. */
    Viewer of(Caller caller) {
        Set<UUID> structures = caller.structuresAs(StructureRole.ADVISER, StructureRole.MANAGER);
        Optional<UUID> person = structures.isEmpty() ? Optional.of(caller.self()) : caller.person();
        return new Viewer(
                person.map(aliases::idsOf).<Set<UUID>>map(HashSet::new).orElse(Set.of()), structures);
    }
}
