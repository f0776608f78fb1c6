package fr.pixemploi.assessment.bank;

import fr.pixemploi.assessment.bank.domain.ItemBank;
import fr.pixemploi.assessment.bank.domain.ItemBanks;
import io.quarkus.test.junit.QuarkusMock;
import io.smallrye.config.Secret;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/** Instances of the service that were started with other banks, on the same database. */
public final class Instances {
    private static final Path PACKAGED = Path.of("src/main/resources/item-bank");

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
        public Health health() {
            throw new UnsupportedOperationException("no bank asks for it");
        }

        @Override
        public int warmUpSittings() {
            return 0;
        }

        @Override
        public int triedItems() {
            return 1;
        }
    }

    /** The bank of an instance that is started with this directory; the packaged one when there is none. */
    public static ItemBanks startedWith(Optional<Path> directory, DataSource dataSource) {
        return new LoadedBank(new Settings(true, Optional.empty(), Optional.empty(), directory), true, dataSource);
    }

    /** The bank of an instance that is started with the packaged open pool and a sealed one. */
    public static ItemBanks startedWith(Path sealed, String key, DataSource dataSource) {
        return new LoadedBank(
                new Settings(false, Optional.of(sealed), Optional.of(() -> key), Optional.empty()), false, dataSource);
    }

    /** The bank of an instance that has a key, and the packaged open pool only. */
    public static ItemBanks startedWithKey(Optional<String> key, DataSource dataSource) {
        return new LoadedBank(
                new Settings(false, Optional.empty(), key.map(text -> () -> text), Optional.empty()),
                false,
                dataSource);
    }

    /** An instance that has just looked for publications. */
    public static ItemBanks refreshed(ItemBanks banks) {
        ((LoadedBank) banks).refresh();
        return banks;
    }

    /** The bank that the service carries, without a reserved pool. */
    public static ItemBank packagedBank() {
        return new BankReader()
                .measuredBy(new PoolFiles.Packaged(LoadedBank.FOLDER))
                .add(new PoolFiles.Packaged(LoadedBank.OPEN), "open")
                .bank();
    }

    /** The bank that the service carries, with the demonstration pool. */
    public static ItemBank packagedBankWithDemonstration() {
        return new BankReader()
                .measuredBy(new PoolFiles.Packaged(LoadedBank.FOLDER))
                .add(new PoolFiles.Packaged(LoadedBank.OPEN), "open")
                .add(new PoolFiles.Packaged(LoadedBank.DEMONSTRATION), "demonstration-reserved")
                .bank();
    }

    /** What the running service answers with from now on, in this test. */
    public static void serveFrom(ItemBanks banks) {
        QuarkusMock.installMockForType((LoadedBank) banks, LoadedBank.class);
    }

    /** The packaged bank with three items a competence, and other ideas of how long people take. */
    public static Path smallerBank(Path into) throws IOException {
        Map<String, Integer> kept = new HashMap<>();
        List<String> index = Files.readAllLines(PACKAGED.resolve("open/index.txt")).stream()
                .filter(name -> !name.isBlank() && !name.startsWith("#"))
                .filter(name -> kept.merge(name.substring(0, 3), 1, Integer::sum) <= 3)
                .toList();
        Files.createDirectories(into.resolve("open"));
        Files.write(into.resolve("open/index.txt"), index);
        for (String name : index) {
            Files.createDirectories(into.resolve("open").resolve(name).getParent());
            Files.writeString(
                    into.resolve("open").resolve(name),
                    Files.readString(PACKAGED.resolve("open").resolve(name))
                            .replaceFirst("(?m)^enemies: .*$", "enemies: []"));
        }
        Files.writeString(
                into.resolve("measurement.yaml"),
                Files.readString(PACKAGED.resolve("measurement.yaml")).replace("alpha: 2.5", "alpha: 3.5"));
        return into;
    }
}
