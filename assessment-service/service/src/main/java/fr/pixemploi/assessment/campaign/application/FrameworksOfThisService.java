package fr.pixemploi.assessment.campaign.application;

import fr.pixemploi.assessment.bank.framework.Framework;
import fr.pixemploi.assessment.campaign.domain.KnownFrameworks;
import fr.pixemploi.assessment.framework.application.FindFramework;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Asks the capability that has them. */
@ApplicationScoped
class FrameworksOfThisService implements KnownFrameworks {
    private final FindFramework findFramework;

    FrameworksOfThisService(FindFramework findFramework) {
        this.findFramework = findFramework;
    }

    @Override
    public List<Framework> all() {
        return findFramework.all();
    }

    @Override
    public Optional<Framework> find(UUID id, int version) {
        return findFramework.handle(id, version);
    }
}
