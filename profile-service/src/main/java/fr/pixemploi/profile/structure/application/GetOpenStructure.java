package fr.pixemploi.profile.structure.application;

import fr.pixemploi.profile.structure.domain.Structure;
import fr.pixemploi.profile.structure.domain.StructureRefusal;
import fr.pixemploi.profile.structure.domain.Structures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Reads a structure in which something new is to begin. */
@ApplicationScoped
@Transactional
public class GetOpenStructure {
    private final Structures structures;
    private final Clock clock;

    GetOpenStructure(Structures structures, Clock clock) {
        this.structures = structures;
        this.clock = clock;
    }

    /**
     * @throws StructureRefusal.NoSuchStructure when there is none
     * @throws StructureRefusal.Closed when its last day is over
     */
    public Structure handle(UUID id) {
        Structure structure = structures.find(id).orElseThrow(StructureRefusal.NoSuchStructure::new);
        if (structure.isClosed(clock.instant())) throw new StructureRefusal.Closed();
        return structure;
    }

    /** Whether it is there and something may begin in it. */
    public boolean isOpen(UUID id) {
        return structures
                .find(id)
                .filter(found -> !found.isClosed(clock.instant()))
                .isPresent();
    }
}
