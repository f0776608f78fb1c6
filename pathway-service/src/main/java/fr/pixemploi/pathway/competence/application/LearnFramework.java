package fr.pixemploi.pathway.competence.application;

import fr.pixemploi.pathway.competence.domain.Framework;
import fr.pixemploi.pathway.competence.domain.Frameworks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Notes what the competences of a framework are called, and how its versions cut levels. */
@ApplicationScoped
@Transactional
public class LearnFramework {
    private final Frameworks frameworks;

    public LearnFramework(Frameworks frameworks) {
        this.frameworks = frameworks;
    }

    public void handle(Framework framework) {
        frameworks.keep(framework);
    }

    public void forget(UUID framework) {
        frameworks.forget(framework);
    }
}
