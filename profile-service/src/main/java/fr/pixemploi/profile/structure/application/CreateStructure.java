package fr.pixemploi.profile.structure.application;

import fr.pixemploi.profile.structure.domain.Structure;
import fr.pixemploi.profile.structure.domain.StructureEvents;
import fr.pixemploi.profile.structure.domain.StructureRefusal;
import fr.pixemploi.profile.structure.domain.Structures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Opens a structure on the platform. */
@ApplicationScoped
@Transactional
public class CreateStructure {
    private final Structures structures;
    private final StructureEvents events;

    CreateStructure(Structures structures, StructureEvents events) {
        this.structures = structures;
        this.events = events;
    }

    public Structure handle(Structure structure) {
        UUID parent = structure.parentId();
        if (parent != null && structures.find(parent).isEmpty()) throw new StructureRefusal.NoSuchParent();
        if (!structures.add(structure)) throw new StructureRefusal.StructureExists();
        events.changed(structure);
        return structure;
    }
}
