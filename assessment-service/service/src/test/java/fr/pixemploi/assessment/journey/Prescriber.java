package fr.pixemploi.assessment.journey;

import fr.pixemploi.kit.topic.Topic;
import fr.pixemploi.local.patience.Patience;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;

/** A structure's side of a journey: marc makes campaigns of structure A, nadia reads what people share with it. */
final class Prescriber {
    /** A campaign that was made. */
    record Made(String id, String code) {
        String path() {
            return "/v1/structures/" + People.STRUCTURE_A + "/campaigns/" + id;
        }
    }

    private Prescriber() {}

    static Made campaign(Map<String, Object> wish) {
        Response made = People.as("marc")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(wish)
                .post("/v1/structures/" + People.STRUCTURE_A + "/campaigns");
        made.then().statusCode(201);
        return new Made(made.path("id"), made.path("code"));
    }

    /** The person shares a result with structure A, and the profile service grants it. */
    static UUID share(People.Person person, String result) {
        String grant = person.creates()
                .body(Map.of(
                        "structureId",
                        People.STRUCTURE_A,
                        "purpose",
                        "accompagnement",
                        "until",
                        Instant.now().plus(Duration.ofDays(90)).toString()))
                .post("/v1/results/" + result + "/sharings")
                .then()
                .statusCode(202)
                .extract()
                .path("grantId");
        UUID id = UUID.fromString(grant);
        grant(person.id(), id, List.of(UUID.fromString(result)));
        return id;
    }

    /** What the profile service says once it has taken the person's word. */
    static void grant(UUID person, UUID grant, List<UUID> results) {
        grant(person, grant, 1, "active", results);
    }

    /** What it says once the person has taken the grant back. */
    static void withdraw(UUID person, UUID grant, List<UUID> results) {
        grant(person, grant, 2, "withdrawn", results);
    }

    private static void grant(UUID person, UUID grant, long version, String status, List<UUID> results) {
        Topic.of("profile.sharing.state")
                .send(
                        UUID.randomUUID().toString(),
                        "fr.pixemploi.profile.sharing-state.v1",
                        grant,
                        grant,
                        version,
                        person,
                        Map.of(
                                "grantId",
                                grant,
                                "beneficiaryId",
                                person,
                                "structureId",
                                People.STRUCTURE_A,
                                "purpose",
                                "accompagnement",
                                "until",
                                Instant.now().plus(Duration.ofDays(90)).toString(),
                                "status",
                                status,
                                "resultIds",
                                results));
    }

    /** The result as the adviser sees it, once the grant has arrived. */
    static Response read(String result) {
        return Awaitility.await()
                .atMost(Patience.FAR)
                .until(() -> People.as("nadia").get("/v1/results/" + result), response -> response.statusCode() == 200);
    }
}
