package fr.pixemploi.pathway.journey;

import static fr.pixemploi.pathway.journey.World.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.sun.net.httpserver.HttpServer;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A directory that is asked when somebody looks, simulated. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "pathway"))
@QuarkusTestResource(value = DirectoryTest.Simulator.class, restrictToAnnotatedClass = true)
class DirectoryTest {
    public static final class Simulator implements QuarkusTestResourceLifecycleManager {
        static final AtomicInteger ASKED = new AtomicInteger();
        static volatile int status;
        /** Nothing is answered before it is done. */
        static volatile CompletableFuture<Void> answering = CompletableFuture.completedFuture(null);

        private HttpServer server;

        @Override
        public Map<String, String> start() {
            try {
                server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.createContext("/api/v1/search/services", exchange -> {
                ASKED.incrementAndGet();
                answering.join();
                byte[] answer = FOUND.getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(status, answer.length);
                exchange.getResponseBody().write(answer);
                exchange.close();
            });
            server.start();
            return Map.of(
                    "pixemploi.pathway.data-inclusion.address",
                    "http://127.0.0.1:" + server.getAddress().getPort(),
                    "pixemploi.pathway.data-inclusion.patience",
                    "5M",
                    "pixemploi.pathway.data-inclusion.token",
                    "jeton");
        }

        @Override
        public void stop() {
            server.stop(0);
        }
    }

    private static final String FOUND = """
            {"items": [
              {"distance": 3, "service": {"source": "dora", "structure_id": "s1", "id": "v1", "nom": "Premiers pas",
                "description": "Apprendre à utiliser une souris.", "date_maj": "2026-09-02", "code_insee": "35047",
                "thematiques": ["numerique--maitriser-les-fondamentaux-du-numerique"], "modes_accueil": ["en-presentiel"],
                "structure": {"source": "dora", "id": "s1", "nom": "CCAS de Bruz", "date_maj": "2026-09-01"}}},
              {"distance": null, "service": {"source": "dora", "structure_id": "s1", "id": "v2", "nom": "Par téléphone",
                "description": "Une aide au bout du fil.", "date_maj": "2026-09-02",
                "thematiques": ["numerique--acceder-a-des-services-en-ligne"], "modes_accueil": ["a-distance"],
                "structure": {"source": "dora", "id": "s1", "nom": "CCAS de Bruz", "date_maj": "2026-09-01"}}}
            ]}
            """;

    private static ValidatableResponse near(String commune, String rest) {
        return as("lea").get("/v1/directory-places?commune=" + commune + rest).then();
    }

    @Test
    void whatTheDirectorySaysIsToldWithItsSourceAndAskedOnceInTenMinutes() {
        Simulator.status = 200;
        int before = Simulator.ASKED.get();
        near("35238", "&theme=basics")
                .statusCode(200)
                .body("source", equalTo("data-inclusion"))
                .body("saidAt", notNullValue())
                .body("items.sourceId", contains("dora/v1", "dora/v2"))
                .body("items.feed", contains("data-inclusion", "data-inclusion"))
                .body("items.metres", contains(3000, null))
                .body("items[0].id", nullValue())
                .body("items[0].position.latitude", notNullValue())
                .body("items[0].travelMinutes", notNullValue());
        near("35238", "&theme=basics").statusCode(200);
        assertThat(Simulator.ASKED.get() - before).isEqualTo(1);
        near("35238", "").statusCode(200);
        assertThat(Simulator.ASKED.get() - before).isEqualTo(2);
        near("99999", "").statusCode(422).body("code", equalTo("commune-not-placed"));
        assertThat(Simulator.ASKED.get() - before).isEqualTo(2);
    }

    @Test
    void itsSilenceIsSaidAndPlacesOfFilesAreStillFound() {
        Simulator.status = 500;
        near("35047", "")
                .statusCode(503)
                .header("Retry-After", notNullValue())
                .body("code", equalTo("directory-silent"));
        as("lea").get("/v1/mediation-places?commune=35047").then().statusCode(200);
        Simulator.status = 200;
        int before = Simulator.ASKED.get();
        // The same is not asked again for half a minute.
        near("35047", "").statusCode(503);
        assertThat(Simulator.ASKED.get()).isEqualTo(before);
        near("35047", "&theme=basics").statusCode(200);
    }

    @Test
    void fourWaitForItAtOnceAndNobodyElse() throws Exception {
        Simulator.status = 200;
        Simulator.answering = new CompletableFuture<>();
        int before = Simulator.ASKED.get();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> waiting = new ArrayList<>();
            for (String commune : List.of("35051", "35055", "35066", "35069"))
                waiting.add(threads.submit(() -> near(commune, "").extract().statusCode()));
            await().atMost(Patience.FAR).until(() -> Simulator.ASKED.get() == before + 4);
            near("35076", "").statusCode(503).body("code", equalTo("directory-silent"));
            assertThat(Simulator.ASKED.get()).isEqualTo(before + 4);
            Simulator.answering.complete(null);
            for (Future<Integer> each : waiting) assertThat(each.get()).isEqualTo(200);
        } finally {
            Simulator.answering.complete(null);
        }
    }
}
