package fr.pixemploi.pathway.catalogue.application;

import fr.pixemploi.kit.job.Job;
import fr.pixemploi.pathway.catalogue.domain.run.CatalogueRuns;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/** Switches the catalogue to a file that is there whole, in one transaction: until its end the old one serves, whatever is killed. */
@ApplicationScoped
class SwitchCatalogue implements Job {
    static final String NAME = "switch-catalogue";
    private static final int LONGEST_SECONDS = 60 * 60;

    private final CatalogueRuns runs;

    SwitchCatalogue(CatalogueRuns runs) {
        this.runs = runs;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean carryOut(UUID id, BooleanSupplier stopping) {
        QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).run(() -> runs.switchTo(id));
        return true;
    }
}
