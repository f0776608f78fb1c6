package fr.pixemploi.profile.structure.application;

import fr.pixemploi.kit.id.ReadVersion;
import fr.pixemploi.profile.structure.domain.Mandate;
import fr.pixemploi.profile.structure.domain.Structure;
import fr.pixemploi.profile.structure.domain.StructureEvents;
import fr.pixemploi.profile.structure.domain.StructureRefusal;
import fr.pixemploi.profile.structure.domain.Structures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Says from which day on nothing new begins in a structure. Its files and its staff stay as they are, and so do the structures below it. A
 * day that was wrong is said again.
 */
@ApplicationScoped
@Transactional
public class CloseStructure {
    private final Structures structures;
    private final StructureEvents events;

    CloseStructure(Structures structures, StructureEvents events) {
        this.structures = structures;
        this.events = events;
    }

    public Structure handle(Mandate mandate, UUID id, ReadVersion read, LocalDate day) {
        Structure current = structures.lock(id, mandate).orElseThrow(StructureRefusal.NoSuchStructure::new);
        if (!read.is(current.version())) throw new StructureRefusal.ChangedMeanwhile();
        if (day.equals(current.closedOn())) return current;
        Structure closed = current.closedFrom(day);
        structures.change(closed);
        events.changed(closed);
        return closed;
    }
}
