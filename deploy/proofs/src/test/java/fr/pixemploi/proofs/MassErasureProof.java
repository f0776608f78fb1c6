package fr.pixemploi.proofs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.pixemploi.local.Figures;
import fr.pixemploi.local.Platform;
import fr.pixemploi.local.command.FileImport;
import fr.pixemploi.local.journey.Api;
import fr.pixemploi.local.journey.Cast;
import fr.pixemploi.local.layout.Service;
import fr.pixemploi.local.service.ServiceProcess;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Ten thousand files that nobody used for years go in one night, while advisers read and every service is killed once. */
class MassErasureProof {
    private static final int PEOPLE = Integer.getInteger("pixemploi.erasure.people", 10_000);
    private static final Duration LONGEST = Duration.ofMinutes(30);

    private final Platform platform = RunningPlatform.get();
    private final Cast cast = new Cast(platform.endpoints(), platform.tokens());
    private final String run = "N" + UUID.randomUUID();

    @AfterEach
    void everythingRunsAgain() {
        platform.startWhatIsGone();
    }

    @Test
    void aNightThatErasesTenThousandEndsAndBlocksNoReader() throws Exception {
        FileImport imports = new FileImport(cast.person("marc", Service.PROFILE), System.out::println);
        imports.follow(imports.bring(people(), "beneficiaries", Cast.MISSION_LOCALE.toString(), false));
        News.hasArrived();
        change("update beneficiary set registered_at = timestamptz '2020-03-01' where external_id like '" + run + "%'");
        Map<String, Object> figures = new TreeMap<>();
        figures.put("people", PEOPLE);
        Readers quiet = new Readers();
        SimulatedPerson.pause(15_000);
        figures.put("reads before, p50 and p99 (ms)", quiet.end());

        Readers readers = new Readers();
        long begun = System.nanoTime();
        cast.person("ops-omar", Service.PROFILE)
                .post("/v1/operations/retention", Map.of("dry", false))
                .expect(202);
        for (Service service : Service.values()) {
            await().atMost(LONGEST).until(() -> count("select count(*) from erasure_answer") > 0);
            platform.instances(service).forEach(ServiceProcess::kill);
            platform.instances(service).parallelStream().forEach(ServiceProcess::start);
        }
        await().atMost(LONGEST)
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> count("select count(*) from erasure where why = 'not_used' and ended_at is not null")
                        >= PEOPLE);
        figures.put("seconds until the last is gone everywhere", (System.nanoTime() - begun) / 1_000_000_000);
        figures.put("reads meanwhile, p50 and p99 (ms)", readers.end());
        figures.put("services killed meanwhile", Service.values().length);
        assertThat(count("select count(*) from beneficiary where external_id like '" + run + "%'"))
                .isZero();
        assertThat(NameHunt.of(run)).isEmpty();
        Figures.write("mass-erasure", "one night", figures);
    }

    private Path people() throws IOException {
        Path file = Files.createTempFile("people", ".csv");
        try (Writer rows = Files.newBufferedWriter(file)) {
            rows.write("identifiant;prenom;nom;date_naissance;structure\n");
            for (int i = 0; i < PEOPLE; i++) rows.write("%s-%d;Léa;Exemple %d;01/02/1990;\n".formatted(run, i, i));
        }
        return file;
    }

    private static long count(String select) throws SQLException {
        try (Connection connection = StoredRows.connect(Service.PROFILE);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(select)) {
            return rows.next() ? rows.getLong(1) : 0;
        }
    }

    private static void change(String update) throws SQLException {
        try (Connection connection = StoredRows.connect(Service.PROFILE);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(update);
        }
    }

    /** An adviser who reads the list again and again; calls that were cut off by a kill do not count. */
    private final class Readers {
        private final List<Double> taken = Collections.synchronizedList(new ArrayList<>());
        private final AtomicBoolean stopped = new AtomicBoolean();
        private final Thread thread;

        Readers() {
            Api nadia = cast.person("nadia", Service.PROFILE);
            thread = Thread.ofVirtual().start(() -> {
                while (!stopped.get()) {
                    long before = System.nanoTime();
                    if (isAnswered(nadia)) taken.add((System.nanoTime() - before) / 1e6);
                    SimulatedPerson.pause(50);
                }
            });
        }

        private static boolean isAnswered(Api reader) {
            try {
                return reader.get("/v1/caseload?structureId=" + Cast.MISSION_LOCALE)
                                .status()
                        == 200;
            } catch (RuntimeException cutOff) {
                return false;
            }
        }

        List<Double> end() throws InterruptedException {
            stopped.set(true);
            thread.join();
            List<Double> sorted = new ArrayList<>(taken);
            Collections.sort(sorted);
            return List.of(Faults.quantile(sorted, 0.5), Faults.quantile(sorted, 0.99));
        }
    }
}
