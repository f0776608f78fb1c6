package fr.pixemploi.pathway.catalogue.application;

import fr.pixemploi.pathway.catalogue.domain.Catalogue;
import fr.pixemploi.pathway.catalogue.domain.run.CatalogueRuns;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** On a machine for trying things, loads the demonstration catalogue once, by the way that every file takes; there before the first call. */
@ApplicationScoped
class LoadDemonstration {
    private static final String FILE = "/catalogue/demonstration.xml";

    private final Catalogue catalogue;
    private final CatalogueRuns runs;
    private final TakeInCatalogue takeIn;
    private final boolean local;

    LoadDemonstration(
            Catalogue catalogue,
            CatalogueRuns runs,
            TakeInCatalogue takeIn,
            @ConfigProperty(name = "pixemploi.local") boolean local) {
        this.catalogue = catalogue;
        this.runs = runs;
        this.takeIn = takeIn;
        this.local = local;
    }

    /** After the jobs, which are wished for. */
    void load(@Observes @Priority(Interceptor.Priority.APPLICATION + 900) StartupEvent started) throws IOException {
        if (!local || QuarkusTransaction.requiringNew().call(() -> catalogue.knows(SourceIds.DEMONSTRATION))) return;
        try (InputStream file = Objects.requireNonNull(LoadDemonstration.class.getResourceAsStream(FILE))) {
            UUID run = takeIn.handle(SourceIds.DEMONSTRATION, file).id();
            QuarkusTransaction.requiringNew().run(() -> runs.switchTo(run));
        }
    }
}
