package fr.pixemploi.profile.structure.application;

import fr.pixemploi.kit.id.ReadVersion;
import fr.pixemploi.profile.structure.domain.Mandate;
import fr.pixemploi.profile.structure.domain.Particulars;
import fr.pixemploi.profile.structure.domain.Structure;
import fr.pixemploi.profile.structure.domain.StructureEvents;
import fr.pixemploi.profile.structure.domain.StructureRefusal;
import fr.pixemploi.profile.structure.domain.Structures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Whoever acts for a structure corrects what is said of it, knowing what it corrects. */
@ApplicationScoped
@Transactional
public class UpdateStructure {
    private final Structures structures;
    private final StructureEvents events;

    UpdateStructure(Structures structures, StructureEvents events) {
        this.structures = structures;
        this.events = events;
    }

    public Structure handle(Mandate mandate, UUID id, ReadVersion read, UnaryOperator<Particulars> correction) {
        Structure current = structures.lock(id, mandate).orElseThrow(StructureRefusal.NoSuchStructure::new);
        if (!read.is(current.version())) throw new StructureRefusal.ChangedMeanwhile();
        Particulars particulars = correction.apply(current.particulars());
        if (particulars.equals(current.particulars())) return current;
        PartnerReferences.require(mandate, current.particulars().externalIds(), particulars.externalIds());
        Structure corrected = current.corrected(particulars);
        structures.change(corrected);
        events.changed(corrected);
        return corrected;
    }
}
