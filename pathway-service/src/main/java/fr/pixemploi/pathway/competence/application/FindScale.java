package fr.pixemploi.pathway.competence.application;

import fr.pixemploi.pathway.competence.domain.Frameworks;
import fr.pixemploi.pathway.competence.domain.Scale;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Finds how the version of a framework that a result is measured in cuts levels. */
@ApplicationScoped
public class FindScale {
    private final Frameworks frameworks;

    FindScale(Frameworks frameworks) {
        this.frameworks = frameworks;
    }

    public Optional<Scale> handle(UUID framework, int version) {
        return frameworks.scale(framework, version);
    }
}
