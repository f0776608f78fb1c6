package fr.pixemploi.assessment.structure.application;

import fr.pixemploi.assessment.structure.domain.Structure;
import fr.pixemploi.assessment.structure.domain.Structures;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Shows a structure; empty while this service has not heard of it. */
@ApplicationScoped
public class FindStructure {
    private final Structures structures;

    FindStructure(Structures structures) {
        this.structures = structures;
    }

    public Optional<Structure> handle(UUID id) {
        return structures.find(id);
    }
}
