package fr.pixemploi.certification.interleaving;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.kit.planted.PlantedBug;
import fr.pixemploi.kit.planted.PlantedCode;
import fr.pixemploi.local.Figures;
import fr.pixemploi.local.PlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Bugs that are planted on purpose, one after the other, in the service that runs: the interleavings of {@link OneValidCertificateTest} find
 * each of them, and find nothing before, between and after them.
 */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "certification"))
class PlantedBugsProof {
    private static final Path SOURCES = Path.of("src/main/java/fr/pixemploi/certification");
    private static final int MOST_SEEDS = 200;
    private static final int LEAST_BUGS = 10;

    /** So many one by one for each at once, which takes longer. */
    private static final int EACH = 4;

    /** What sessions with a bug left behind, which no rule lets stand. */
    private static final List<String> CLEAR = List.of(
            "delete from certificate",
            "delete from jury_publication",
            "delete from jury_decision",
            "delete from certification_sitting");

    @Inject
    Orders orders;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.flyway.username")
    String owner;

    @ConfigProperty(name = "quarkus.flyway.password")
    String ownerPassword;

    @TempDir
    Path folder;

    /**
     * @param seed that found it first
     * @param interleavings that were played until then
     * @param said what they found
     */
    record Find(int seed, String how, int interleavings, String said) {}

    @Test
    void eachIsFound() throws Exception {
        Map<String, Find> found = new TreeMap<>();
        List<String> missed = new ArrayList<>();
        List<PlantedBug> bugs = PlantedBug.all();
        for (PlantedBug bug : bugs) {
            assertThat(orders.oneByOne(2)).as("before: %s", bug.bug()).isEmpty();
            Find find = find(bug, folder.resolve("bug" + bugs.indexOf(bug)));
            if (find == null) missed.add(bug.bug());
            else found.put(bug.bug(), find);
        }
        orders.play(1, found.values().stream().mapToInt(Find::seed).max().orElseThrow());
        assertThat(missed).isEmpty();
        assertThat(found).hasSizeGreaterThanOrEqualTo(LEAST_BUGS);
        Figures.write("planted-bugs", "bugs, and the seed that found each", found);
        Figures.write("planted-bugs", "planted", bugs.size());
        Figures.write("planted-bugs", "found", found.size());
    }

    private @Nullable Find find(PlantedBug bug, Path here) throws Exception {
        execute(bug.sql());
        try (PlantedCode code = new PlantedCode(SOURCES, bug.slips(), here)) {
            for (int seed = 1; seed <= MOST_SEEDS; seed++) {
                List<String> said = orders.oneByOne(seed);
                if (!said.isEmpty()) return new Find(seed, "one by one", seed + seed / EACH, said.getFirst());
                if (seed % EACH > 0) continue;
                said = orders.atOnce(seed / EACH);
                if (!said.isEmpty()) return new Find(seed / EACH, "at once", seed + seed / EACH, said.getFirst());
            }
            return null;
        } finally {
            execute(CLEAR);
            execute(bug.undo());
        }
    }

    private void execute(List<String> statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, owner, ownerPassword);
                Statement any = connection.createStatement()) {
            for (String statement : statements) any.execute(statement);
        }
    }
}
