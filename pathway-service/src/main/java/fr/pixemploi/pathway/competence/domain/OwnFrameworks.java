package fr.pixemploi.pathway.competence.domain;

import java.util.List;
import java.util.UUID;

/** Frameworks of structures, as they were published. */
public interface OwnFrameworks {
    /** What a structure calls competences of a framework of the platform, in the frameworks that it offers. */
    List<OwnCompetence> of(UUID structureId, UUID framework);

    /** In the place of all that was known of it. */
    void keep(OwnFramework framework);

    void forget(UUID framework);
}
