package fr.pixemploi.profile.journey;

import static fr.pixemploi.profile.journey.World.A;
import static fr.pixemploi.profile.journey.World.TOKENS;
import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.topic.Topic;
import fr.pixemploi.local.patience.Patience;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/** The feed of news as a structure's own system reads it, and facts that it is fed from. */
final class Feed {
    private Feed() {}

    static Response page(String partner, UUID structure, @Nullable String cursor) {
        var call = World.with(TOKENS.forClient(partner)).queryParam("structureId", structure);
        return (cursor == null ? call : call.queryParam("cursor", cursor)).get("/v1/news");
    }

    /** From the beginning to the end. */
    static List<Map<String, Object>> all(String partner, UUID structure) {
        List<Map<String, Object>> read = new ArrayList<>();
        String cursor = null;
        String next = "";
        while (!next.equals(cursor)) {
            cursor = next.isEmpty() ? null : next;
            Response page = page(partner, structure, cursor);
            read.addAll(page.then().statusCode(200).extract().path("items"));
            next = page.path("nextCursor");
        }
        return read;
    }

    static String end() {
        String cursor = null;
        String next = page("partner-alpha", A, null).path("nextCursor");
        while (!next.equals(cursor)) {
            cursor = next;
            next = page("partner-alpha", A, cursor).path("nextCursor");
        }
        return next;
    }

    /** What A is told of somebody, by the id that it knows them by. */
    static List<String> typesOf(UUID person) {
        return all("partner-alpha", A).stream()
                .filter(news -> person.toString().equals(news.get("beneficiaryId")))
                .map(news -> (String) news.get("type"))
                .toList();
    }

    static void awaitTypes(UUID person, String... types) {
        Awaitility.await()
                .atMost(Patience.FAR)
                .untilAsserted(() -> assertThat(typesOf(person)).containsExactly(types));
    }

    /** @param id name of the field with the id of what it happened to; @param time of the field that says when */
    static UUID tell(String topic, String type, UUID person, String id, String time, Map<String, Object> more) {
        UUID subject = Ids.next();
        Map<String, Object> data = new HashMap<>(more);
        data.putIfAbsent(id, subject);
        data.put("beneficiaryId", person);
        data.put(time, Instant.now().toString());
        Topic.of(topic).send(Ids.next().toString(), "fr.pixemploi." + type + ".v1", person, subject, 1, data);
        return subject;
    }

    static UUID tellSitting(UUID person, UUID structure) {
        return tell(
                "assessment.sitting",
                "assessment.sitting-started",
                person,
                "sittingId",
                "startedAt",
                Map.of("structureId", structure, "campaignCode", "PXEMPR346", "attempt", 1));
    }

    static UUID tellCertificate(UUID person) {
        return tell(
                "certification.certificate",
                "certification.certificate-published",
                person,
                "certificateId",
                "publishedAt",
                Map.of("candidateId", Ids.next(), "sessionId", Ids.next()));
    }
}
