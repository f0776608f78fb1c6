package fr.pixemploi.assessment.framework.application;

import fr.pixemploi.assessment.bank.framework.Framework;
import fr.pixemploi.assessment.framework.domain.Frameworks;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows a framework. */
@ApplicationScoped
public class FindFramework {
    private final Frameworks frameworks;

    FindFramework(Frameworks frameworks) {
        this.frameworks = frameworks;
    }

    /** The newest version. */
    public Optional<Framework> handle(UUID id) {
        return frameworks.find(id);
    }

    /** A version; the newest when none is said. */
    public Optional<Framework> handle(UUID id, @Nullable Integer version) {
        return version == null ? frameworks.find(id) : frameworks.find(id, version);
    }

    /** The newest version of each. */
    public List<Framework> all() {
        return frameworks.all();
    }
}
