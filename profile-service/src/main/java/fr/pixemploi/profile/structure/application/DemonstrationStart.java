package fr.pixemploi.profile.structure.application;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** On one's own machine the demonstration's structures are there from the first start. */
@ApplicationScoped
class DemonstrationStart {
    private final OpenDemonstrationStructures open;
    private final boolean local;

    DemonstrationStart(OpenDemonstrationStructures open, @ConfigProperty(name = "pixemploi.local") boolean local) {
        this.open = open;
        this.local = local;
    }

    void start(@Observes StartupEvent event) {
        if (local) open.handle();
    }
}
