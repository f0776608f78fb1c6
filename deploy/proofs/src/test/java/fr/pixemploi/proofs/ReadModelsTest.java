package fr.pixemploi.proofs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import fr.pixemploi.local.Platform;
import fr.pixemploi.local.journey.Api;
import fr.pixemploi.local.layout.Service;
import fr.pixemploi.local.patience.Patience;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Every read model of every service is built again from its state topic, to the same digest. */
class ReadModelsTest {
    @Test
    void rebuildsEveryReadModelFromItsStateTopicToTheSameDigest() {
        Platform platform = RunningPlatform.get();
        RunningPlatform.journey().play();
        News.hasArrived();
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
