package fr.pixemploi.assessment.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import fr.pixemploi.kit.contract.Contracts;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.kit.topic.Accounts;
import fr.pixemploi.kit.topic.Topic;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Whose account answers at which number. Certification-service is not there in any of these tests; its events are. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "assessment"))
class SeatJourneyTest {
    private static final String TOPIC = "assessment.certification-sitting";
    private static final String SEATED = "fr.pixemploi.assessment.candidate-seated.v1";
    private static final String UNSEATED = "fr.pixemploi.assessment.candidate-unseated.v1";
    private static final String WITHDRAWN = "fr.pixemploi.assessment.certification-start-withdrawn.v1";

    @Inject
    Sql sql;

    @Test
    void whoIsEnrolledByNameAloneIsSeatedByTheCodeThatTheyShowAndSits() {
        ExamRoom room = new ExamRoom();
        ExamRoom.Candidate lea = room.enrolByName();
        assertThat(room.line(lea).get("account").asText()).isEqualTo("expected");
        room.commands(lea, "start-authorisation").then().statusCode(409).body("code", equalTo("account-not-seated"));

        ExamRoom.comes(lea.person(), room.accessCode().toLowerCase(Locale.ROOT))
                .then()
                .statusCode(200)
                .body("arrivalCode", matchesPattern("[BCDFGHJKMPQRTVWXY2346789]{4}"))
                .body("sessionId", equalTo(room.session().toString()))
                .body("seated", equalTo(false));
        String code = room.arrivalCode(lea.person());
        assertThat(room.arrivalCode(lea.person())).as("again").isEqualTo(code);
        room.seats(lea, code.toLowerCase(Locale.ROOT))
                .then()
                .statusCode(200)
                .body("account", equalTo("seated"))
                .body("accountDiffers", equalTo(false));
        room.seats(lea, code).then().statusCode(200);
        assertThat(room.line(lea).toString()).doesNotContain(lea.person().id().toString());
        ExamRoom.comes(lea.person(), room.accessCode()).then().body("seated", equalTo(true));

        Player player = room.start(lea);
        player.play(1, true);
        Topic.Seen seated = News.of(TOPIC, SEATED, lea.id().toString());
        Contracts.checkEvent(seated.type(), seated.json());
        assertThat(seated.key()).isEqualTo(lea.id().toString());
        assertThat(seated.data().get("beneficiaryId").asText())
                .isEqualTo(lea.person().id().toString());
        assertThat(seated.data().get("seatedBy").asText()).isNotBlank();
        assertThat(said(lea))
                .as("once, and in order")
                .extracting(Topic.Seen::type)
                .containsExactly(SEATED, "fr.pixemploi.assessment.certification-start-authorised.v1");
        assertThat(said(lea)).extracting(Topic.Seen::version).containsExactly(1L, 2L);
    }

    @Test
    void anAccountHasOneNumberAndANumberOneAccount() throws Exception {
        ExamRoom room = new ExamRoom();
        ExamRoom.Candidate one = room.enrolByName();
        ExamRoom.Candidate two = room.enrolByName();
        String code = room.arrivalCode(one.person());
        List<Integer> statuses = AtOnce.call(
                2,
                new ArrayList<>(List.of(one, two)),
                candidate -> room.seats(candidate, code).statusCode());
        assertThat(statuses).as("at two numbers at once").containsExactlyInAnyOrder(200, 409);
        ExamRoom.Candidate taken = room.line(one).get("account").asText().equals("seated") ? one : two;
        ExamRoom.Candidate free = taken.equals(one) ? two : one;
        room.seats(free, code).then().statusCode(409).body("code", equalTo("account-seated-elsewhere"));
        room.seats(taken, room.arrivalCode(two.person())).then().statusCode(409).body("code", equalTo("number-taken"));
        assertThat(said(free)).isEmpty();
    }

    @Test
    void aSeatIsTakenBackWithItsLeaveUntilTheTestBegins() {
        ExamRoom room = new ExamRoom();
        ExamRoom.Candidate wrong = room.enrolByName();
        ExamRoom.Candidate right = room.enrolByName();
        People.Person person = wrong.person();
        String code = room.arrivalCode(person);
        room.seats(wrong, code).then().statusCode(200);
        room.commands(wrong, "start-authorisation").then().statusCode(200);
        String leave = room.candidacy(wrong).get("authorisationId").asText();

        room.unseats(wrong)
                .then()
                .statusCode(200)
                .body("account", equalTo("expected"))
                .body("authorisedAt", nullValue());
        room.unseats(wrong).then().statusCode(200);
        starts(person, leave).then().statusCode(404);
        Topic.Seen unseated = News.of(TOPIC, UNSEATED, wrong.id().toString());
        Contracts.checkEvent(unseated.type(), unseated.json());
        assertThat(said(wrong))
                .extracting(Topic.Seen::type)
                .containsExactly(
                        SEATED, "fr.pixemploi.assessment.certification-start-authorised.v1", WITHDRAWN, UNSEATED);
        assertThat(said(wrong)).extracting(Topic.Seen::version).containsExactly(1L, 2L, 3L, 4L);

        room.seats(right, code).then().statusCode(200);
        room.commands(right, "start-authorisation").then().statusCode(200);
        starts(
                        person,
                        room.candidacy(new ExamRoom.Candidate(right.id(), person, right.number()))
                                .get("authorisationId")
                                .asText())
                .then()
                .statusCode(201);
        room.unseats(right).then().statusCode(409).body("code", equalTo("test-begun"));
        room.seats(right, room.arrivalCode(right.person()))
                .then()
                .statusCode(409)
                .body("code", equalTo("number-taken"));
        assertThat(room.line(right).get("account").asText()).isEqualTo("seated");
    }

    @Test
    void invigilatorsOfOtherCentresAndWhoIsNoneSeatNobody() {
        ExamRoom room = new ExamRoom();
        ExamRoom.Candidate lea = room.enrolByName();
        String code = room.arrivalCode(lea.person());
        Map<String, String> body = Map.of("arrivalCode", code);
        People.as("carole").body(body).put(room.account(lea)).then().statusCode(404);
        People.as("carole").delete(room.account(lea)).then().statusCode(404);
        for (String user : List.of("claire", "nadia")) {
            People.as(user).body(body).put(room.account(lea)).then().statusCode(403);
            People.as(user).delete(room.account(lea)).then().statusCode(403);
        }
        lea.person().asks().body(body).put(room.account(lea)).then().statusCode(403);
        // A candidate of another session of the same centre.
        ExamRoom other = new ExamRoom();
        People.as("ines")
                .body(body)
                .put("/v1/live-sessions/" + other.session() + "/candidates/" + lea.id() + "/account")
                .then()
                .statusCode(404);
        People.as("ines")
                .body(Map.of("accessCode", room.accessCode()))
                .post("/v1/live-sessions/arrivals")
                .then()
                .statusCode(403);
        assertThat(room.line(lea).get("account").asText()).isEqualTo("expected");
        assertThat(rows("wrong_arrival_code where session_id = ?", room.session()))
                .isZero();
    }

    @Test
    void whoWasNamedAtEnrolmentIsSeatedAndGivesWayOnlyOnceTakenBack() {
        ExamRoom room = new ExamRoom();
        ExamRoom.Candidate lea = room.enrol();
        assertThat(room.line(lea).get("account").asText()).isEqualTo("seated");
        ExamRoom.comes(lea.person(), room.accessCode()).then().body("seated", equalTo(true));
        People.Person other = People.someone();
        String code = room.arrivalCode(other);
        room.seats(lea, code).then().statusCode(409).body("code", equalTo("number-taken"));
        room.unseats(lea)
                .then()
                .statusCode(200)
                .body("account", equalTo("expected"))
                .body("accountDiffers", equalTo(true));
        room.commands(lea, "start-authorisation").then().statusCode(409);
        room.seats(lea, code)
                .then()
                .statusCode(200)
                .body("account", equalTo("seated"))
                .body("accountDiffers", equalTo(true));
        assertThat(lea.person().asks().get("/v1/candidacies").jsonPath().getList("items"))
                .isEmpty();

        // Certification hears of it, and says so; then knows better, and what the room said counts.
        room.tell(lea, 2, other.id());
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() -> !room.line(lea).get("accountDiffers").asBoolean());
        room.tell(lea, 3, lea.person().id());
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() -> room.line(lea).get("accountDiffers").asBoolean());
        room.tell(lea, 2, other.id());
        ExamRoom.Candidate sits = new ExamRoom.Candidate(lea.id(), other, lea.number());
        assertThat(room.start(sits).sitting()).isNotNull();
    }

    @Test
    void anAccountThatTheRoomSeatedIsNotSeatedAtAnotherNumberByCertification() {
        ExamRoom room = new ExamRoom();
        ExamRoom.Candidate three = room.enrolByName();
        ExamRoom.Candidate seven = room.enrolByName();
        room.seats(seven, room.arrivalCode(seven.person())).then().statusCode(200);
        room.tell(three, 2, seven.person().id());
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() -> room.line(three).get("accountDiffers").asBoolean());
        assertThat(room.line(three).get("account").asText()).isEqualTo("expected");
        room.commands(three, "start-authorisation").then().statusCode(409).body("code", equalTo("account-not-seated"));
        assertThat(room.candidacy(seven).get("candidateId").asText())
                .isEqualTo(seven.id().toString());
        // The room says that it is nobody's there, which certification did not know.
        room.unseats(three).then().statusCode(200);
        assertThat(News.of(TOPIC, UNSEATED, three.id().toString())
                        .data()
                        .get("beneficiaryId")
                        .asText())
                .isEqualTo(seven.person().id().toString());
    }

    @Test
    void aLeaveOfCertificationForWhoTheRoomPutOutIsNone() {
        ExamRoom room = new ExamRoom();
        ExamRoom.Candidate lea = room.enrol();
        ExamRoom.Candidate marker = room.enrol();
        room.unseats(lea).then().statusCode(200);
        UUID leave = authorised(room, lea, lea.person());
        UUID good = authorised(room, marker, marker.person());
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() -> starts(marker.person(), good.toString()).statusCode() == 201);
        // Of the same topic; by now it was heard, or is, and never holds.
        Awaitility.await()
                .during(Duration.ofSeconds(2))
                .atMost(Patience.FAR)
                .until(() -> starts(lea.person(), leave.toString()).statusCode() == 404);
        assertThat(room.line(lea).get("account").asText()).isEqualTo("expected");
    }

    @Test
    void onePersonsJoinedFilesAreOneAccount() {
        ExamRoom room = new ExamRoom();
        ExamRoom.Candidate lea = room.enrolByName();
        ExamRoom.Candidate other = room.enrolByName();
        UUID file = UUID.randomUUID();
        Accounts.join(file, lea.person().id(), People.STRUCTURE_A);
        room.tell(other, 2, file);
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() -> ExamRoom.comes(lea.person(), room.accessCode())
                        .jsonPath()
                        .getBoolean("seated"));
        room.seats(lea, room.arrivalCode(lea.person()))
                .then()
                .statusCode(409)
                .body("code", equalTo("account-seated-elsewhere"));
        room.seats(other, room.arrivalCode(lea.person())).then().statusCode(200);
    }

    @Test
    void nobodyComesToASessionThatIsClosedOrIsSeatedThere() {
        ExamRoom room = new ExamRoom();
        ExamRoom.Candidate lea = room.enrolByName();
        ExamRoom.Candidate noe = room.enrolByName();
        String code = room.arrivalCode(lea.person());
        room.seats(noe, room.arrivalCode(noe.person())).then().statusCode(200);
        room.tell(2, "finalized");
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() -> room.see().get("status").asText().equals("finalized"));
        ExamRoom.comes(lea.person(), room.accessCode()).then().statusCode(422);
        room.seats(lea, code).then().statusCode(409).body("code", equalTo("session-closed"));
        room.unseats(noe).then().statusCode(409).body("code", equalTo("session-closed"));
        assertThat(rows("live_arrival where session_id = ?", room.session())).isZero();
    }

    private static UUID authorised(ExamRoom room, ExamRoom.Candidate candidate, People.Person person) {
        UUID leave = UUID.randomUUID();
        Topic.of("certification.candidate")
                .send(
                        UUID.randomUUID().toString(),
                        "fr.pixemploi.certification.certification-authorised.v1",
                        person.id(),
                        candidate.id(),
                        2,
                        person.id(),
                        Map.of(
                                "authorisationId", leave,
                                "candidateId", candidate.id(),
                                "sessionId", room.session(),
                                "beneficiaryId", person.id(),
                                "authorisedAt", Instant.now().toString(),
                                "validUntil", Instant.now().plusSeconds(600).toString(),
                                "testSeconds", 6300));
        return leave;
    }

    private static Response starts(People.Person person, String leave) {
        return person.creates().body(Map.of("authorisationId", leave)).post("/v1/sittings");
    }

    private static List<Topic.Seen> said(ExamRoom.Candidate candidate) {
        return Topic.of(TOPIC).all().stream()
                .filter(message -> message.subject().equals(candidate.id().toString()))
                .toList();
    }

    private int rows(String fromWhere, UUID id) {
        return sql.query("select count(*) from " + fromWhere, id).one(row -> row.integer("count"));
    }
}
