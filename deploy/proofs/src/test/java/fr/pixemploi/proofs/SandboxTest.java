package fr.pixemploi.proofs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import fr.pixemploi.local.journey.Api;
import fr.pixemploi.local.journey.Cast;
import fr.pixemploi.local.layout.Service;
import fr.pixemploi.local.patience.Patience;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** A partner has its sandbox begin anew, and again: all services forget who was in it, and results are there of those who are. */
class SandboxTest {
    private static final UUID SANDBOX = UUID.fromString("01940000-0000-7000-8000-00000000000d");
    private static final int PEOPLE = 25;

    private final Cast cast =
            new Cast(RunningPlatform.get().endpoints(), RunningPlatform.get().tokens());
    private final Api profile = cast.partner("partner-sandbox", Service.PROFILE);
    private final Api assessment = cast.partner("partner-sandbox", Service.ASSESSMENT);

    @Test
    void theSamePeopleShareAgainAndTheFormerOnesAreNowhere() {
        reset();
        Map<String, String> first = people();
        Map<String, Integer> pix = shared(first);
        assertThat(first).hasSize(PEOPLE);
        assertThat(pix)
                .containsOnlyKeys(
                        "SANDBOX-14",
                        "SANDBOX-15",
                        "SANDBOX-16",
                        "SANDBOX-17",
                        "SANDBOX-18",
                        "SANDBOX-19",
                        "SANDBOX-20",
                        "SANDBOX-21",
                        "SANDBOX-25");
        assertThat(pix.get("SANDBOX-17")).isGreaterThan(pix.get("SANDBOX-14"));

        reset();
        Map<String, String> second = people();
        assertThat(second).hasSize(PEOPLE);
        assertThat(second.values()).doesNotContainAnyElementsOf(first.values());
        assertThat(shared(second)).containsOnlyKeys(pix.keySet());
        first.values().forEach(person -> {
            profile.get("/v1/beneficiaries/" + person).expect(404);
            assessment.get("/v1/results/timeline?beneficiaryId=" + person).expect(404);
        });
    }

    private void reset() {
        String id = profile.post("/v1/sandbox/reset", Map.of("structureId", SANDBOX))
                .expect(202)
                .path("id")
                .asText();
        await().atMost(Patience.FAR)
                .until(() -> profile.get("/v1/sandbox/resets/" + id)
                        .expect(200)
                        .path("stage")
                        .asText()
                        .equals("done"));
        assertThat(profile.get("/v1/sandbox/resets/" + id)
                        .expect(200)
                        .path("awaited")
                        .asInt())
                .isZero();
    }

    /** By their references. */
    private Map<String, String> people() {
        Map<String, String> people = new TreeMap<>();
        items(profile.get("/v1/beneficiaries?limit=100&structureId=" + SANDBOX).expect(200))
                .forEach((JsonNode file) -> people.put(
                        file.path("externalId").asText(), file.path("id").asText()));
        return people;
    }

    /** Pix of the last result that a person shares, where they share one. News of a sharing may still be on their way. */
    private Map<String, Integer> shared(Map<String, String> people) {
        Map<String, Integer> pix = new TreeMap<>();
        await().atMost(Patience.FAR).until(() -> {
            pix.clear();
            people.forEach((reference, id) -> {
                Api.Answer answer = assessment.get("/v1/results/timeline?beneficiaryId=" + id);
                if (answer.status() == 200)
                    pix.put(
                            reference,
                            answer.body()
                                    .path("results")
                                    .path(0)
                                    .path("totalPix")
                                    .asInt());
            });
            // Sharing that ends after a minute is over by then.
            return !pix.containsKey("SANDBOX-22") && pix.containsKey("SANDBOX-25");
        });
        return pix;
    }

    private static Stream<JsonNode> items(JsonNode page) {
        return StreamSupport.stream(page.path("items").spliterator(), false);
    }
}
