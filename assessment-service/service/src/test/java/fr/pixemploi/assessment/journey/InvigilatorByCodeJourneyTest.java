package fr.pixemploi.assessment.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fr.pixemploi.kit.day.OneDay;
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
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** An invigilator without an account of the centre. Certification-service is not there in any of these tests; its events are. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "assessment"))
class InvigilatorByCodeJourneyTest {
    private static final ZoneId TAHITI = ZoneId.of("Pacific/Tahiti");

    @Test
    void whoEnteredByCodeDoesAllThatTheRoomNeeds() {
        ExamRoom room = tomorrow();
        ExamRoom.Candidate lea = room.enrolByName();
        String arrival = room.arrivalCode(lea.person());
        String live = "/v1/sessions/" + room.session() + "/live";
        String place = "/v1/live-sessions/" + room.session() + "/candidates/" + lea.id();
        String candidate = live + "/candidates/" + lea.id();
        String token = entered(room);

        with(token).get(live).then().statusCode(200).body("candidates[0].presentAt", nullValue());
        with(token).put(place + "/attendance").then().statusCode(200).body("presentAt", notNullValue());
        String noted = with(token).put(place + "/attendance").path("presentAt");
        assertThat(room.line(lea).get("presentAt").asText())
                .as("again, it changes nothing")
                .isEqualTo(noted);
        with(token).delete(place + "/attendance").then().statusCode(200).body("presentAt", nullValue());
        with(token).put(place + "/attendance").then().statusCode(200);
        with(token)
                .body(Map.of("arrivalCode", arrival))
                .put(place + "/account")
                .then()
                .statusCode(200)
                .body("account", equalTo("seated"));
        with(token).post(candidate + "/start-authorisation").then().statusCode(200);
        Player player = Player.start(
                lea.person(),
                "{\"authorisationId\": \""
                        + room.candidacy(lea).get("authorisationId").asText() + "\"}");
        with(token).delete(place + "/attendance").then().statusCode(409).body("code", equalTo("test-begun"));
        with(token).post(candidate + "/interruption").then().statusCode(200).body("urgency", equalTo("interrupted"));
        with(token).post(candidate + "/resume-authorisation").then().statusCode(200);
        String first = ExamRoom.raises(lea, player, 1).path("id");
        with(token).post(live + "/alerts/" + first + "/dismissal").then().statusCode(200);
        String second = ExamRoom.raises(lea, player, 1).path("id");
        with(token)
                .post(live + "/alerts/" + second + "/validation?category=nothing-known")
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown-alert-category"));
        with(token)
                .post(live + "/alerts/" + second + "/validation?category=file-not-opening")
                .then()
                .statusCode(200)
                .body("alert", nullValue());
        with(token)
                .body(Map.of("reason", "technical"))
                .post(candidate + "/end")
                .then()
                .statusCode(200)
                .body("endReason", equalTo("technical"));
        with(token).get("/v1/alert-categories").then().statusCode(200);
        with(token).get(live + "/events?seconds=1").then().statusCode(200);
        Topic.Seen told = News.of(
                "assessment.certification-sitting",
                "fr.pixemploi.assessment.certification-sitting-completed.v1",
                player.sitting());
        assertThat(told.data().at("/alerts/1/category").asText())
                .as("what the invigilator found")
                .isEqualTo("file-not-opening");
        assertThat(told.data().at("/alerts/0/category").asText()).isEqualTo("image-not-displaying");
    }

    @Test
    void theTokenOpensItsOwnRoomAndNothingElse() {
        ExamRoom room = tomorrow();
        ExamRoom other = tomorrow();
        ExamRoom.Candidate there = other.enrol();
        String token = entered(room);

        for (String path : List.of(
                "/v1/sessions/" + other.session() + "/live",
                "/v1/sessions/" + other.session() + "/live/events?seconds=1",
                "/v1/sessions/" + room.session() + "/live/",
                "/v1/candidacies",
                "/v1/kiosks?structureId=" + ExamRoom.CENTRE))
            assertThat(with(token).urlEncodingEnabled(false).get(path).statusCode())
                    .as(path)
                    .isIn(403, 404);
        with(token)
                .post("/v1/sessions/" + other.session() + "/live/candidates/" + there.id() + "/start-authorisation")
                .then()
                .statusCode(403);
        with(token)
                .put("/v1/live-sessions/" + other.session() + "/candidates/" + there.id() + "/attendance")
                .then()
                .statusCode(403);
        with(token)
                .post("/v1/sessions/" + room.session() + "/live/candidates/" + there.id() + "/start-authorisation")
                .then()
                .statusCode(404);
        with(token).body("{}").post("/v1/sittings").then().statusCode(403);
        with("n1o3Yx0Zp5cQkq9vWb7dUuS4hT2mLr6aEj8fGiKw0Xs")
                .get("/v1/sessions/" + room.session() + "/live")
                .then()
                .statusCode(401);
    }

    @Test
    void anEntryEndsWithTheCodeAndWithTheSession() {
        ExamRoom room = tomorrow();
        String first = entered(room);
        String formerCode = room.dayCode();
        room.renewDayCode(2);
        String live = "/v1/sessions/" + room.session() + "/live";
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() -> with(first).get(live).statusCode() == 401);
        enters(room.sessionNumber(), formerCode).then().statusCode(422);
        String second = entered(room);
        with(second).get(live).then().statusCode(200);

        room.tell(3, "finalized");

        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() -> with(second).get(live).statusCode() == 401);
        enters(room.sessionNumber(), room.dayCode()).then().statusCode(422).body("code", equalTo("day-code-refused"));
    }

    @Test
    void theCodeIsGoodOnTheDayAndTheDayBeforeOnly() {
        OneDay.in(TAHITI, InvigilatorByCodeJourneyTest::isGoodOnTheDayAndTheDayBeforeOnly);
    }

    private static void isGoodOnTheDayAndTheDayBeforeOnly(LocalDate today) {
        ExamRoom tomorrow = new ExamRoom(today.plusDays(1) + "T09:30:00");
        ExamRoom later = new ExamRoom(today.plusDays(2) + "T09:30:00");
        ExamRoom before = new ExamRoom(today.minusDays(2) + "T09:30:00");

        enters(tomorrow.sessionNumber(), tomorrow.dayCode())
                .then()
                .statusCode(201)
                .body("sessionId", equalTo(tomorrow.session().toString()))
                .body("token", matchesPattern("[A-Za-z0-9_-]{43}"));
        enters(later.sessionNumber(), later.dayCode()).then().statusCode(422);
        enters(before.sessionNumber(), before.dayCode()).then().statusCode(422);
    }

    @Test
    void fiveWrongCodesAtANumberCloseItsDoorAlsoForTheRightOne() {
        ExamRoom room = tomorrow();
        for (int i = 2; i < 7; i++)
            enters(room.sessionNumber(), "BBBB-BBB" + i).then().statusCode(422);

        Response refused = enters(room.sessionNumber(), room.dayCode());

        refused.then().statusCode(429).body("code", equalTo("codes-must-wait"));
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(800, 901);
        entered(tomorrow());
    }

    @Test
    void thePageIsServed() {
        given().get("/invigilation/")
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", notNullValue())
                .body(containsString("invigilation.js"));
        for (String file : List.of("invigilation.js", "room-list.js", "state.js", "actions.js", "service.js"))
            given().get("/invigilation/" + file).then().statusCode(200);
    }

    /** Its code is good today and tomorrow, also when midnight passes during a test. */
    private static ExamRoom tomorrow() {
        return new ExamRoom(LocalDate.now(TAHITI).plusDays(1) + "T09:30:00");
    }

    private static Response enters(String number, String code) {
        return given().contentType("application/json")
                .body(Map.of("number", number, "code", code))
                .post("/v1/live-sessions/invigilation");
    }

    private static String entered(ExamRoom room) {
        String code = room.dayCode();
        return enters(
                        room.sessionNumber(),
                        code.substring(0, 4) + "-" + code.substring(4).toLowerCase(java.util.Locale.ROOT))
                .then()
                .statusCode(201)
                .extract()
                .path("token");
    }

    private static RequestSpecification with(String token) {
        return given().header("Authorization", "Invigilation " + token).contentType("application/json");
    }
}
