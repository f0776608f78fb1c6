package fr.pixemploi.pathway.competence.application;

import fr.pixemploi.pathway.competence.domain.OwnCompetence;
import fr.pixemploi.pathway.competence.domain.OwnFrameworks;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Gives what a structure calls competences in frameworks of its own. */
@ApplicationScoped
public class NameInOwnFrameworks {
    private final OwnFrameworks frameworks;

    NameInOwnFrameworks(OwnFrameworks frameworks) {
        this.frameworks = frameworks;
    }

    /** @param framework of the platform, in which the person was tested */
    public List<OwnCompetence> handle(UUID structureId, UUID framework) {
        return frameworks.of(structureId, framework);
    }
}
