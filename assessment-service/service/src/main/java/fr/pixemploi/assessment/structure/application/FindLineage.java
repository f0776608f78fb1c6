package fr.pixemploi.assessment.structure.application;

import fr.pixemploi.assessment.structure.domain.Structures;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;

/** Says which structures a structure is part of, and which are part of it. The structure itself is always among them. */
@ApplicationScoped
public class FindLineage {
    private final Structures structures;

    FindLineage(Structures structures) {
        this.structures = structures;
    }

    public Set<UUID> upwards(UUID structure) {
        return structures.upwards(structure);
    }

    public Set<UUID> subtree(UUID structure) {
        return structures.subtree(structure);
    }
}
