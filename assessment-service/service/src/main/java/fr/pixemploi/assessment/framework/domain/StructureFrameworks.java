package fr.pixemploi.assessment.framework.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The frameworks of structures, in all their versions, and the worked examples of the platform. */
public interface StructureFrameworks {
    void add(StructureFramework framework);

    /** The newest version of a structure's own; nobody else changes it until this transaction ends. */
    Optional<StructureFramework> take(UUID id, UUID structure);

    /** Keeps a change of one that was taken: a new version, or that it is archived. */
    void put(StructureFramework framework);

    /** The newest version, also of an archived one or of an example. */
    Optional<StructureFramework> find(UUID id);

    Optional<StructureFramework> find(UUID id, int version);

    /** The newest versions of a structure's, newest framework first. */
    List<StructureFramework> list(UUID structure, @Nullable UUID olderThan, int limit);

    /** Those of some structures that are not archived, and the examples. */
    List<StructureFramework> offered(Set<UUID> structures);

    List<StructureFramework> examples();
}
