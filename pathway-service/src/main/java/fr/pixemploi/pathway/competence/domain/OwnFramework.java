package fr.pixemploi.pathway.competence.domain;

import java.util.List;
import java.util.UUID;

/**
 * A structure's own framework, as far as pathways need it: what it calls things.
 *
 * @param base code of the platform's framework that it is read from
 * @param competences in its order
 */
public record OwnFramework(UUID id, UUID structureId, String base, List<OwnCompetence> competences) {
    public OwnFramework {
        competences = List.copyOf(competences);
    }
}
