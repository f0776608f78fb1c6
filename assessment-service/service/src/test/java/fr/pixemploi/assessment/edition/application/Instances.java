package fr.pixemploi.assessment.edition.application;

import fr.pixemploi.assessment.AssessmentSettings;
import fr.pixemploi.assessment.bank.item.ItemBanks;
import fr.pixemploi.assessment.edition.domain.BankVersions;
import fr.pixemploi.assessment.edition.domain.PublishedFiles;
import io.quarkus.test.junit.QuarkusMock;
import io.smallrye.config.Secret;
import jakarta.enterprise.inject.spi.CDI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Instances of the service that were started with other banks, on the same database. */
public final class Instances {
    private Instances() {}

    /** A deployment's decisions. */
    record Settings(
            boolean demonstrationPool,
            Optional<Path> reservedPool,
            Optional<Secret<String>> reservedPoolKey,
            Optional<Path> openBank)
            implements AssessmentSettings {
        @Override
        public String campaignAddress() {
            return "https://pix-emploi.test/c/{code}";
        }

        @Override
        public String assetKey() {
            return "a key of a test, 32 characters and more";
        }

        @Override
        public Collective collective() {
            return () -> 5;
        }

        @Override
        public Screens screens() {
            throw new UnsupportedOperationException("no bank asks for it");
        }

        @Override
        public Health health() {
            throw new UnsupportedOperationException("no bank asks for it");
        }

        @Override
        public int warmUpSittings() {
            return 0;
        }

        @Override
        public Duration inspectionPatience() {
            throw new UnsupportedOperationException("no bank asks for it");
        }

        @Override
        public int trialItems() {
            return 1;
        }
    }

    /** The bank of an instance that is started with this directory; the packaged one when there is none. */
    public static ItemBanks startedWith(Optional<Path> directory) {
        return started(new Settings(true, Optional.empty(), Optional.empty(), directory), true);
    }

    /** The bank of an instance that is started with the packaged open pool and a sealed one. */
    public static ItemBanks startedWith(Path sealed, String key) {
        return started(new Settings(false, Optional.of(sealed), Optional.of(() -> key), Optional.empty()), false);
    }

    /** The bank of an instance that has a key, and the packaged open pool only. */
    public static ItemBanks startedWithKey(Optional<String> key) {
        return started(new Settings(false, Optional.empty(), key.map(text -> () -> text), Optional.empty()), false);
    }

    private static LoadedBank started(Settings settings, boolean local) {
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
