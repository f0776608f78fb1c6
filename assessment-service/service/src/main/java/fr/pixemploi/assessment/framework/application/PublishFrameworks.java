package fr.pixemploi.assessment.framework.application;

import fr.pixemploi.assessment.bank.framework.Framework;
import fr.pixemploi.assessment.framework.domain.FrameworkEvents;
import fr.pixemploi.assessment.framework.domain.Frameworks;
import fr.pixemploi.assessment.framework.domain.PublishedVersions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Tells the others about each version of a framework, once however many instances start. */
@ApplicationScoped
public class PublishFrameworks {
    private final Frameworks frameworks;
    private final PublishedVersions published;
    private final FrameworkEvents events;

    PublishFrameworks(Frameworks frameworks, PublishedVersions published, FrameworkEvents events) {
        this.frameworks = frameworks;
        this.published = published;
        this.events = events;
    }

    @Transactional
    public void handle() {
        List<Framework> all = frameworks.versions();
        for (Framework framework : all) {
            if (published.add(framework))
                events.announce(
                        framework,
                        all.stream()
                                .filter(other ->
                                        other.id().equals(framework.id()) && other.version() < framework.version())
                                .toList());
        }
    }
}
