package fr.pixemploi.profile.structure.application;

import fr.pixemploi.profile.structure.domain.Structure;
import fr.pixemploi.profile.structure.domain.StructureRefusal;
import fr.pixemploi.profile.structure.domain.Structures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Reads a structure. What it is called and what it does is known to all who work with the platform. */
@ApplicationScoped
@Transactional
public class GetStructure {
    private final Structures structures;

    GetStructure(Structures structures) {
        this.structures = structures;
    }

    /** @throws StructureRefusal.NoSuchStructure when there is none */
    public Structure handle(UUID id) {
        return find(id).orElseThrow(StructureRefusal.NoSuchStructure::new);
    }

    public Optional<Structure> find(UUID id) {
        return structures.find(id);
    }
}
