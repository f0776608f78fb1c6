package fr.pixemploi.pathway.competence.application;

import fr.pixemploi.pathway.competence.domain.OwnFramework;
import fr.pixemploi.pathway.competence.domain.OwnFrameworks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Notes what a structure calls competences in a framework of its own. */
@ApplicationScoped
@Transactional
public class LearnOwnFramework {
    private final OwnFrameworks frameworks;

    public LearnOwnFramework(OwnFrameworks frameworks) {
        this.frameworks = frameworks;
    }

    public void handle(OwnFramework framework) {
        frameworks.keep(framework);
    }

    /** It is gone, or offered no more. */
    public void forget(UUID framework) {
        frameworks.forget(framework);
    }
}
