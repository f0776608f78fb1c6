package fr.pixemploi.profile.structure.application;

import fr.pixemploi.profile.structure.domain.Mandate;
import fr.pixemploi.profile.structure.domain.Structure;
import fr.pixemploi.profile.structure.domain.StructureEvents;
import fr.pixemploi.profile.structure.domain.StructureKind;
import fr.pixemploi.profile.structure.domain.StructureRefusal;
import fr.pixemploi.profile.structure.domain.Structures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/**
 * Opens a structure on the platform: at the top of a tree by the operator, below their own by managers. Joins a running transaction, for
 * whoever opens many.
 */
@ApplicationScoped
@Transactional
public class CreateStructure {
    private final Structures structures;
    private final StructureEvents events;
    private final Clock clock;

    CreateStructure(Structures structures, StructureEvents events, Clock clock) {
        this.structures = structures;
        this.events = events;
        this.clock = clock;
    }

    public Structure handle(Mandate mandate, Structure structure) {
        PartnerReferences.require(mandate, Map.of(), structure.particulars().externalIds());
        UUID parent = structure.parentId();
        // A centre of certification is approved by the platform, never by whoever is above it.
        boolean delegated = parent != null && structure.kind() != StructureKind.CERTIFICATION_CENTRE;
        if (structure.sandbox() && !mandate.everywhere()) throw new StructureRefusal.NotDelegated();
        if (!delegated && !mandate.everywhere()) throw new StructureRefusal.NotDelegated();
        if (parent != null) requireParent(mandate, parent);
        if (!structures.add(structure)) throw new StructureRefusal.StructureExists();
        events.changed(structure);
        return structure;
    }

    private void requireParent(Mandate mandate, UUID parent) {
        Structure above = structures.lock(parent, mandate).orElseThrow(StructureRefusal.NoSuchParent::new);
        if (above.sandbox()) throw new StructureRefusal.SandboxStandsAlone();
        if (above.isClosed(clock.instant())) throw new StructureRefusal.Closed();
    }
}
