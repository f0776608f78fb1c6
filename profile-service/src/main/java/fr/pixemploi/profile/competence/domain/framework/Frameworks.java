package fr.pixemploi.profile.competence.domain.framework;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Frameworks as the assessment service told them last: of each the newest version, since a state topic keeps no other. */
public interface Frameworks {
    /** Keeps a scale; profiles in it are folded anew when it is another than before. */
    void keep(Framework framework);

    void forget(UUID id);

    /** The platform's. */
    List<Framework> known();

    void keep(StructureFramework framework);

    void forgetOwn(UUID id);

    /** Those of some structures that are not archived. */
    List<StructureFramework> offeredBy(Set<UUID> structureIds);
}
