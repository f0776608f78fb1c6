package fr.pixemploi.profile.structure.domain;

import java.util.Optional;
import java.util.UUID;

/** All structures known to the platform. */
public interface Structures {
    Optional<Structure> find(UUID id);

    /** False, and nothing done, when there is one with this id already. */
    boolean add(Structure structure);
}
