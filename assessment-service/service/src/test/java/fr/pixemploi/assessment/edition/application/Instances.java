package fr.pixemploi.assessment.edition.application;

import fr.pixemploi.assessment.AssessmentSettings;
import fr.pixemploi.assessment.bank.item.ItemBanks;
import fr.pixemploi.assessment.edition.domain.BankVersions;
import fr.pixemploi.assessment.edition.domain.PublishedFiles;
import io.quarkus.test.junit.QuarkusMock;
import io.smallrye.config.SmallRyeConfigBuilder;
import jakarta.enterprise.inject.spi.CDI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Instances of the service that were started with other banks, on the same database. */
public final class Instances {
    private Instances() {}

    /** A deployment's decisions, read as the service reads them. */
    static AssessmentSettings settings(
            boolean demonstrationPool,
            Optional<Path> reservedPool,
            Optional<String> reservedPoolKey,
            Optional<Path> openBank) {
        Map<String, String> said = new HashMap<>();
        said.put("pixemploi.fewest-people", "11");
        said.put("pixemploi.assessment.asset-key", "a key of a test, 32 characters and more");
        said.put("pixemploi.assessment.demonstration-pool", String.valueOf(demonstrationPool));
        reservedPool.ifPresent(pool -> said.put("pixemploi.assessment.reserved-pool", pool.toString()));
        reservedPoolKey.ifPresent(key -> said.put("pixemploi.assessment.reserved-pool-key", key));
        openBank.ifPresent(bank -> said.put("pixemploi.assessment.open-bank", bank.toString()));
        return new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .addDefaultInterceptors()
                .withMapping(AssessmentSettings.class)
                .withDefaultValues(said)
                .build()
                .getConfigMapping(AssessmentSettings.class);
    }

    /** The bank of an instance that is started with this directory; the packaged one when there is none. */
    public static ItemBanks startedWith(Optional<Path> directory) {
        return started(settings(true, Optional.empty(), Optional.empty(), directory), true);
    }

    /** The bank of an instance that is started with the packaged open pool and a sealed one. */
    public static ItemBanks startedWith(Path sealed, String key) {
        return started(settings(false, Optional.of(sealed), Optional.of(key), Optional.empty()), false);
    }

    /** The bank of an instance that has a key, and the packaged open pool only. */
    public static ItemBanks startedWithKey(Optional<String> key) {
        return started(settings(false, Optional.empty(), key, Optional.empty()), false);
    }

    private static LoadedBank started(AssessmentSettings settings, boolean local) {
        return new LoadedBank(
                settings,
                local,
                CDI.current().select(BankVersions.class).get(),
                CDI.current().select(PublishedFiles.class).get());
    }

    /** An instance that has just looked for publications. */
    public static ItemBanks refreshed(ItemBanks banks) {
        ((LoadedBank) banks).refresh();
        return banks;
    }

    /** What the running service answers with from now on, in this test. */
    public static void serveFrom(ItemBanks banks) {
        QuarkusMock.installMockForType((LoadedBank) banks, LoadedBank.class);
    }
}
