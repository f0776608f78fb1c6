package fr.pixemploi.assessment.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.pixemploi.kit.contract.Contracts;
import fr.pixemploi.kit.problem.Problems;
import fr.pixemploi.kit.topic.Topic;
import fr.pixemploi.local.PlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A person without an account takes the test at an agency's kiosk, and nobody gets further with what a kiosk holds. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "assessment"))
class KioskJourneyTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String CAMPAIGN = "PXCMRT346";

    @Inject
    DataSource dataSource;

    @Inject
    Problems problems;

    private record Session(String token, String sitting) {
        RequestSpecification asks() {
            return Kiosk.with("Kiosk " + token);
        }

        int status(String method, String path) {
            return asks().request(method, path).statusCode();
        }
    }

    @AfterEach
    void theClockIsRightAgain() {
        later(Duration.ZERO);
    }

    @Test
    void aPersonWithACodeTakesTheTestSeesTheResultAndSharesIt() throws IOException {
        UUID person = People.registered(People.STRUCTURE_A);
        Kiosk kiosk = Kiosk.enrolled("marc", People.STRUCTURE_A);
        kiosk.asks().get("/v1/kiosks/own").then().statusCode(200).body("place", equalTo("Accueil"));
        Response opened = kiosk.opens(code(person));
        opened.then()
                .statusCode(201)
                .header("Cache-Control", equalTo("no-store"))
                .body("token", matchesPattern("[A-Za-z0-9_-]{43}"))
                .body("structureId", equalTo(People.STRUCTURE_A.toString()))
                .body("campaignTitle", notNullValue())
                .body("competences.size()", greaterThan(4))
                .body("idleSeconds", equalTo(600));
        Session session = session(opened);

        JsonNode last = play(session);
        String result = last.get("resultId").asText();
        session.asks()
                .get("/v1/kiosk-sessions/current")
                .then()
                .statusCode(200)
                .body("status", equalTo("completed"))
                .body("resultId", equalTo(result))
                .body("token", nullValue());
        session.asks()
                .get("/v1/results/" + result)
                .then()
                .statusCode(200)
                .body("beneficiaryId", equalTo(person.toString()));
        String grant = session.asks()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("until", Instant.now().plus(Duration.ofDays(180)).toString()))
                .post("/v1/kiosk-sessions/current/sharings")
                .then()
                .statusCode(202)
                .extract()
                .path("grantId");
        Topic.Seen told = News.of("assessment.sharing", "fr.pixemploi.assessment.sharing-consented.v1", grant);
        Contracts.checkEvent(told.type(), told.json());
        assertThat(told.key()).isEqualTo(person.toString());

        session.asks().delete("/v1/kiosk-sessions/current").then().statusCode(204);
        session.asks().get("/v1/results/" + result).then().statusCode(401).body("code", equalTo("invalid-token"));
    }

    @Test
    void aTokenReachesItsSittingAndNothingElse() {
        UUID person = People.registered(People.STRUCTURE_A);
        Kiosk kiosk = Kiosk.enrolled("marc", People.STRUCTURE_A);
        Session first = session(kiosk.opens(code(person)));
        first.asks().post("/v1/sittings/" + first.sitting() + "/end").then().statusCode(200);
        Session session = session(kiosk.opens(code(person)));
        Session other = session(kiosk.opens(code(People.registered(People.STRUCTURE_A))));

        String own = "/v1/sittings/" + session.sitting();
        assertThat(session.status("GET", own)).isEqualTo(200);
        for (String path : List.of(
                "/v1/sittings/" + first.sitting(),
                "/v1/sittings/" + other.sitting(),
                "/v1/sittings",
                "/v1/results",
                "/v1/results/" + UUID.randomUUID(),
                own + "/",
                "/v1/sittings/./" + session.sitting(),
                "/v1/sittings/"
                        + session.sitting().toUpperCase(java.util.Locale.ROOT).replace("-", "%2D"),
                own + "/explanation",
                "/v1/campaigns/" + CAMPAIGN,
                "/v1/kiosks/own",
                "/v1/kiosks?structureId=" + People.STRUCTURE_A)) {
            assertThat(session.asks().urlEncodingEnabled(false).get(path).statusCode())
                    .as(path)
                    .isIn(403, 404);
        }
        for (String path :
                List.of("/v1/sittings", own + "/pause", own + "/resume", own + "/abandon", "/v1/kiosk-codes"))
            assertThat(session.asks().body("{}").post(path).statusCode())
                    .as(path)
                    .isIn(403, 404, 405);
        assertThat(other.status("POST", own + "/end")).isEqualTo(403);
        session.asks().body("{}").post("/v1/kiosk-sessions").then().statusCode(403);
    }

    @Test
    void everyOperationOfTheServiceButItsOwnRefusesATokenAndADevice() {
        Kiosk kiosk = Kiosk.enrolled("marc", People.STRUCTURE_A);
        Session session = session(kiosk.opens(code(People.registered(People.STRUCTURE_A))));
        Map<String, Map<String, Map<String, Object>>> paths =
                RestAssured.get("/q/openapi?format=json").path("paths");
        List<String> open = new ArrayList<>();
        paths.forEach((path, operations) -> operations.forEach((method, operation) -> {
            if (!(operation.get("security") instanceof List<?> security) || security.isEmpty()) return;
            // It ends the session that all others are tried with; last of all, then.
            if ("leaveKiosk".equals(operation.get("operationId"))) return;
            String address = path.replaceAll(
                            "\\{(id|structureId|[a-z]+Id)}", UUID.randomUUID().toString())
                    .replaceAll("\\{[^}]+}", "1");
            for (Map.Entry<String, RequestSpecification> caller :
                    Map.of("token", session.asks(), "device", kiosk.asks()).entrySet()) {
                RequestSpecification asks = caller.getValue();
                if (!method.equals("get"))
                    asks = asks.contentType(sent(operation)).body("{}".getBytes(StandardCharsets.UTF_8));
                if (asks.request(method.toUpperCase(java.util.Locale.ROOT), address)
                                .statusCode()
                        != 403) open.add(caller.getKey() + " " + operation.get("operationId"));
            }
        }));
        assertThat(open)
                .containsExactlyInAnyOrder(
                        "device getOwnKiosk", "device openKioskSession", "token getKioskSession", "token shareAtKiosk");
        assertThat(kiosk.asks().delete("/v1/kiosk-sessions/current").statusCode())
                .isEqualTo(403);
        session.asks().delete("/v1/kiosk-sessions/current").then().statusCode(204);
    }

    /** What an operation takes, so that nothing but the caller is wrong. */
    @SuppressWarnings("unchecked")
    private static String sent(Map<String, Object> operation) {
        if (!(operation.get("requestBody") instanceof Map<?, ?> body)) return "application/json";
        return ((Map<String, Object>) body.get("content")).keySet().iterator().next();
    }

    @Test
    void aCodeIsGoodOnce() {
        Kiosk kiosk = Kiosk.enrolled("marc", People.STRUCTURE_A);
        String code = code(People.registered(People.STRUCTURE_A));
        kiosk.opens(code.replace(" ", "")).then().statusCode(201);
        refused(kiosk.opens(code));
    }

    @Test
    void fiveWrongTriesEndACode() throws SQLException {
        Kiosk kiosk = Kiosk.enrolled("marc", People.STRUCTURE_A);
        String code = code(People.registered(People.STRUCTURE_A));
        for (int i = 0; i < 4; i++) refused(kiosk.opens(wrong(code)));
        kiosk.opens(code).then().statusCode(201);

        String second = code(People.registered(People.STRUCTURE_A));
        for (int i = 0; i < 5; i++) refused(kiosk.opens(wrong(second)));
        refused(kiosk.opens(second));
        assertThat(count("select count(*) from kiosk_code where ending = 'wrong_tries' and wrong_tries = 5"))
                .isPositive();
    }

    @Test
    void aCodeHoldsAtItsStructureOnly() {
        String code = code(People.registered(People.STRUCTURE_A));
        refused(Kiosk.enrolled("carole", People.STRUCTURE_B).opens(code));
        Kiosk.enrolled("marc", People.STRUCTURE_A).opens(code).then().statusCode(201);
    }

    @Test
    void aCodeEndsAfterFifteenMinutesAndWithTheNextOneForThatPerson() {
        Kiosk kiosk = Kiosk.enrolled("marc", People.STRUCTURE_A);
        UUID person = People.registered(People.STRUCTURE_A);
        String replaced = code(person);
        String code = code(person);
        if (!replaced.equals(code)) refused(kiosk.opens(replaced));
        // A minute more: the machine's own clock may be set back a little meanwhile.
        later(Duration.ofMinutes(16));
        refused(kiosk.opens(code));
        later(Duration.ofMinutes(14));
        String fresh = code(person);
        later(Duration.ofMinutes(28));
        kiosk.opens(fresh).then().statusCode(201);
    }

    @Test
    void aTokenEndsAfterTenIdleMinutesAndAnySignOfLifeGivesTenMore() {
        Session session =
                session(Kiosk.enrolled("marc", People.STRUCTURE_A).opens(code(People.registered(People.STRUCTURE_A))));
        String own = "/v1/sittings/" + session.sitting();
        later(Duration.ofMinutes(9));
        assertThat(session.status("GET", own)).isEqualTo(200);
        later(Duration.ofMinutes(18));
        assertThat(session.status("GET", "/v1/kiosk-sessions/current")).isEqualTo(200);
        later(Duration.ofMinutes(29));
        session.asks().get(own).then().statusCode(401).body("code", equalTo("invalid-token"));
        later(Duration.ofMinutes(19));
        assertThat(session.status("GET", own)).as("by the clock only").isEqualTo(200);
    }

    @Test
    void aTokenThatIsKeptBusyEndsAfterThreeHours() {
        Session session =
                session(Kiosk.enrolled("marc", People.STRUCTURE_A).opens(code(People.registered(People.STRUCTURE_A))));
        for (int minutes = 9; minutes < 180; minutes += 9) {
            later(Duration.ofMinutes(minutes));
            assertThat(session.status("GET", "/v1/kiosk-sessions/current"))
                    .as("%d minutes", minutes)
                    .isEqualTo(200);
        }
        later(Duration.ofMinutes(181));
        assertThat(session.status("GET", "/v1/kiosk-sessions/current")).isEqualTo(401);
    }

    @Test
    void lookingAtTheResultDoesNotKeepATokenAlive() throws IOException {
        Session session =
                session(Kiosk.enrolled("marc", People.STRUCTURE_A).opens(code(People.registered(People.STRUCTURE_A))));
        String result = "/v1/results/" + play(session).get("resultId").asText();
        later(Duration.ofMinutes(6));
        assertThat(session.status("GET", result)).isEqualTo(200);
        later(Duration.ofMinutes(12));
        assertThat(session.status("GET", result)).isEqualTo(401);
    }

    @Test
    void theNextCodeOfThePersonGoesOnWithTheSittingAndEndsTheTokenBefore() {
        Kiosk kiosk = Kiosk.enrolled("marc", People.STRUCTURE_A);
        UUID person = People.registered(People.STRUCTURE_A);
        Session first = session(kiosk.opens(code(person)));
        first.asks()
                .body("{\"number\": 1, \"response\": {\"type\": \"skip\"}}")
                .post("/v1/sittings/" + first.sitting() + "/answers")
                .then()
                .statusCode(200);
        Response again = kiosk.opens(code(person));
        again.then().statusCode(201).body("sittingId", equalTo(first.sitting())).body("number", equalTo(2));
        assertThat(first.status("GET", "/v1/sittings/" + first.sitting())).isEqualTo(401);
    }

    @Test
    void aPausedSittingGoesOnAtTheKioskOnItsDevice() {
        Kiosk kiosk = Kiosk.enrolled("marc", People.STRUCTURE_A);
        People.Person person = People.someone();
        String sitting = person.creates()
                .body("{\"campaignCode\": \"%s\", \"device\": \"phone\"}".formatted(CAMPAIGN))
                .post("/v1/sittings")
                .path("id");
        person.asks()
                .post("/v1/sittings/" + sitting + "/pause")
                .then()
                .statusCode(200)
                .body("hold", equalTo("paused"));
        confirms(person, sitting);
        Session session = session(kiosk.opens(code(person.id())));
        assertThat(session.sitting()).isEqualTo(sitting);
        session.asks()
                .get("/v1/sittings/" + sitting)
                .then()
                .statusCode(200)
                .body("hold", nullValue())
                .body("device", equalTo("computer"));
    }

    @Test
    void anAdvisersPresenceIsMarkedInTheSitting() {
        Kiosk kiosk = Kiosk.enrolled("marc", People.STRUCTURE_A);
        UUID person = People.registered(People.STRUCTURE_A);
        String code = People.as("nadia")
                .body(Map.of(
                        "structureId",
                        People.STRUCTURE_A,
                        "beneficiaryId",
                        person,
                        "campaignCode",
                        CAMPAIGN,
                        "assisted",
                        true,
                        "needs",
                        List.of("keyboard-only")))
                .post("/v1/kiosk-codes")
                .path("code");
        Response opened = kiosk.opens(code);
        opened.then().statusCode(201).body("assisted", equalTo(true));
        Session session = session(opened);
        session.asks().get("/v1/sittings/" + session.sitting()).then().body("assisted", equalTo(true));
    }

    @Test
    void theAdviserIsToldThatAnOpenSittingGoesOnAsItBegan() {
        Kiosk kiosk = Kiosk.enrolled("marc", People.STRUCTURE_A);
        People.Person person = People.someone();
        asked("nadia", People.STRUCTURE_A, person.id(), CAMPAIGN)
                .then()
                .statusCode(201)
                .body("goesOn", equalTo(false));
        String sitting = person.creates()
                .body("{\"campaignCode\": \"%s\"}".formatted(CAMPAIGN))
                .post("/v1/sittings")
                .path("id");

        Response made = People.as("nadia")
                .body(Map.of(
                        "structureId",
                        People.STRUCTURE_A,
                        "beneficiaryId",
                        person.id(),
                        "campaignCode",
                        CAMPAIGN,
                        "assisted",
                        true))
                .post("/v1/kiosk-codes");

        made.then().statusCode(201).body("goesOn", equalTo(true));
        confirms(person, sitting);
        kiosk.opens(made.path("code"))
                .then()
                .statusCode(201)
                .body("sittingId", equalTo(sitting))
                .body("assisted", equalTo(false));
    }

    @Test
    void aRevokedKioskAndItsSessionsOpenNothing() {
        Kiosk kiosk = Kiosk.enrolled("marc", People.STRUCTURE_A);
        Session session = session(kiosk.opens(code(People.registered(People.STRUCTURE_A))));
        People.as("carole").delete("/v1/kiosks/" + kiosk.id()).then().statusCode(404);
        People.as("nadia").delete("/v1/kiosks/" + kiosk.id()).then().statusCode(403);
        for (int i = 0; i < 2; i++)
            People.as("marc").delete("/v1/kiosks/" + kiosk.id()).then().statusCode(204);
        kiosk.asks().get("/v1/kiosks/own").then().statusCode(401).body("code", equalTo("invalid-token"));
        assertThat(session.status("GET", "/v1/sittings/" + session.sitting())).isEqualTo(401);
        People.as("marc")
                .post("/v1/kiosks/" + kiosk.id() + "/secret")
                .then()
                .statusCode(409)
                .body("code", equalTo("kiosk-revoked"));
        People.as("marc")
                .get("/v1/kiosks?limit=200&structureId=" + People.STRUCTURE_A)
                .then()
                .statusCode(200)
                .body("items.find { it.id == '%s' }.revokedAt".formatted(kiosk.id()), notNullValue())
                .body("items.structureId", everyItem(equalTo(People.STRUCTURE_A.toString())));
    }

    @Test
    void aNewSecretEndsTheOneBefore() {
        Kiosk kiosk = Kiosk.enrolled("marc", People.STRUCTURE_A);
        Kiosk again = new Kiosk(kiosk.id(), Kiosk.secret("marc", kiosk.id()));
        kiosk.asks().get("/v1/kiosks/own").then().statusCode(401);
        Kiosk.with("Kiosk-Device "
                        + again.secret().toLowerCase(java.util.Locale.ROOT).replace('-', ' '))
                .get("/v1/kiosks/own")
                .then()
                .statusCode(200);
        Kiosk.with("Kiosk-Device x").get("/v1/kiosks/own").then().statusCode(401);
        Kiosk.with("Kiosk x").get("/v1/kiosk-sessions/current").then().statusCode(401);
        Kiosk.with("Kiosk").get("/v1/kiosk-sessions/current").then().statusCode(401);
    }

    @Test
    void tooManyWrongCodesMakeTheKioskWait() {
        Kiosk kiosk = Kiosk.enrolled("marc", People.STRUCTURE_A);
        for (int i = 0; i < 30; i++) refused(kiosk.opens("1"));
        String code = code(People.registered(People.STRUCTURE_A));
        kiosk.opens(code)
                .then()
                .statusCode(429)
                .body("code", equalTo("kiosk-must-wait"))
                .header("Retry-After", notNullValue());
        later(Duration.ofMinutes(16));
        kiosk.opens(code(People.registered(People.STRUCTURE_A))).then().statusCode(201);
    }

    @Test
    void codesAreForPeopleOfTheAdvisersStructureAndOpenCampaigns() {
        UUID person = People.registered(People.STRUCTURE_A);
        asked("bruno", People.STRUCTURE_A, person, CAMPAIGN)
                .then()
                .statusCode(404)
                .body("code", equalTo("not-found"));
        asked("bruno", People.STRUCTURE_B, person, CAMPAIGN)
                .then()
                .statusCode(404)
                .body("code", equalTo("kiosk-person-not-found"));
        asked("nadia", People.STRUCTURE_A, UUID.randomUUID(), CAMPAIGN)
                .then()
                .statusCode(404)
                .body("code", equalTo("kiosk-person-not-found"));
        asked("nadia", People.STRUCTURE_A, person, "NOTHERE")
                .then()
                .statusCode(404)
                .body("code", equalTo("campaign-not-found"));
        asked("marc", People.STRUCTURE_A, person, CAMPAIGN).then().statusCode(403);
        People.as("nadia")
                .body(Map.of(
                        "structureId",
                        People.STRUCTURE_A,
                        "beneficiaryId",
                        person,
                        "campaignCode",
                        CAMPAIGN,
                        "externalId",
                        "x@exemple.test"))
                .post("/v1/kiosk-codes")
                .then()
                .statusCode(422)
                .body("code", equalTo("entry-answer-refused"));
        People.as("nadia")
                .body("{\"assisted\": true}")
                .post("/v1/kiosk-codes")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/structureId"))
                .body("errors.pointer", hasItem("/beneficiaryId"))
                .body("errors.pointer", hasItem("/campaignCode"));
    }

    @Test
    void kiosksAreEnrolledByManagersOfTheStructureOnceHoweverOftenItIsSent() {
        String key = UUID.randomUUID().toString();
        String first = Kiosk.enrol("marc", People.STRUCTURE_A, key)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        assertThat(Kiosk.enrol("marc", People.STRUCTURE_A, key).<String>path("id"))
                .isEqualTo(first);
        Kiosk.enrol("carole", People.STRUCTURE_A, UUID.randomUUID().toString())
                .then()
                .statusCode(404);
        Kiosk.enrol("nadia", People.STRUCTURE_A, UUID.randomUUID().toString())
                .then()
                .statusCode(403);
        People.as("carole").post("/v1/kiosks/" + first + "/secret").then().statusCode(404);
        People.as("carole")
                .get("/v1/kiosks?structureId=" + People.STRUCTURE_A)
                .then()
                .statusCode(404);
        People.as("carole")
                .get("/v1/kiosks?limit=200&structureId=" + People.STRUCTURE_B)
                .then()
                .statusCode(200)
                .body("items.id", not(hasItem(first)));
        People.as("marc")
                .get("/v1/kiosks?limit=1&structureId=" + People.STRUCTURE_A)
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
    }

    @Test
    void nothingThatOpensSomethingIsKept() throws SQLException {
        Kiosk kiosk = Kiosk.enrolled("marc", People.STRUCTURE_A);
        String code = code(People.registered(People.STRUCTURE_A));
        Session session = session(kiosk.opens(code));
        for (String secret : List.of(kiosk.secret().replace("-", ""), session.token(), code.replace(" ", ""))) {
            for (String table : List.of("kiosk", "kiosk_code", "kiosk_session", "idempotent_creation"))
                assertThat(count("select count(*) from " + table + " t where replace(t::text, '-', '') like '%"
                                + secret.replace("-", "").replace("_", "\\_") + "%'"))
                        .as(table)
                        .isZero();
        }
    }

    @Test
    void thePageIsServedAndNothingBesideIt() {
        RestAssured.get("/kiosk/")
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", notNullValue())
                .body(org.hamcrest.Matchers.containsString("kiosk.js"));
        RestAssured.get("/kiosk/kiosk.js").then().statusCode(200);
        for (String code : List.of(
                "kiosk-person-not-found",
                "kiosk-revoked",
                "kiosk-codes-exhausted",
                "kiosk-code-refused",
                "kiosk-must-wait")) assertThat(problems.knows(code)).as(code).isTrue();
    }

    private static void confirms(People.Person person, String sitting) {
        person.asks()
                .body(Map.of("structureId", People.STRUCTURE_A))
                .put("/v1/sittings/" + sitting + "/kiosk-confirmation")
                .then()
                .statusCode(200);
    }

    private static Response asked(String adviser, UUID structure, UUID person, String campaign) {
        return People.as(adviser)
                .body(Map.of("structureId", structure, "beneficiaryId", person, "campaignCode", campaign))
                .post("/v1/kiosk-codes");
    }

    private static String code(UUID person) {
        return asked("nadia", People.STRUCTURE_A, person, CAMPAIGN)
                .then()
                .statusCode(201)
                .body("code", matchesPattern("\\d{4} \\d{4}"))
                .body("tries", equalTo(5))
                .extract()
                .path("code");
    }

    /** The same locator, another secret. */
    private static String wrong(String code) {
        char last = code.charAt(8);
        return code.substring(0, 8) + (last == '9' ? '0' : (char) (last + 1));
    }

    private static void refused(Response opened) {
        opened.then().statusCode(422).body("code", equalTo("kiosk-code-refused"));
    }

    private static Session session(Response opened) {
        opened.then().statusCode(201);
        return new Session(opened.path("token"), opened.path("sittingId"));
    }

    /** Skips to the end, and gives the last reply. */
    private static JsonNode play(Session session) throws IOException {
        String path = "/v1/sittings/" + session.sitting();
        JsonNode question = JSON.readTree(session.asks().get(path).asString()).get("question");
        JsonNode reply = null;
        while (question != null && !question.isNull()) {
            Response answered = session.asks()
                    .body(Map.of("number", question.get("number").asInt(), "response", Map.of("type", "skip")))
                    .post(path + "/answers");
            answered.then().statusCode(200);
            reply = JSON.readTree(answered.asString());
            question = reply.get("next");
        }
        return reply;
    }

    /** The service's clock is so much ahead. */
    private static void later(Duration ahead) {
        QuarkusMock.installMockForType(Clock.offset(Clock.systemUTC(), ahead), Clock.class);
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
