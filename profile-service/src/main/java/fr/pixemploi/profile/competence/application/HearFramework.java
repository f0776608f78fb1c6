package fr.pixemploi.profile.competence.application;

import fr.pixemploi.profile.competence.domain.framework.Framework;
import fr.pixemploi.profile.competence.domain.framework.Frameworks;
import fr.pixemploi.profile.competence.domain.framework.StructureFramework;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** A framework was published, changed or archived: of the platform or of a structure. */
@ApplicationScoped
@Transactional
public class HearFramework {
    private final Frameworks frameworks;

    HearFramework(Frameworks frameworks) {
        this.frameworks = frameworks;
    }

    public void handle(Framework framework) {
        frameworks.keep(framework);
    }

    public void forget(UUID id) {
        frameworks.forget(id);
    }

    public void handle(StructureFramework framework) {
        frameworks.keep(framework);
    }

    public void forgetOwn(UUID id) {
        frameworks.forgetOwn(id);
    }
}
