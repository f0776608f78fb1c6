package fr.pixemploi.assessment.structure.domain;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The structures that this service heard of. */
public interface Structures {
    Optional<Structure> find(UUID id);

    /** The structure itself, known or not, and all above it. */
    Set<UUID> upwards(UUID id);

    /** The structure itself, known or not, and all below it. */
    Set<UUID> subtree(UUID id);

    void put(Structure structure);

    void remove(UUID id);
}
