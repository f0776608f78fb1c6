package fr.pixemploi.profile.competence.domain.framework;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Frameworks as the assessment service told them last. */
public interface Frameworks {
    /** Keeps the scales of all versions of a framework; profiles in one that is another than before are folded anew. */
    void keep(UUID id, List<Framework> versions);

    void forget(UUID id);

    /** The platform's, each version for itself. */
    List<Framework> known();

    void keep(StructureFramework framework);

    void forgetOwn(UUID id);

    /** Those of some structures that are not archived. */
    List<StructureFramework> offeredBy(Set<UUID> structureIds);
}
