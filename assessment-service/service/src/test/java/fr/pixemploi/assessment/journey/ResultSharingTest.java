package fr.pixemploi.assessment.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import fr.pixemploi.kit.contract.Contracts;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.kit.topic.Topic;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Who may read a result: its owner, and a structure while it holds a grant. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "assessment"))
class ResultSharingTest {
    private static final String STATE = "fr.pixemploi.profile.sharing-state.v1";

    @Inject
    DataSource dataSource;

    @Inject
    Sql sql;

    private record Measured(People.Person person, UUID result) {}

    @Test
    void consentIsToldToTheOthersOnceHoweverOftenItIsSent() {
        Measured measured = measured();
        String key = UUID.randomUUID().toString();
        String body = "{\"structureId\": \"%s\", \"purpose\": \"accompagnement\", \"until\": \"%s\"}"
                .formatted(People.STRUCTURE_A, Instant.now().plus(Duration.ofDays(90)));
        String first =
                share(measured, key, body).then().statusCode(202).extract().path("grantId");
        assertThat(share(measured, key, body).<String>path("grantId")).isEqualTo(first);

        Topic.Seen told = News.of("assessment.sharing", "fr.pixemploi.assessment.sharing-consented.v1", first);
        Contracts.checkEvent(told.type(), told.json());
        assertThat(told.key()).isEqualTo(measured.person().id().toString());
        assertThat(told.data().get("resultIds").get(0).asText())
                .isEqualTo(measured.result().toString());
    }

    @Test
    void aStructureReadsWhileItsGrantIsActiveAndEachReadingIsNoted() throws SQLException {
        Measured measured = measured();
        String path = "/v1/results/" + measured.result();
        People.as("nadia").get(path).then().statusCode(404);

        UUID grant = UUID.randomUUID();
        grant(measured, grant, 2, "active", Instant.now().plusSeconds(600));
        awaitStatus("nadia", path, 200);
        People.as("marc").get(path).then().statusCode(200);
        People.as("bruno").get(path).then().statusCode(404).body("code", equalTo("not-found"));
        assertThat(readings(measured.result())).containsExactly("adviser", "manager");

        String older = grant(measured, grant, 1, "withdrawn", Instant.now().plusSeconds(600));
        Awaitility.await().atMost(Patience.FAR).until(() -> heard(older));
        People.as("nadia").get(path).then().statusCode(200);
        grant(measured, grant, 3, "withdrawn", Instant.now().plusSeconds(600));
        awaitStatus("nadia", path, 404);
    }

    @Test
    void aWithdrawalIsFinalWhateverEpochAndVersionAreSaidLater() throws SQLException {
        Measured measured = measured();
        String path = "/v1/results/" + measured.result();
        UUID grant = UUID.randomUUID();
        grant(measured, grant, 1, "active", Instant.now().plusSeconds(600));
        awaitStatus("nadia", path, 200);
        grant(measured, grant, 2, "withdrawn", Instant.now().plusSeconds(600));
        awaitStatus("nadia", path, 404);

        String later = grant(measured, grant, 3, "active", Instant.now().plusSeconds(600));
        Awaitility.await().atMost(Patience.FAR).until(() -> heard(later));
        People.as("nadia").get(path).then().statusCode(404);

        Map<String, String> restored = Topic.headers(STATE, grant, 1);
        restored.put("ce_aggregateepoch", "7");
        Topic.of("profile.sharing.state").send(grant.toString(), restored, """
                {"beneficiaryId": "%s", "structureId": "%s", "until": "%s", "resultIds": ["%s"], "status": "active"}
                """.formatted(
                measured.person().id(), People.STRUCTURE_A, Instant.now().plusSeconds(600), measured.result()));
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() -> sql.query("select 1 from inbox_version where aggregate_id = ? and epoch = 7", grant)
                        .exists());
        People.as("nadia").get(path).then().statusCode(404);
    }

    @Test
    void nothingOfOthersIsShownWhileWithdrawalsDoNotArrive() {
        Measured measured = measured();
        String path = "/v1/results/" + measured.result();
        grant(measured, UUID.randomUUID(), 1, "active", Instant.now().plusSeconds(600));
        awaitStatus("nadia", path, 200);
        // As if one partition of a hundred had never been read.
        sql.update("insert into inbox_end values ('profile.sharing.state', 99, 100, '-infinity')");
        try {
            People.as("nadia")
                    .get(path)
                    .then()
                    .statusCode(503)
                    .header("Retry-After", notNullValue())
                    .body("code", equalTo("consent-news-stale"));
            People.as("nadia")
                    .get("/v1/results/timeline?beneficiaryId="
                            + measured.person().id())
                    .then()
                    .statusCode(503);
            measured.person().asks().get(path).then().statusCode(200);
            // What is not shared is not there, as ever.
            People.as("bruno").get(path).then().statusCode(404);
        } finally {
            sql.update("delete from inbox_end where partition = 99");
        }
        People.as("nadia").get(path).then().statusCode(200);
    }

    @Test
    void aGrantEndsByTheClock() throws SQLException {
        Measured measured = measured();
        String path = "/v1/results/" + measured.result();
        UUID grant = UUID.randomUUID();
        grant(measured, grant, 1, "active", Instant.now().plusSeconds(600));
        awaitStatus("nadia", path, 200);
        // As if time had passed: no news says that it is over.
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update = connection.prepareStatement(
                        "update sharing set until = now() + interval '1 second' where grant_id = ?")) {
            update.setObject(1, grant);
            assertThat(update.executeUpdate()).isOne();
        }
        awaitStatus("nadia", path, 404);
    }

    @Test
    void aGrantCoversTheResultsThatItNamesAndNoOtherWhateverElseItSays() {
        Measured measured = measured();
        String path = "/v1/results/" + measured.result();
        UUID grant = UUID.randomUUID();
        send(measured, grant, 1, Map.of("resultIds", List.of(UUID.randomUUID()), "future", true));
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() -> sql.query("select 1 from sharing where grant_id = ?", grant)
                        .exists());
        People.as("nadia").get(path).then().statusCode(404);
        send(measured, grant, 2, Map.of("resultIds", List.of(measured.result()), "future", true));
        awaitStatus("nadia", path, 200);
    }

    @Test
    void nobodyElseReadsAndStrangersCantShare() {
        Measured measured = measured();
        String path = "/v1/results/" + measured.result();
        People.someone().asks().get(path).then().statusCode(404);
        RestAssured.get(path).then().statusCode(401);
        People.someone()
                .creates()
                .body("{\"structureId\": \"%s\", \"purpose\": \"formation\", \"until\": \"%s\"}"
                        .formatted(People.STRUCTURE_A, Instant.now().plusSeconds(99)))
                .post(path + "/sharings")
                .then()
                .statusCode(404);
    }

    @Test
    void sharingTellsAllWrongFieldsAndRefusesEndsOutOfRange() {
        Measured measured = measured();
        share(measured, UUID.randomUUID().toString(), "{\"purpose\": \" \"}")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/structureId"))
                .body("errors.pointer", hasItem("/purpose"))
                .body("errors.pointer", hasItem("/until"));
        share(
                        measured,
                        UUID.randomUUID().toString(),
                        "{\"structureId\": \"%s\", \"purpose\": \"formation\", \"until\": \"%s\"}"
                                .formatted(UUID.randomUUID(), Instant.now().plusSeconds(99)))
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown-structure"))
                .body("errors.pointer", hasItem("/structureId"));
        for (Instant until :
                List.of(Instant.now().minusSeconds(1), Instant.now().plus(Duration.ofDays(3 * 366L)))) {
            share(
                            measured,
                            UUID.randomUUID().toString(),
                            "{\"structureId\": \"%s\", \"purpose\": \"formation\", \"until\": \"%s\"}"
                                    .formatted(People.STRUCTURE_A, until))
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("until-out-of-range"))
                    .body("detail", notNullValue());
        }
    }

    @Test
    void frameworksAndCampaignsAreShownToThoseWhoWorkWithThem() {
        String framework = "/v1/frameworks/01940000-0000-7000-8000-0000000c1c41";
        People.as("nadia").get(framework).then().statusCode(200).body("domains.size()", equalTo(5));
        People.as("ines").get(framework).then().statusCode(403);
        People.as("nadia")
                .get("/v1/frameworks/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("code", equalTo("not-found"));
        People.as("nadia").get("/v1/campaigns/pxempr346").then().statusCode(200).body("total", equalTo(40));
        People.as("nadia").get("/v1/campaigns/PXCMRT346").then().body("competences.size()", equalTo(5));
        People.as("nadia").get("/v1/campaigns/nothing").then().statusCode(404);
    }

    private static Measured measured() {
        People.Person person = People.someone();
        Player player = Player.start(person, SittingJourneyTest.SHORT);
        player.play(1, true);
        return new Measured(person, UUID.fromString(player.end().path("resultId")));
    }

    private static io.restassured.response.Response share(Measured measured, String key, String body) {
        return measured.person()
                .asks()
                .header("Idempotency-Key", key)
                .body(body)
                .post("/v1/results/" + measured.result() + "/sharings");
    }

    private static String grant(Measured measured, UUID grant, long version, String status, Instant until) {
        return send(
                measured,
                grant,
                version,
                Map.of("resultIds", List.of(measured.result()), "status", status, "until", until.toString()));
    }

    private static String send(Measured measured, UUID grant, long version, Map<String, Object> rest) {
        Map<String, Object> data = new java.util.HashMap<>(Map.of(
                "grantId",
                grant,
                "beneficiaryId",
                measured.person().id(),
                "structureId",
                People.STRUCTURE_A,
                "purpose",
                "accompagnement",
                "until",
                Instant.now().plusSeconds(600).toString(),
                "status",
                "active",
                "somethingNew",
                "ignored"));
        data.putAll(rest);
        String eventId = UUID.randomUUID().toString();
        Topic.of("profile.sharing.state")
                .send(eventId, STATE, grant, grant, version, measured.person().id(), data);
        return eventId;
    }

    private static void awaitStatus(String user, String path, int status) {
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() -> People.as(user).get(path).statusCode() == status);
    }

    private boolean heard(String eventId) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select 1 from inbox_event where event_id = ?")) {
            select.setObject(1, Topic.idOf(eventId));
            try (ResultSet rows = select.executeQuery()) {
                return rows.next();
            }
        }
    }

    private List<String> readings(UUID result) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select distinct role from result_read where result_id = ? order by role")) {
            select.setObject(1, result);
            try (ResultSet rows = select.executeQuery()) {
                List<String> roles = new java.util.ArrayList<>();
                while (rows.next()) roles.add(rows.getString(1));
                return roles;
            }
        }
    }
}
