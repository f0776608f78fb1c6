package fr.pixemploi.proofs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import fr.pixemploi.local.Platform;
import fr.pixemploi.local.journey.Api;
import fr.pixemploi.local.journey.Cast;
import fr.pixemploi.local.layout.Service;
import fr.pixemploi.local.patience.Patience;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Every read model of every service is built again from its state topic, to the same digest, while an adviser reads. */
class ReadModelsTest {
    @Test
    void rebuildsEveryReadModelFromItsStateTopicToTheSameDigest() throws InterruptedException {
        Platform platform = RunningPlatform.get();
        RunningPlatform.journey().play();
        News.hasArrived();
        Api nadia = new Api(
                platform.endpoints().of(Service.PROFILE),
                () -> platform.tokens().forUser("nadia"));
        try (Adviser adviser = new Adviser(nadia)) {
            rebuildAll(platform);
            adviser.hasReadTheSameAllTheTime();
        }
    }

    private static void rebuildAll(Platform platform) {
        int rebuilt = 0;
        for (Service service : Service.values()) {
            Api operator = new Api(
                    platform.endpoints().of(service), () -> platform.tokens().forUser("ops-omar"));
            Map<String, String> before = digests(operator);
            for (String topic : before.keySet()) {
                operator.post("/v1/operations/read-models/" + topic + "/rebuild", null)
                        .expect(202);
                rebuilt++;
            }
            await().atMost(Patience.FAR)
                    .untilAsserted(() -> assertThat(digests(operator)).isEqualTo(before));
        }
        System.out.println("Read models rebuilt to the same digest: " + rebuilt);
        assertThat(rebuilt).isGreaterThanOrEqualTo(Service.values().length);
    }

    /** Reads the caseload again and again. */
    private static final class Adviser implements AutoCloseable {
        private final Api calls;
        private final JsonNode before;
        private final List<Api.Answer> others = new CopyOnWriteArrayList<>();
        private final AtomicInteger reads = new AtomicInteger();
        private final AtomicBoolean stopped = new AtomicBoolean();
        private final Thread thread;

        Adviser(Api calls) {
            this.calls = calls;
            this.before = read().expect(200);
            this.thread = Thread.ofVirtual().start(() -> {
                while (!stopped.get()) {
                    Api.Answer answer = read();
                    if (answer.status() != 200 || !answer.body().equals(before)) others.add(answer);
                    reads.incrementAndGet();
                    // As often as nobody's calls are refused for being too many.
                    SimulatedPerson.pause(100);
                }
            });
        }

        private Api.Answer read() {
            return calls.get("/v1/caseload?structureId=" + Cast.MISSION_LOCALE);
        }

        void hasReadTheSameAllTheTime() {
            assertThat(before.path("items")).isNotEmpty();
            assertThat(reads.get()).isPositive();
            assertThat(others).extracting(Api.Answer::text).isEmpty();
        }

        @Override
        public void close() throws InterruptedException {
            stopped.set(true);
            thread.join();
        }
    }

    private static Map<String, String> digests(Api operator) {
        Map<String, String> digests = new TreeMap<>();
        for (JsonNode model : operator.get("/v1/operations/read-models?digest=true")
                .expect(200)
                .path("items")) {
            digests.put(
                    model.path("topic").asText(),
                    model.path("rows").asLong() + " rows, "
                            + model.path("digest").asText()
                            + (model.path("rebuilding").asBoolean() ? ", being rebuilt" : ""));
        }
        return digests;
    }
}
