package fr.pixemploi.assessment.structure.application;

import fr.pixemploi.assessment.structure.domain.Structure;
import fr.pixemploi.assessment.structure.domain.Structures;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Takes note of what the profile service says of a structure. */
@ApplicationScoped
public class LearnStructure {
    private final Structures structures;

    LearnStructure(Structures structures) {
        this.structures = structures;
    }

    public void handle(Structure structure) {
        structures.put(structure);
    }

    public void forget(UUID structure) {
        structures.remove(structure);
    }
}
