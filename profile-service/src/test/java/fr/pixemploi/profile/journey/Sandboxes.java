package fr.pixemploi.profile.journey;

import static fr.pixemploi.profile.journey.World.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.kit.topic.Topic;
import fr.pixemploi.local.patience.Patience;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The sandbox of tests, and what would come of its tests, told as the assessment service would. */
final class Sandboxes {
    static final UUID D = UUID.fromString("01940000-0000-7000-8000-00000000000d");
    static final int PEOPLE = 25;

    private Sandboxes() {}

    static RequestSpecification partner() {
        return with(World.TOKENS.forClient("partner-sandbox"));
    }

    static Response reset(RequestSpecification by, UUID structure) {
        return by.body(Map.of("structureId", structure)).post("/v1/sandbox/reset");
    }

    static String begun() {
        Response begun = reset(partner(), D);
        begun.then().statusCode(202);
        assertThat(begun.header("Location")).isEqualTo("/v1/sandbox/resets/" + begun.path("id"));
        return begun.path("id");
    }

    static Set<UUID> madeBy(Sql sql, String reset) {
        Set<UUID> played = new HashSet<>();
        await().atMost(Patience.FAR).until(() -> {
            Set<UUID> there = Set.copyOf(made(sql, reset));
            for (Topic.Seen wish : Topic.of("profile.sandbox").all()) {
                UUID person = UUID.fromString(wish.subject());
                if (there.contains(person) && played.add(person)) play(person, wish.data());
            }
            return "done".equals(partner().get("/v1/sandbox/resets/" + reset).path("stage"));
        });
        partner()
                .get("/v1/sandbox/resets/" + reset)
                .then()
                .body("made", equalTo(PEOPLE))
                .body("awaited", equalTo(0));
        return Set.copyOf(made(sql, reset));
    }

    private static List<UUID> made(Sql sql, String reset) {
        return sql.query("select beneficiary_id from sandbox_person where reset_id = ?", UUID.fromString(reset))
                .list(row -> row.uuid("beneficiary_id"));
    }

    private static void play(UUID person, JsonNode wish) {
        String now = Instant.now().toString();
        for (JsonNode test : wish.path("tests"))
            if (!test.has("answers")) World.aResult(person, now, Map.of("1.1", 2, "2.1", 3));
        if (wish.path("diagnosis").asBoolean()) World.tellDiagnosis(Ids.next(), person, "full-test", now);
    }

    static Map<String, Object> called(String reference) {
        List<Map<String, Object>> found = partner()
                .queryParam("structureId", D)
                .queryParam("externalId", reference)
                .get("/v1/beneficiaries")
                .path("items");
        return found.getFirst();
    }

    static UUID id(String reference) {
        return UUID.fromString((String) called(reference).get("id"));
    }
}
