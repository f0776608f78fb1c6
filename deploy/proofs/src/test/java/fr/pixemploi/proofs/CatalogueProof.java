package fr.pixemploi.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.pixemploi.local.Figures;
import fr.pixemploi.local.Platform;
import fr.pixemploi.local.journey.Api;
import fr.pixemploi.local.journey.Cast;
import fr.pixemploi.local.layout.Service;
import fr.pixemploi.local.process.MemoryUse;
import fr.pixemploi.local.service.ServiceProcess;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/**
 * A million sessions from one file into services with a heap of 256 MB, killed while the catalogue is switched: until its end the old one
 * serves. The same file again changes nothing.
 */
class CatalogueProof {
    private static final int TRAININGS = 1_000_000 / CatalogueFile.SESSIONS_A_TRAINING + 1;
    private static final int OLD = 50;
    private static final String SOURCE = "preuve";
    private static final String FILES = "/v1/catalogue-imports";

    private final Platform platform = RunningPlatform.get();
    private final Cast cast = new Cast(platform.endpoints(), platform.tokens());
    private final Api operator = cast.person("ops-omar", Service.PATHWAY);
    private final Api adviser = cast.person("nadia", Service.PATHWAY);

    @Test
    void aMillionSessionsComeInAndAKillChangesNothing() throws Exception {
        Map<String, Object> figures = new TreeMap<>();
        follow(bring(CatalogueFile.of(OLD)));
        Path file = CatalogueFile.of(TRAININGS);
        figures.put("fileMegabytesCompressed", Files.size(file) >> 20);
        AtomicLong memory = new AtomicLong();
        AtomicBoolean over = new AtomicBoolean();
        JsonNode done;
        try (ExecutorService thread = Executors.newSingleThreadExecutor()) {
            Future<?> watch = thread.submit(() -> {
                while (!over.get()) {
                    memory.accumulateAndGet(memory(), Math::max);
                    SimulatedPerson.pause(500);
                }
            });
            try {
                long begun = System.nanoTime();
                String id = bring(file);
                figures.put("secondsUntilAllIsThere", seconds(begun));
                SimulatedPerson.pause(3_000);
                platform.instances(Service.PATHWAY).forEach(ServiceProcess::kill);
                assertThat(live()).isEqualTo(OLD);
                platform.instances(Service.PATHWAY).parallelStream().forEach(ServiceProcess::start);
                assertThat(live()).isEqualTo(OLD);
                begun = System.nanoTime();
                done = follow(id);
                figures.put("secondsOfTheSwitchAfterAKill", seconds(begun));
            } finally {
                over.set(true);
            }
            watch.get();
        }
        assertThat(done.path("state").asText()).isEqualTo("done");
        assertThat(done.path("sessionsAdded").asInt()).isEqualTo((TRAININGS - OLD) * CatalogueFile.SESSIONS_A_TRAINING);
        assertThat(live()).isEqualTo(TRAININGS);
        figures.put("sessions", done.path("sessions").asInt());
        figures.put("megabytesOfXml", done.path("bytes").asLong() >> 20);
        figures.put("mostMegabytesOfTwoInstances", memory.get());
        for (String search : new String[] {
            "near=46.5,2.5&distanceKm=30", "text=bases", "competence=1.1&near=46.5,2.5&startsBy=2027-03-01", "limit=50"
        }) {
            adviser.get("/v1/offers?" + search).expect(200);
            long begun = System.nanoTime();
            adviser.get("/v1/offers?" + search).expect(200);
            figures.put("secondsOf " + search, seconds(begun));
        }
        long begun = System.nanoTime();
        JsonNode again = follow(bring(file));
        figures.put("secondsOfARepeat", seconds(begun));
        for (String what :
                new String[] {"added", "changed", "closed", "sessionsAdded", "sessionsChanged", "sessionsClosed"})
            assertThat(again.path(what).asInt()).as(what).isZero();
        assertThat(again.path("unchanged").asInt()).isEqualTo(TRAININGS);
        Figures.write("catalogue", "a million sessions from one file, heaps of 256 MB", figures);
    }

    private String bring(Path file) throws IOException {
        return operator.with(Map.of("Content-Type", "application/octet-stream"))
                .postTable(FILES + "?source=" + SOURCE, HttpRequest.BodyPublishers.ofFile(file))
                .expect(202)
                .path("id")
                .asText();
    }

    private JsonNode follow(String id) {
        JsonNode at = operator.get(FILES + "/" + id).expect(200);
        while (at.path("state").asText().equals("received")) {
            SimulatedPerson.pause(500);
            at = operator.get(FILES + "/" + id).expect(200);
        }
        return at;
    }

    private static long live() throws SQLException {
        try (Connection connection = StoredRows.connect(Service.PATHWAY);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select count(*) from training where source = '" + SOURCE + "' and closed_by is null")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private long memory() {
        return MemoryUse.megabytes(platform.instances(Service.PATHWAY).stream()
                .map(ServiceProcess::processes)
                .flatMap(Collection::stream)
                .toList());
    }

    private static double seconds(long begun) {
        return Math.round((System.nanoTime() - begun) / 1e7) / 100.0;
    }
}
