package fr.pixemploi.assessment.bank;

import fr.pixemploi.assessment.bank.domain.ItemBank;
import fr.pixemploi.assessment.bank.domain.ItemBanks;
import fr.pixemploi.assessment.bank.domain.Pool;
import fr.pixemploi.assessment.seal.SealKeys;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Reads the bank when the service starts, stops the start when a file is wrong, and keeps the bank's version before the first
 * sitting begins with it.
 */
@Startup
@ApplicationScoped
class LoadedBank implements ItemBanks {
    static final String FOLDER = "item-bank";
    static final String OPEN = FOLDER + "/open";
    static final String DEMONSTRATION = FOLDER + "/demonstration-reserved";
    private static final Logger LOG = Logger.getLogger(LoadedBank.class);

    /** Other versions in memory at a time: those that open sittings began with are few. */
    private static final int OTHERS = 4;

    private final ItemBank current;
    private final @Nullable SealKeys keys;
    private final BankVersions versions;
    private final Map<String, ItemBank> others = Collections.synchronizedMap(new LinkedHashMap<>(OTHERS, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, ItemBank> eldest) {
            return size() > OTHERS;
        }
    });

    LoadedBank(
            AssessmentSettings settings,
            @ConfigProperty(name = "pixemploi.local") boolean local,
            DataSource dataSource) {
        BankReader reader = OpenBank.reader(settings.openBank().orElse(null));
        keys = ReservedPool.keys(settings).orElse(null);
        ReservedPool.decided(settings, local).ifPresent(pool -> reader.add(pool.files(), pool.name()));
        current = reader.bank();
        versions = new BankVersions(dataSource);
        versions.keep(current.version(), reader.archive());
        LOG.infof(
                "item bank %s: %d open items, %d reserved items",
                current.version().substring(0, 12),
                current.active(Pool.OPEN).size(),
                current.active(Pool.RESERVED).size());
    }

    @Override
    public ItemBank current() {
        return current;
    }

    @Override
    public Optional<ItemBank> find(String version) {
        if (version.equals(current.version())) return Optional.of(current);
        ItemBank known = others.get(version);
        if (known != null) return Optional.of(known);
        Optional<ItemBank> kept = versions.find(version).map(archive -> BankReader.restored(archive, keys));
        kept.ifPresent(bank -> others.put(version, bank));
        return kept;
    }
}
