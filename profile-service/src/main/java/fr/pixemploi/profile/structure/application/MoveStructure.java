package fr.pixemploi.profile.structure.application;

import fr.pixemploi.kit.id.ReadVersion;
import fr.pixemploi.profile.structure.domain.Mandate;
import fr.pixemploi.profile.structure.domain.Structure;
import fr.pixemploi.profile.structure.domain.StructureEvents;
import fr.pixemploi.profile.structure.domain.StructureRefusal;
import fr.pixemploi.profile.structure.domain.Structures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A structure goes with all that lies below it to another place in the tree. Whoever moves it acts for the structure above it as well,
 * before and after: else a part could withdraw from those who answer for it.
 */
@ApplicationScoped
@Transactional
public class MoveStructure {
    private final Structures structures;
    private final StructureEvents events;
    private final Clock clock;

    MoveStructure(Structures structures, StructureEvents events, Clock clock) {
        this.structures = structures;
        this.events = events;
        this.clock = clock;
    }

    /** @param newParent null for the top of a tree of its own */
    public Structure handle(Mandate mandate, UUID id, ReadVersion read, @Nullable UUID newParent) {
        structures.holdTree();
        Structure current = structures.lock(id, mandate).orElseThrow(StructureRefusal.NoSuchStructure::new);
        if (!read.is(current.version())) throw new StructureRefusal.ChangedMeanwhile();
        if (Objects.equals(current.parentId(), newParent)) return current;
        UUID parent = current.parentId();
        boolean answersForIt = parent != null && newParent != null && structures.reaches(mandate, parent);
        if (!answersForIt && !mandate.everywhere()) throw new StructureRefusal.NotDelegated();
        if (newParent != null) requirePlace(mandate, id, newParent);
        Structure moved = current.movedTo(newParent);
        structures.change(moved);
        events.changed(moved);
        return moved;
    }

    private void requirePlace(Mandate mandate, UUID id, UUID newParent) {
        if (structures.isWithin(newParent, id)) throw new StructureRefusal.BelowItself();
        Structure above = structures.lock(newParent, mandate).orElseThrow(StructureRefusal.NoSuchParent::new);
        if (above.sandbox()) throw new StructureRefusal.SandboxStandsAlone();
        if (above.isClosed(clock.instant())) throw new StructureRefusal.Closed();
    }
}
