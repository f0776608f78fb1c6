package fr.pixemploi.pathway.catalogue.application;

import fr.pixemploi.pathway.catalogue.domain.CatalogueFault;
import fr.pixemploi.pathway.catalogue.domain.CatalogueRefusal;
import fr.pixemploi.pathway.catalogue.domain.run.CatalogueChange;
import fr.pixemploi.pathway.catalogue.domain.run.CatalogueRun;
import fr.pixemploi.pathway.catalogue.domain.run.CatalogueRuns;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells how imports of the catalogue went, and forgets them in time. */
@ApplicationScoped
@Transactional
public class FollowImports {
    private final CatalogueRuns runs;

    FollowImports(CatalogueRuns runs) {
        this.runs = runs;
    }

    /** @throws CatalogueRefusal.UnknownImport when there was none */
    public CatalogueRun find(UUID id) {
        return runs.find(id).orElseThrow(CatalogueRefusal.UnknownImport::new);
    }

    public List<CatalogueRun> newestFirst(@Nullable UUID before, int limit) {
        return runs.newestFirst(before, limit);
    }

    public List<CatalogueFault> faults(UUID id, int after, int limit) {
        return runs.faults(find(id).id(), after, limit);
    }

    public List<CatalogueChange> changes(UUID id, int after, int limit) {
        return runs.changes(find(id).id(), after, limit);
    }

    @Scheduled(every = "1h", delayed = "7m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        runs.sweep();
    }
}
