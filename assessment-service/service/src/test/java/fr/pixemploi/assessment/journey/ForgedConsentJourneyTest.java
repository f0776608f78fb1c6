package fr.pixemploi.assessment.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fr.pixemploi.kit.contract.Contracts;
import fr.pixemploi.kit.topic.Topic;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** A manager and an adviser of one structure have a kiosk, and try with it what only a person may do. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "assessment"))
class ForgedConsentJourneyTest {
    private static final String CAMPAIGN = "PXCMRT346";
    private static final String NADIA = "01940000-0000-7000-8000-000000000101";

    @Inject
    DataSource dataSource;

    @Test
    void aResultGoesFromAKioskToNoOtherStructure() {
        Kiosk kiosk = enrolled("marc", People.STRUCTURE_A);
        Session session = begun(kiosk.opens(code("nadia", People.STRUCTURE_A, registered(People.STRUCTURE_A)), null));
        String result = ended(session);

        assertThat(session.sharesAnywhere(result, People.STRUCTURE_B, Duration.ofDays(1000))
                        .statusCode())
                .as("the old way")
                .isEqualTo(403);
        assertThat(session.sharesAnywhere(result, People.STRUCTURE_A, Duration.ofDays(30))
                        .statusCode())
                .as("its own structure the old way")
                .isEqualTo(403);
        session.asks()
                .body(Map.of("until", later(Duration.ofDays(30)), "structureId", People.STRUCTURE_B))
                .post("/v1/kiosk-sessions/current/sharings")
                .then()
                .statusCode(422);
        session.shares(Duration.ofDays(30)).then().statusCode(202).body("grantId", notNullValue());
    }

    @Test
    void aKioskSharesForHalfAYearAtMost() {
        Kiosk kiosk = enrolled("marc", People.STRUCTURE_A);
        Session session = begun(kiosk.opens(code("nadia", People.STRUCTURE_A, registered(People.STRUCTURE_A)), null));
        session.shares(Duration.ofDays(30)).then().statusCode(404);
        ended(session);

        session.shares(Duration.ofDays(186)).then().statusCode(422).body("code", equalTo("kiosk-until-out-of-range"));
        session.shares(Duration.ofDays(-1)).then().statusCode(422).body("code", equalTo("kiosk-until-out-of-range"));
        session.shares(Duration.ofDays(180)).then().statusCode(202);
    }

    @Test
    void aTestBegunAtHomeIsNeitherGoneOnWithNorEndedWithoutItsPerson() {
        Kiosk kiosk = enrolled("marc", People.STRUCTURE_A);
        People.Person person = People.someone();
        String sitting = atHome(person);
        String code = code("nadia", People.STRUCTURE_A, person.id());

        kiosk.opens(code, null).then().statusCode(409).body("code", equalTo("sitting-not-confirmed"));
        kiosk.opens(code, null).then().statusCode(409);
        person.asks()
                .get("/v1/sittings/" + sitting)
                .then()
                .statusCode(200)
                .body("status", equalTo("open"))
                .body("kioskVisits", nullValue());
    }

    @Test
    void thePersonLetsItGoOnWithTheSittingsOwnCode() {
        Kiosk kiosk = enrolled("marc", People.STRUCTURE_A);
        People.Person person = People.someone();
        String sitting = atHome(person);
        String own = person.asks()
                .get("/v1/sittings/" + sitting)
                .then()
                .body("sittingCode", matchesPattern("\\d{6}"))
                .extract()
                .path("sittingCode");

        Response opened = kiosk.opens(
                code("nadia", People.STRUCTURE_A, person.id()), own.substring(0, 3) + " " + own.substring(3));
        opened.then().statusCode(201).body("sittingId", equalTo(sitting));
        Session session = begun(opened);
        session.asks().get("/v1/sittings/" + sitting).then().statusCode(200).body("sittingCode", nullValue());
        session.asks().get("/v1/kiosk-sessions/current").then().statusCode(200).body("sittingCode", nullValue());
    }

    @Test
    void whoGuessesTheSittingsCodeHasFiveTries() {
        Kiosk kiosk = enrolled("marc", People.STRUCTURE_A);
        People.Person person = People.someone();
        String sitting = atHome(person);
        String own = person.asks().get("/v1/sittings/" + sitting).path("sittingCode");
        String wrong = own.substring(0, 5) + (own.charAt(5) == '0' ? '1' : '0');
        String code = code("nadia", People.STRUCTURE_A, person.id());

        for (int i = 0; i < 5; i++) {
            if (i == 3) code = code("nadia", People.STRUCTURE_A, person.id());
            kiosk.opens(code, wrong).then().statusCode(422).body("code", equalTo("sitting-code-refused"));
        }
        kiosk.opens(code, own).then().statusCode(422).body("code", equalTo("sitting-code-refused"));

        confirms(person, sitting, People.STRUCTURE_A).then().statusCode(200);
        kiosk.opens(code, own).then().statusCode(201);
    }

    @Test
    void thePersonLetsItGoOnFromTheirOwnSpaceAtOneStructureForAnHour() throws SQLException {
        Kiosk kiosk = enrolled("marc", People.STRUCTURE_A);
        People.Person person = People.someone();
        String sitting = atHome(person);
        String code = code("nadia", People.STRUCTURE_A, person.id());

        confirms(person, sitting, People.STRUCTURE_B).then().statusCode(200).body("until", notNullValue());
        kiosk.opens(code, null).then().statusCode(409);
        confirms(person, sitting, People.STRUCTURE_A).then().statusCode(200);
        assertThat(
                        count(
                                "select count(*) from sitting_confirmation where sitting_id = '" + sitting
                                        + "' and confirmed_until between now() + interval '59 minutes' and now() + interval '61 minutes'"))
                .isEqualTo(1);
        Session session = begun(kiosk.opens(code, null));
        assertThat(session.sitting()).isEqualTo(sitting);

        confirms(People.someone(), sitting, People.STRUCTURE_A).then().statusCode(404);
        assertThat(session.asks()
                        .body(Map.of("structureId", People.STRUCTURE_A))
                        .put("/v1/sittings/" + sitting + "/kiosk-confirmation")
                        .statusCode())
                .as("never from a kiosk")
                .isEqualTo(403);
    }

    @Test
    void whoHasNoAccountGoesOnAtTheKiosksOfTheStructureWhereTheyBegan() {
        Kiosk here = enrolled("marc", People.STRUCTURE_A);
        Kiosk there = enrolled("carole", People.STRUCTURE_B);
        UUID person = registered(People.STRUCTURE_A, People.STRUCTURE_B);
        Response opened = here.opens(code("nadia", People.STRUCTURE_A, person), null);
        Session first = begun(opened);
        String own = opened.path("sittingCode");
        assertThat(own).matches("\\d{6}");

        there.opens(code("bruno", People.STRUCTURE_B, person), null)
                .then()
                .statusCode(409)
                .body("code", equalTo("sitting-not-confirmed"));
        assertThat(begun(here.opens(code("nadia", People.STRUCTURE_A, person), null))
                        .sitting())
                .isEqualTo(first.sitting());
        assertThat(begun(there.opens(code("bruno", People.STRUCTURE_B, person), own))
                        .sitting())
                .isEqualTo(first.sitting());
    }

    @Test
    void whoseCodeItWasIsShownToThePersonWithTheSittingTheGrantAndItsReadings() {
        Kiosk kiosk = enrolled("marc", People.STRUCTURE_A);
        People.Person person = People.someone();
        Instant before = Instant.now().minusSeconds(1);
        Session session = begun(kiosk.opens(code("nadia", People.STRUCTURE_A, person.id()), null));
        String result = ended(session);
        String grant = session.shares(Duration.ofDays(30)).path("grantId");
        session.asks().delete("/v1/kiosk-sessions/current").then().statusCode(204);

        person.asks()
                .get("/v1/sittings/" + session.sitting())
                .then()
                .statusCode(200)
                .body("kioskVisits", hasSize(1))
                .body("kioskVisits[0].structureId", equalTo(People.STRUCTURE_A.toString()))
                .body("kioskVisits[0].adviserId", equalTo(NADIA));
        assertThat(Instant.parse(
                        person.asks().get("/v1/sittings/" + session.sitting()).path("kioskVisits[0].codeMadeAt")))
                .isAfter(before);
        Topic.Seen told = News.of("assessment.sharing", "fr.pixemploi.assessment.sharing-consented.v1", grant);
        Contracts.checkEvent(told.type(), told.json());
        assertThat(told.data().at("/viaKiosk/adviserId").asText()).isEqualTo(NADIA);
        assertThat(Instant.parse(told.data().at("/viaKiosk/codeMadeAt").asText()))
                .isAfter(before);

        Prescriber.grant(person.id(), UUID.fromString(grant), List.of(UUID.fromString(result)));
        Prescriber.read(result);
        person.asks()
                .get("/v1/results/" + result + "/reads")
                .then()
                .statusCode(200)
                .body("items[0].viaKiosk.adviserId", equalTo(NADIA));
    }

    private record Kiosk(String secret) {
        Response opens(String code, String sittingCode) {
            Map<String, Object> body = new HashMap<>(Map.of("code", code, "device", "computer"));
            if (sittingCode != null) body.put("sittingCode", sittingCode);
            return with("Kiosk-Device " + secret).body(body).post("/v1/kiosk-sessions");
        }
    }

    private record Session(String token, String sitting) {
        RequestSpecification asks() {
            return with("Kiosk " + token);
        }

        Response shares(Duration ahead) {
            return asks().header("Idempotency-Key", UUID.randomUUID().toString())
                    .body(Map.of("until", later(ahead)))
                    .post("/v1/kiosk-sessions/current/sharings");
        }

        /** As kiosks did before: any structure, any time. */
        Response sharesAnywhere(String result, UUID structure, Duration ahead) {
            return asks().header("Idempotency-Key", UUID.randomUUID().toString())
                    .body(Map.of("structureId", structure, "purpose", "accompagnement", "until", later(ahead)))
                    .post("/v1/results/" + result + "/sharings");
        }
    }

    private static String later(Duration ahead) {
        return Instant.now().plus(ahead).toString();
    }

    private static RequestSpecification with(String authorization) {
        return RestAssured.given().header("Authorization", authorization).contentType("application/json");
    }

    private static Response confirms(People.Person person, String sitting, UUID structure) {
        return person.asks()
                .body(Map.of("structureId", structure))
                .put("/v1/sittings/" + sitting + "/kiosk-confirmation");
    }

    private static String atHome(People.Person person) {
        return person.creates()
                .body(Map.of("campaignCode", CAMPAIGN))
                .post("/v1/sittings")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** One question is answered, then the test is ended; gives the result. */
    private static String ended(Session session) {
        String path = "/v1/sittings/" + session.sitting();
        session.asks()
                .body("{\"number\": 1, \"response\": {\"type\": \"skip\"}}")
                .post(path + "/answers")
                .then()
                .statusCode(200);
        return session.asks()
                .post(path + "/end")
                .then()
                .statusCode(200)
                .extract()
                .path("resultId");
    }

    private static Session begun(Response opened) {
        opened.then().statusCode(201);
        return new Session(opened.path("token"), opened.path("sittingId"));
    }

    private static Kiosk enrolled(String manager, UUID structure) {
        String id = People.as(manager)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("structureId", structure, "place", "Accueil"))
                .post("/v1/kiosks")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return new Kiosk(People.as(manager).post("/v1/kiosks/" + id + "/secret").path("deviceSecret"));
    }

    private static String code(String adviser, UUID structure, UUID person) {
        return People.as(adviser)
                .body(Map.of("structureId", structure, "beneficiaryId", person, "campaignCode", CAMPAIGN))
                .post("/v1/kiosk-codes")
                .then()
                .statusCode(201)
                .extract()
                .path("code");
    }

    /** A person without an account. */
    private UUID registered(UUID... structures) {
        UUID id = UUID.randomUUID();
        Topic.of("profile.beneficiary.state")
                .send(
                        UUID.randomUUID().toString(),
                        "fr.pixemploi.profile.beneficiary-state.v1",
                        id,
                        id,
                        1,
                        id,
                        Map.of("beneficiaryId", id, "structureIds", List.of(structures), "accounts", List.of()));
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() -> count("select count(*) from registration where beneficiary_id = '" + id + "'")
                        == structures.length);
        return id;
    }

    private long count(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(sql);
                ResultSet rows = select.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
