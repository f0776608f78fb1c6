package fr.pixemploi.profile.structure.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All structures known to the platform. */
public interface Structures {
    Optional<Structure> find(UUID id);

    /** When the mandate reaches it; kept from others until the transaction ends. */
    Optional<Structure> lock(UUID id, Mandate mandate);

    /** Whether the mandate reaches it: itself or one above it is among the tops. */
    boolean reaches(Mandate mandate, UUID id);

    /** Whether the first lies somewhere below the second, or is it. */
    boolean isWithin(UUID id, UUID top);

    /** Those that the mandate reaches, in the order of their ids, after one. */
    List<Structure> list(Mandate mandate, StructureFilter filter, @Nullable UUID after, int max);

    /**
     * False, and nothing done, when there is one with this id already.
     *
     * @throws StructureRefusal.ExternalIdTaken when a partner calls another structure so
     */
    boolean add(Structure structure);

    /** Writes a change of one that was locked; the same refusal as {@link #add}. */
    void change(Structure structure);

    /** Nobody else moves structures until the transaction ends: two moves at once could make a circle that neither sees. */
    void holdTree();
}
