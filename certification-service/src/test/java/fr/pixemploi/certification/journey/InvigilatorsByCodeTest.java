package fr.pixemploi.certification.journey;

import static fr.pixemploi.certification.journey.World.aCandidate;
import static fr.pixemploi.certification.journey.World.aCandidateByName;
import static fr.pixemploi.certification.journey.World.aPerson;
import static fr.pixemploi.certification.journey.World.as;
import static fr.pixemploi.certification.journey.World.once;
import static fr.pixemploi.certification.journey.World.sessionBody;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import fr.pixemploi.kit.contract.Contracts;
import fr.pixemploi.kit.day.OneDay;
import fr.pixemploi.kit.seal.SlowHash;
import fr.pixemploi.kit.topic.ToldReads;
import fr.pixemploi.kit.topic.Topic;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Invigilators without an account of the centre: number and day code, and the names that they open. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "certification"))
class InvigilatorsByCodeTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private record Door(String number, String code) {}

    @Test
    void whoHasNumberAndCodeReadsNamesBesideNumbersAndNothingElse() {
        World.Person lea = aPerson("code-lea", 5);
        UUID session = tomorrow();
        UUID candidate = aCandidate(session, lea.id(), "Léa");
        aCandidateByName(session, "Noé");
        Door door = door(session);

        String token = entered(door.number(), door.code().toLowerCase(java.util.Locale.ROOT));

        with(token)
                .get("/v1/sessions/invigilation/names")
                .then()
                .statusCode(200)
                .body("sessionId", equalTo(session.toString()))
                .body("items.number", equalTo(List.of(1, 2)))
                .body("items.firstName", equalTo(List.of("Léa", "Noé")))
                .body("items[0].candidateId", equalTo(candidate.toString()))
                .body("items[0].keySet()", not(hasItems("birthDate", "beneficiaryId")));
        Awaitility.await()
                .atMost(Patience.FAR)
                .untilAsserted(() ->
                        assertThat(ToldReads.of("certification", lea.id())).contains("candidacy invigilator"));
        for (String other : List.of(
                "/v1/sessions/" + session,
                "/v1/sessions/" + session + "/candidates",
                "/v1/sessions/" + session + "/day-code",
                "/v1/sessions/" + session + "/room-list",
                "/v1/sessions?centreId=" + World.CENTRE))
            with(token).get(other).then().statusCode(403);
        with(token)
                .post("/v1/candidates/" + candidate + "/authorisation")
                .then()
                .statusCode(403);
        with(token).post("/v1/sessions/" + session + "/finalization").then().statusCode(403);
    }

    @Test
    void theRoomIsToldWhatChecksTheCodeAndNeverTheCode() {
        UUID session = tomorrow();
        Door door = door(session);

        Topic.Seen told = state(session, 1);

        Contracts.checkEvent(told.type(), told.json());
        JsonNode invigilation = told.data().path("invigilation");
        assertThat(invigilation.path("number").asText()).isEqualTo(door.number());
        SlowHash hash = new SlowHash(
                invigilation.path("salt").asText(),
                invigilation.path("rounds").asInt(),
                invigilation.path("hash").asText());
        String plain = door.code().replace("-", "");
        assertThat(hash.fits(plain)).isTrue();
        assertThat(told.json()).doesNotContain(plain, door.code());
    }

    @Test
    void anotherCodePutsOutWhoEnteredByTheOldOne() {
        UUID session = tomorrow();
        Door door = door(session);
        String token = entered(door.number(), door.code());

        String another = as("claire")
                .post("/v1/sessions/{id}/day-code/renewal", session)
                .then()
                .statusCode(200)
                .body("number", equalTo(door.number()))
                .body("code", matchesPattern("[A-Z0-9]{4}-[A-Z0-9]{4}"))
                .body("code", not(equalTo(door.code())))
                .extract()
                .path("code");

        with(token).get("/v1/sessions/invigilation/names").then().statusCode(401);
        enters(door.number(), door.code()).then().statusCode(422);
        with(entered(door.number(), another))
                .get("/v1/sessions/invigilation/names")
                .then()
                .statusCode(200);
        assertThat(state(session, 2).data().at("/invigilation/hash").asText())
                .isNotEqualTo(state(session, 1).data().at("/invigilation/hash").asText());
    }

    @Test
    void finalisationEndsEveryEntryAndClosesTheDoor() {
        UUID session = tomorrow();
        Door door = door(session);
        String token = entered(door.number(), door.code());

        World.finalizes(session).then().statusCode(200);

        with(token).get("/v1/sessions/invigilation/names").then().statusCode(401);
        enters(door.number(), door.code()).then().statusCode(422).body("code", equalTo("day-code-refused"));
        as("claire")
                .post("/v1/sessions/{id}/day-code/renewal", session)
                .then()
                .statusCode(409)
                .body("code", equalTo("session-closed"));
    }

    @Test
    void theCodeIsGoodOnTheDayAndTheDayBeforeOnly() {
        OneDay.in(PARIS, InvigilatorsByCodeTest::isGoodOnTheDayAndTheDayBeforeOnly);
    }

    private static void isGoodOnTheDayAndTheDayBeforeOnly(LocalDate today) {
        Door tomorrow = door(on(today.plusDays(1)));
        Door later = door(on(today.plusDays(2)));
        Door yesterday = door(on(today.minusDays(2)));

        enters(tomorrow.number(), tomorrow.code()).then().statusCode(201);
        enters(later.number(), later.code()).then().statusCode(422);
        enters(yesterday.number(), yesterday.code()).then().statusCode(422);
    }

    @Test
    void fiveWrongCodesAtANumberCloseItsDoorAlsoForTheRightOne() {
        Door door = door(tomorrow());
        for (int i = 0; i < 5; i++)
            enters(door.number(), "BBBB-BBB" + (2 + i)).then().statusCode(422);

        Response refused = enters(door.number(), door.code());

        refused.then().statusCode(429).body("code", equalTo("codes-must-wait"));
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(800, 901);
        Door other = door(tomorrow());
        enters(other.number(), other.code()).then().statusCode(201);
    }

    @Test
    void theCodeIsForManagersOfTheCentre() {
        UUID session = tomorrow();

        as("ines").get("/v1/sessions/{id}/day-code", session).then().statusCode(403);
        as("carole").get("/v1/sessions/{id}/day-code", session).then().statusCode(404);
        as("carole").post("/v1/sessions/{id}/day-code/renewal", session).then().statusCode(404);
        given().get("/v1/sessions/invigilation/names").then().statusCode(401);
        with("n1o3Yx0Zp5cQkq9vWb7dUuS4hT2mLr6aEj8fGiKw0Xs")
                .get("/v1/sessions/invigilation/names")
                .then()
                .statusCode(401);
    }

    /** Its code is good today and tomorrow, also when midnight passes during a test. */
    private static UUID tomorrow() {
        return on(LocalDate.now(PARIS).plusDays(1));
    }

    private static UUID on(LocalDate day) {
        Map<String, Object> body = sessionBody();
        body.put("startsAt", day + "T09:30:00");
        return UUID.fromString(once(as("claire"))
                .body(body)
                .post("/v1/sessions")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    private static Door door(UUID session) {
        Response told = as("claire").get("/v1/sessions/{id}/day-code", session);
        told.then().statusCode(200);
        return new Door(told.path("number"), told.path("code"));
    }

    private static Response enters(String number, String code) {
        return given().contentType("application/json")
                .body(Map.of("number", number, "code", code))
                .post("/v1/sessions/invigilation");
    }

    private static String entered(String number, String code) {
        return enters(number, code).then().statusCode(201).extract().path("token");
    }

    private static RequestSpecification with(String token) {
        return given().header("Authorization", "Invigilation " + token).contentType("application/json");
    }

    private static Topic.Seen state(UUID session, long version) {
        return await().atMost(Patience.FAR)
                .until(
                        () -> Stream.of(session)
                                .flatMap(id -> Topic.of("certification.session.state").about(id).stream())
                                .filter(seen -> seen.version() == version)
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }
}
