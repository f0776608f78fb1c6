package fr.pixemploi.profile.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.kit.database.StoredTexts;
import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.kit.topic.Topic;
import fr.pixemploi.local.patience.Patience;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.awaitility.Awaitility;

/** Erasures of tests: asked for by the person, and the other services told as they would tell it. */
final class Erased {
    private static final int TEXT = 2;
    private static final List<String> OTHERS = List.of("assessment", "pathway", "certification");

    private Erased() {}

    static Response ask(String token) {
        return World.with(token)
                .body(Map.of("understood", true, "textVersion", TEXT))
                .post("/v1/erasures");
    }

    static String receipt(Response asked) {
        return asked.then().statusCode(202).extract().path("receiptCode");
    }

    /** As somebody without an account sees it. */
    static Response seenBy(String receipt) {
        return given().contentType("application/json")
                .accept("application/json")
                .body(Map.of("receiptCode", receipt))
                .post("/v1/erasures/by-receipt");
    }

    static UUID idOf(Sql sql, UUID person) {
        return sql.query(
                        "select id from erasure where encode(sha256(convert_to(?, 'UTF8')), 'hex') = any (hashes)",
                        person.toString())
                .one(row -> row.uuid("id"));
    }

    /** Until this service has answered for itself. */
    static void awaitProfile(String receipt) {
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() -> seenBy(receipt).path("services.find { it.service == 'profile' }.completedAt") != null);
    }

    static void othersAreDone(UUID erasure, List<String> keptInCertification) {
        for (String service : OTHERS)
            Topic.of(service + ".erasure-completed")
                    .send(
                            Ids.next().toString(),
                            "fr.pixemploi." + service + ".erasure-completed.v1",
                            erasure,
                            erasure,
                            1,
                            Map.of(
                                    "erasureId",
                                    erasure,
                                    "rows",
                                    3,
                                    "kept",
                                    service.equals("certification") ? keptInCertification : List.of()));
    }

    static void awaitState(String receipt, String state) {
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() -> state.equals(seenBy(receipt).path("state")));
    }

    /** Asked for, done in all services, and over. */
    static void whole(Sql sql, UUID person, String receipt) {
        UUID erasure = idOf(sql, person);
        awaitProfile(receipt);
        othersAreDone(erasure, List.of());
        awaitState(receipt, "ended");
    }

    /** That somebody is erased is told to their structure, by the id that it may have kept; else the id stands nowhere. */
    static void isInNewsAlone(DataSource database, UUID file) {
        assertThat(StoredTexts.tablesWith(database, file.toString())).containsExactly("news");
    }
}
