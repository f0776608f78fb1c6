package fr.pixemploi.assessment.framework.application;

import fr.pixemploi.assessment.framework.domain.Framework;
import fr.pixemploi.assessment.framework.domain.Frameworks;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Shows a framework. */
@ApplicationScoped
public class FindFramework {
    private final Frameworks frameworks;

    FindFramework(Frameworks frameworks) {
        this.frameworks = frameworks;
    }

    public Optional<Framework> handle(UUID id) {
        return frameworks.find(id);
    }
}
