package fr.pixemploi.proofs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import fr.pixemploi.local.Figures;
import fr.pixemploi.local.Platform;
import fr.pixemploi.local.journey.Api;
import fr.pixemploi.local.journey.Cast;
import fr.pixemploi.local.layout.Service;
import fr.pixemploi.local.patience.Patience;
import fr.pixemploi.local.service.ServiceProcess;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Erasures through faults, replays, rebuilds and a backup of before. */
class ErasureProof {
    private static final String NAME = "Disparuelointaine";

    private final Platform platform = RunningPlatform.get();

    @AfterEach
    void everythingRunsAgain() {
        platform.startWhatIsGone();
    }

    @Test
    void whoWasErasedStaysSoWhateverBreaksIsReplayedOrRestored() throws Exception {
        Map<String, Object> figures = new TreeMap<>();
        LeavingPerson person = new LeavingPerson(NAME).comes();
        figures.put("places before", person.traces().size());
        Backup backup = Backup.make();

        platform.instances(Service.PATHWAY).forEach(ServiceProcess::kill);
        platform.stopKafka();
        long begun = System.nanoTime();
        person.asksToBeErased();
        SimulatedPerson.pause(3_000);
        assertThat(person.erasure().path("state").asText()).isNotEqualTo("ended");
        platform.startWhatIsGone();
        person.isErased();
        figures.put("seconds with Kafka and one service down", seconds(begun));
        assertThat(person.traces()).isEmpty();

        replayEverything();
        assertThat(person.traces()).isEmpty();
        figures.put(
                "places after old news were replayed and read models rebuilt",
                person.traces().size());

        backup.putBack();
        platform.stopKafka();
        // Each on a thread of its own: none is ready before Kafka is there.
        CompletableFuture<Void> starting = CompletableFuture.allOf(instances()
                .map(instance -> CompletableFuture.runAsync(instance::start, Thread::startVirtualThread))
                .toArray(CompletableFuture[]::new));
        Api anybody = new Cast(platform.endpoints(), platform.tokens()).nobody(Service.CERTIFICATION);
        await().atMost(Patience.FAR).until(() -> isClosed(anybody));
        begun = System.nanoTime();
        platform.startKafka();
        starting.get();
        figures.put("seconds until all services opened once Kafka was there", seconds(begun));
        await().atMost(Patience.FAR).until(() -> person.traces().isEmpty());
        News.hasArrived();
        assertThat(person.traces()).isEmpty();
        figures.put("places after the backup was put back", person.traces().size());
        person.othersSeeNoDifference();
        Figures.write("erasure", "one person, through everything", figures);
    }

    /** As an operator would: each topic from the time before, and each read model from its beginning. */
    private void replayEverything() {
        Map<String, Object> longAgo =
                Map.of("from", OffsetDateTime.now(ZoneOffset.UTC).minusDays(1).toString());
        for (Service service : Service.values()) {
            Api operator = new Cast(platform.endpoints(), platform.tokens()).person("ops-omar", service);
            for (JsonNode model :
                    operator.get("/v1/operations/read-models").expect(200).path("items")) {
                String topic = model.path("topic").asText();
                operator.post("/v1/operations/topics/" + topic + "/rewind", longAgo)
                        .expect(202);
                operator.post("/v1/operations/read-models/" + topic + "/rebuild", null)
                        .expect(202);
            }
            for (String fact : Topics.factsReadBy(service))
                operator.post("/v1/operations/topics/" + fact + "/rewind", longAgo)
                        .expect(202);
            await().atMost(Patience.FAR).until(() -> !isRebuilding(operator));
        }
        News.hasArrived();
    }

    private static boolean isRebuilding(Api operator) {
        for (JsonNode model :
                operator.get("/v1/operations/read-models").expect(200).path("items"))
            if (model.path("rebuilding").asBoolean()) return true;
        return false;
    }

    private Stream<ServiceProcess> instances() {
        return Arrays.stream(Service.values()).flatMap(service -> platform.instances(service).stream());
    }

    private static double seconds(long begun) {
        return Math.round((System.nanoTime() - begun) / 1e8) / 10.0;
    }

    private static boolean isClosed(Api anybody) {
        try {
            Api.Answer answer = anybody.get("/v1/verify/P-BCDF-GHJK-BCDF-GHJK");
            return answer.status() == 503 && answer.code().equals("erasures-not-applied");
        } catch (RuntimeException noAnswer) {
            return false;
        }
    }
}
