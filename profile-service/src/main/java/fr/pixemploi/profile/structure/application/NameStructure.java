package fr.pixemploi.profile.structure.application;

import fr.pixemploi.profile.structure.domain.Structure;
import fr.pixemploi.profile.structure.domain.Structures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** How people call a structure, open or closed. */
@ApplicationScoped
@Transactional
public class NameStructure {
    private final Structures structures;

    NameStructure(Structures structures) {
        this.structures = structures;
    }

    /** Empty when there is none of this id. */
    public Optional<String> handle(UUID id) {
        return structures.find(id).map(Structure::name);
    }
}
