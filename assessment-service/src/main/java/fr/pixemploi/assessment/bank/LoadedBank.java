package fr.pixemploi.assessment.bank;

import fr.pixemploi.assessment.bank.domain.ItemBank;
import fr.pixemploi.assessment.bank.domain.Pool;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/** Reads the bank when the service starts, and stops the start when a file is wrong. */
@ApplicationScoped
class LoadedBank {
    static final String OPEN = "item-bank/open";
    static final String DEMONSTRATION = "item-bank/demonstration-reserved";
    private static final Logger LOG = Logger.getLogger(LoadedBank.class);

    @Produces
    @Singleton
    @Startup
    ItemBank bank(AssessmentSettings settings) {
        BankReader reader = new BankReader().add(new PoolFiles.Packaged(OPEN), "open");
        if (settings.reservedPool().isPresent()) {
            reader.add(new PoolFiles.Mounted(settings.reservedPool().get()), "reserved");
        } else if (settings.demonstrationPool()) {
            reader.add(new PoolFiles.Packaged(DEMONSTRATION), "demonstration-reserved");
        }
        ItemBank bank = reader.bank();
        LOG.infof(
                "item bank %s: %d open items, %d reserved items",
                bank.version().substring(0, 12),
                bank.active(Pool.OPEN).size(),
                bank.active(Pool.RESERVED).size());
        return bank;
    }
}
