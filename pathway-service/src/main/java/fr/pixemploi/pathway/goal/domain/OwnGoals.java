package fr.pixemploi.pathway.goal.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Goals of structures. */
public interface OwnGoals {
    /**
     * Adds a version.
     *
     * @throws GoalRefusal.ChangedMeanwhile when somebody else added that version first
     */
    void add(OwnGoal goal);

    /** Goals of a structure in their newest versions, retired ones too, the newest goal first. */
    List<OwnGoal> of(UUID structureId, @Nullable UUID before, int limit);

    /** Those of a structure that are offered, by title. */
    List<OwnGoal> offeredBy(UUID structureId);

    /** What a structure has; nobody else adds to it until the transaction ends. */
    Count countLocked(UUID structureId);

    /**
     * @param offered goals that are not retired
     * @param versions of all goals, retired ones too
     */
    record Count(int offered, int versions) {}

    /** The newest versions of these, as far as they are of these structures. */
    List<OwnGoal> newest(Collection<UUID> ids, Collection<UUID> structures);

    /** @param version null for the newest */
    Optional<OwnGoal> find(UUID id, UUID structureId, @Nullable Integer version);
}
