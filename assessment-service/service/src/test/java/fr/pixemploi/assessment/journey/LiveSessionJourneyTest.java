package fr.pixemploi.assessment.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.pixemploi.assessment.live.domain.LiveSessions;
import fr.pixemploi.kit.contract.Contracts;
import fr.pixemploi.kit.topic.Accounts;
import fr.pixemploi.kit.topic.Topic;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** The exam room of a certification session. Certification-service is not there in any of these tests; its events are. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "assessment"))
class LiveSessionJourneyTest {
    private static final String TOPIC = "assessment.certification-sitting";
    private static final String COMPLETED = "fr.pixemploi.assessment.certification-sitting-completed.v1";
    private static final Set<String> FOCUS_TYPES = Set.of("single-choice", "multiple-choice", "ordering", "matching");

    @Inject
    MeterRegistry metrics;

    @Inject
    LiveSessions sessions;

    @Test
    void aWholeTestIsWatchedFromTheLeaveToStartToItsEnd() {
        ExamRoom room = new ExamRoom();
        ExamRoom.Candidate lea =
                room.enrol(Map.of("timeFactor", 1.33, "noFocusRule", false, "readAloud", true, "breaks", false));
        assertThat(room.line(lea).get("urgency").asText()).isEqualTo("not-started");
        assertThat(room.line(lea).toString()).doesNotContain(lea.person().id().toString());

        Player player = room.start(lea);
        Topic.Seen authorised = News.of(
                TOPIC,
                "fr.pixemploi.assessment.certification-start-authorised.v1",
                lea.id().toString());
        Contracts.checkEvent(authorised.type(), authorised.json());
        assertThat(authorised.key()).isEqualTo(lea.id().toString());
        room.commands(lea, "start-authorisation").then().statusCode(200).body("sittingId", equalTo(player.sitting()));
        assertThat(Topic.of(TOPIC).all())
                .filteredOn(message -> message.subject().equals(lea.id().toString()))
                .hasSize(1);

        player.play(2, true);
        JsonNode running = room.line(lea);
        assertThat(running.get("urgency").asText()).isEqualTo("running");
        assertThat(running.get("question").asInt()).isEqualTo(3);

        room.ends(lea, "invigilator").then().statusCode(200).body("endReason", equalTo("invigilator"));
        room.ends(lea, "technical").then().statusCode(200).body("endReason", equalTo("invigilator"));
        assertThat(player.see().toString()).doesNotContain("level", "pix", "score");
        JsonNode told = told(player);
        assertThat(told.get("endReason").asText()).isEqualTo("invigilator");
        assertThat(told.get("answers")).hasSize(2);
        assertThat(told.get("accommodations").get("timeFactor").asDouble()).isEqualTo(1.33);
        assertThat(told.get("accommodations").get("readAloud").asBoolean()).isTrue();
        assertThat(room.see().get("counts").get("ended").asInt()).isEqualTo(1);
    }

    @Test
    void anExamThatBeginsSoonOnTheClockOfItsVenueIsAFigureForOperators() {
        isAFigure("soon", 100);
    }

    @Test
    void anExamThatBeganOnTheClockOfItsVenueIsAFigureForOperators() {
        isAFigure("begun", -100);
    }

    private void isAFigure(String when, int minutesFromNow) {
        LocalDateTime begin = LocalDateTime.now(ZoneId.of("Pacific/Tahiti"))
                .plusMinutes(minutesFromNow)
                .truncatedTo(ChronoUnit.SECONDS);
        ExamRoom room = new ExamRoom(begin.toString());
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() ->
                        metrics.get("exam.sessions").tag("when", when).gauge().value() >= 1);
        room.tell(2, "cancelled");
        Instant begins = begin.atZone(ZoneId.of("Pacific/Tahiti")).toInstant();
        Awaitility.await().atMost(Patience.FAR).until(() -> sessions.openBeginning(begins, begins.plusSeconds(1)) == 0);
    }

    @Test
    void aValidatedAlertReplacesTheQuestionWhichCountsForNothing() {
        ExamRoom room = new ExamRoom();
        ExamRoom.Candidate lea = room.enrol();
        ExamRoom.Candidate noe = room.enrol();
        Player player = room.start(lea);
        room.start(noe);
        player.play(1, true);
        JsonNode faulty = player.see().get("question");

        Response raised = ExamRoom.raises(lea, player, 2);
        raised.then().statusCode(201);
        String alert = raised.path("id");
        assertThat(ExamRoom.raises(lea, player, 2).<String>path("id"))
                .as("meanwhile, another")
                .isEqualTo(alert);
        player.answer(faulty, true).then().statusCode(409);
        assertThat(told(room, 1).get("openAlerts").asInt()).isEqualTo(1);
        JsonNode first = room.see().get("candidates").get(0);
        assertThat(first.get("number").asInt()).isEqualTo(lea.number());
        assertThat(first.get("urgency").asText()).isEqualTo("alert");
        assertThat(first.get("alert").get("id").asText()).isEqualTo(alert);
        assertThat(first.get("alert").get("escalated").asBoolean()).isFalse();

        room.decides(alert, "validation")
                .then()
                .statusCode(200)
                .body("alert", nullValue())
                .body("question", equalTo(3));
        room.decides(alert, "validation").then().statusCode(200);
        room.decides(alert, "dismissal").then().statusCode(409).body("code", equalTo("alert-handled"));
        assertThat(told(room, 2).get("openAlerts").asInt()).isZero();
        JsonNode next = player.see().get("question");
        assertThat(next.get("number").asInt()).isEqualTo(3);
        assertThat(next.get("itemId")).isNotEqualTo(faulty.get("itemId"));
        player.answer(next, true).then().statusCode(200);

        lea.person()
                .asks()
                .post("/v1/sittings/" + player.sitting() + "/end")
                .then()
                .statusCode(200);
        JsonNode told = told(player);
        assertThat(told.get("alerts")).hasSize(1);
        JsonNode decided = told.at("/alerts/0");
        assertThat(decided.get("number").asInt()).isEqualTo(2);
        assertThat(decided.get("outcome").asText()).isEqualTo("validated");
        assertThat(decided.has("category") && decided.has("raisedAt") && decided.has("handledAt"))
                .isTrue();
        assertThat(decided.toString()).as("who decided stays in the room").doesNotContain("by", "session");
        JsonNode answers = told.get("answers");
        assertThat(answers).hasSize(3);
        assertThat(answers.get(1).get("neutralised").asBoolean()).isTrue();
        assertThat(answers.get(0).has("neutralised")).isFalse();
        assertThat(answers.get(2).has("neutralised")).isFalse();
    }

    @Test
    void anAlertAHoldAndAWishToGoOnDoNotHideOneAnother() {
        ExamRoom room = new ExamRoom();
        ExamRoom.Candidate lea = room.enrol();
        Player player = room.start(lea);
        JsonNode question = player.see().get("question");
        room.commands(lea, "interruption").then().statusCode(200).body("urgency", equalTo("interrupted"));
        room.commands(lea, "interruption").then().statusCode(200);
        player.answer(question, true).then().statusCode(409);
        lea.person()
                .asks()
                .post("/v1/sittings/" + player.sitting() + "/presence/resume-request")
                .then()
                .statusCode(200)
                .body("interrupted", equalTo(true))
                .body("resumeAsked", equalTo(true));
        assertThat(room.line(lea).get("urgency").asText()).isEqualTo("resume-asked");
        String alert = ExamRoom.raises(lea, player, 1).path("id");
        assertThat(room.line(lea).get("urgency").asText()).isEqualTo("alert");
        assertThat(room.line(lea).has("interruptedAt")).isTrue();
        assertThat(room.line(lea).has("resumeAskedAt")).isTrue();

        room.commands(lea, "resume-authorisation")
                .then()
                .statusCode(200)
                .body("urgency", equalTo("alert"))
                .body("interruptedAt", nullValue());
        player.answer(question, true).then().statusCode(409);
        JsonNode page = ExamRoom.signs(lea, player, Map.of("number", 1, "focused", true));
        assertThat(page.get("alert").get("id").asText()).isEqualTo(alert);
        assertThat(page.get("interrupted").asBoolean()).isFalse();

        room.commands(lea, "interruption").then().statusCode(200);
        room.decides(alert, "dismissal").then().statusCode(200).body("urgency", equalTo("interrupted"));
        player.answer(question, true).then().statusCode(409);
        room.commands(lea, "resume-authorisation").then().statusCode(200).body("urgency", equalTo("running"));
        player.answer(question, true).then().statusCode(200);
    }

    @Test
    void anAlertIsHandledAlsoAfterTheCandidateLeft() {
        ExamRoom room = new ExamRoom();
        ExamRoom.Candidate lea = room.enrol();
        Player player = room.start(lea);
        String alert = ExamRoom.raises(lea, player, 1).path("id");
        lea.person()
                .asks()
                .post("/v1/sittings/" + player.sitting() + "/end")
                .then()
                .statusCode(200);
        assertThat(room.line(lea).get("urgency").asText()).isEqualTo("alert");
        room.decides(alert, "validation").then().statusCode(200).body("urgency", equalTo("ended"));
        assertThat(told(room, 2).get("openAlerts").asInt()).isZero();

        ExamRoom.Candidate noe = room.enrol();
        Player other = room.start(noe);
        ExamRoom.raises(noe, other, 1).then().statusCode(201);
        room.ends(noe, "technical").then().statusCode(200).body("urgency", equalTo("ended"));
        assertThat(told(room, 4).get("openAlerts").asInt()).isZero();
        assertThat(told(player).at("/alerts/0/outcome").asText()).isEqualTo("open");
        assertThat(told(player).at("/alerts/0").has("handledAt")).isFalse();
        assertThat(told(other).at("/alerts/0/outcome").asText()).isEqualTo("ended");
    }

    @Test
    void aManagerOfTheCentreHandlesWhatIsLeftOpenAndLetsNobodyIn() {
        ExamRoom room = new ExamRoom();
        ExamRoom.Candidate lea = room.enrol();
        Player player = room.start(lea);
        String alert = ExamRoom.raises(lea, player, 1).path("id");
        String live = "/v1/sessions/" + room.session() + "/live";
        People.as("claire").get(live).then().statusCode(200).body("candidates.urgency", contains("alert"));
        // Among which a validated alert is told more exactly.
        People.as("claire").get("/v1/alert-categories").then().statusCode(200);
        for (String command : List.of("start-authorisation", "resume-authorisation", "interruption"))
            People.as("claire")
                    .post(live + "/candidates/" + lea.id() + "/" + command)
                    .then()
                    .statusCode(403);
        People.as("claire")
                .post(live + "/alerts/" + alert + "/dismissal")
                .then()
                .statusCode(200)
                .body("urgency", equalTo("running"));
        People.as("claire")
                .body(Map.of("reason", "technical"))
                .post(live + "/candidates/" + lea.id() + "/end")
                .then()
                .statusCode(200)
                .body("urgency", equalTo("ended"));
    }

    @Test
    void nobodyDecidesAboutTheirOwnTest() {
        ExamRoom room = new ExamRoom();
        ExamRoom.Candidate candidate = room.enrolByName();
        UUID manager = UUID.randomUUID();
        // With one account a person may run a centre and sit there.
        String account = "m" + manager.toString().substring(0, 12);
        Accounts.link(
                manager,
                People.tokens().newBeneficiaryOfStaff(account, ExamRoom.CENTRE, "centre-manager"),
                People.STRUCTURE_A);
        room.tell(candidate, 2, manager);
        Awaitility.await()
                .atMost(Patience.FAR)
                .untilAsserted(() -> People.as(account)
                        .body(Map.of("reason", "technical"))
                        .post("/v1/sessions/" + room.session() + "/live/candidates/" + candidate.id() + "/end")
                        .then()
                        .statusCode(409)
                        .body("code", equalTo("own-test")));
    }

    @Test
    void whoWasLetInAndDidNotBeginIsSentHome() {
        ExamRoom room = new ExamRoom();
        ExamRoom.Candidate lea = room.enrol();
        room.ends(lea, "candidate").then().statusCode(409).body("code", equalTo("nothing-to-end"));
        room.commands(lea, "interruption").then().statusCode(409).body("code", equalTo("no-test-running"));
        room.commands(lea, "start-authorisation").then().statusCode(200).body("authorisedAt", notNullValue());
        String authorisation = room.candidacy(lea).get("authorisationId").asText();
        room.ends(lea, "candidate").then().statusCode(200).body("authorisedAt", nullValue());
        Topic.Seen withdrawn = News.of(
                TOPIC,
                "fr.pixemploi.assessment.certification-start-withdrawn.v1",
                lea.id().toString());
        Contracts.checkEvent(withdrawn.type(), withdrawn.json());
        lea.person()
                .creates()
                .body(Map.of("authorisationId", authorisation))
                .post("/v1/sittings")
                .then()
                .statusCode(404);
        room.start(lea);
    }

    @Test
    void whatTheRoomSaidHoldsWhenCertificationsOwnLeaveArrivesLater() {
        ExamRoom room = new ExamRoom();
        ExamRoom.Candidate lea = room.enrol();
        room.commands(lea, "start-authorisation").then().statusCode(200);
        UUID late = UUID.randomUUID();
        Topic.of("certification.candidate")
                .send(
                        UUID.randomUUID().toString(),
                        "fr.pixemploi.certification.certification-authorised.v1",
                        lea.person().id(),
                        lea.id(),
                        2,
                        lea.person().id(),
                        Map.of(
                                "authorisationId", late,
                                "candidateId", lea.id(),
                                "sessionId", room.session(),
                                "beneficiaryId", lea.person().id(),
                                "authorisedAt", Instant.now().toString(),
                                "validUntil", Instant.now().plusSeconds(600).toString(),
                                "testSeconds", 6300));
        // One more message of the same topic and key, so that the one before was heard.
        ExamRoom.Candidate noe = new ExamRoom.Candidate(UUID.randomUUID(), lea.person(), 99);
        Topic.of("certification.candidate")
                .send(
                        UUID.randomUUID().toString(),
                        "fr.pixemploi.certification.certification-authorised.v1",
                        lea.person().id(),
                        noe.id(),
                        2,
                        lea.person().id(),
                        Map.of(
                                "authorisationId", noe.id(),
                                "candidateId", noe.id(),
                                "sessionId", room.session(),
                                "beneficiaryId", lea.person().id(),
                                "authorisedAt", Instant.now().toString(),
                                "validUntil", Instant.now().minusSeconds(1).toString(),
                                "testSeconds", 6300));
        Awaitility.await().atMost(Patience.FAR).until(() -> start(lea, noe.id().toString()) == 409);
        assertThat(start(lea, late.toString())).isEqualTo(404);
        assertThat(start(lea, room.candidacy(lea).get("authorisationId").asText()))
                .isEqualTo(201);
    }

    @Test
    void leavingThePageIsMarkedWhereTheRuleHoldsAndNobodyIsExempt() {
        ExamRoom room = new ExamRoom();
        ExamRoom.Candidate lea = room.enrol();
        ExamRoom.Candidate exempt =
                room.enrol(Map.of("timeFactor", 1.0, "noFocusRule", true, "readAloud", false, "breaks", false));
        Player player = room.start(lea);
        Player other = room.start(exempt);
        Set<Integer> held = new HashSet<>();
        for (int number = 1; number <= 3; number++) {
            JsonNode question = player.see().get("question");
            if (FOCUS_TYPES.contains(question.get("type").asText())) held.add(number);
            Map<String, Object> sign =
                    Map.of("number", number, "focused", false, "focusLosses", 2, "focusLostSeconds", 4.5);
            ExamRoom.signs(lea, player, sign);
            ExamRoom.signs(lea, player, sign);
            ExamRoom.signs(exempt, other, sign);
            player.answer(question, true).then().statusCode(200);
            other.answer(other.see().get("question"), true).then().statusCode(200);
        }
        assertThat(room.line(lea).get("focusLosses").asInt()).isEqualTo(held.size());
        assertThat(room.line(lea).get("focused").asBoolean()).isFalse();
        assertThat(room.line(exempt).get("focusLosses").asInt()).isZero();
        room.ends(lea, "candidate").then().statusCode(200);
        room.ends(exempt, "candidate").then().statusCode(200);
        for (JsonNode answer : told(player).get("answers")) {
            assertThat(answer.get("focus").get("times").asInt()).isEqualTo(2);
            assertThat(answer.get("focus").get("held").asBoolean())
                    .isEqualTo(held.contains(answer.get("number").asInt()));
        }
        assertThat(told(other).get("answers"))
                .allMatch(answer -> !answer.get("focus").get("held").asBoolean());
    }

    @Test
    void onlyWhoHasBreaksPausesInACertification() {
        ExamRoom room = new ExamRoom();
        ExamRoom.Candidate lea = room.enrol();
        ExamRoom.Candidate noe =
                room.enrol(Map.of("timeFactor", 1.0, "noFocusRule", false, "readAloud", false, "breaks", true));
        Player without = room.start(lea);
        Player with = room.start(noe);
        lea.person()
                .asks()
                .post("/v1/sittings/" + without.sitting() + "/pause")
                .then()
                .statusCode(409)
                .body("code", equalTo("breaks-not-arranged"));
        noe.person()
                .asks()
                .post("/v1/sittings/" + with.sitting() + "/pause")
                .then()
                .statusCode(200);
    }

    @Test
    void theRoomSeesWhoPausesAndTheNumberThatTheCandidateSees() {
        ExamRoom room = new ExamRoom();
        ExamRoom.Candidate noe =
                room.enrol(Map.of("timeFactor", 1.0, "noFocusRule", false, "readAloud", false, "breaks", true));
        Player player = room.start(noe);
        player.play(1, true);
        String sitting = "/v1/sittings/" + player.sitting();
        noe.person().asks().post(sitting + "/pause").then().statusCode(200);
        JsonNode paused = room.line(noe);
        assertThat(paused.get("urgency").asText()).isEqualTo("paused");
        assertThat(paused.get("presenceLost").asBoolean()).isFalse();
        assertThat(paused.has("pausedAt")).isTrue();
        assertThat(room.see().get("counts").get("paused").asInt()).isEqualTo(1);

        noe.person().asks().body("{}").post(sitting + "/resume").then().statusCode(200);
        JsonNode running = room.line(noe);
        assertThat(running.has("pausedAt")).isFalse();
        assertThat(running.get("presenceLost").asBoolean()).isFalse();
        assertThat(running.get("question").asInt())
                .isEqualTo(player.see().get("question").get("number").asInt())
                .isEqualTo(3);
    }

    @Test
    void aScreenIsToldOfWhatChangesAndOfNothingElse() throws Exception {
        ExamRoom room = new ExamRoom();
        ExamRoom.Candidate lea = room.enrol();
        List<JsonNode> seen = new ArrayList<>();
        try (HttpClient screen = HttpClient.newHttpClient()) {
            CompletableFuture<Void> watching = watch(screen, room, "ines", 600, seen);
            Awaitility.await().atMost(Patience.FAR).until(() -> !copy(seen).isEmpty());
            assertThat(copy(seen).getFirst().get("counts").get("notStarted").asInt())
                    .isEqualTo(1);
            room.start(lea);
            Awaitility.await()
                    .atMost(Patience.FAR)
                    .until(() ->
                            copy(seen).getLast().get("counts").get("running").asInt() == 1);
            // Some looks at a room in which nothing changes.
            Thread.sleep(3_500);
            assertThat(watching).as("goes on").isNotDone();
            // The person in front of it closes the page.
            screen.shutdownNow();
        }
        List<JsonNode> all = copy(seen);
        for (int i = 1; i < all.size(); i++)
            assertThat(all.get(i)).as("only what changed").isNotEqualTo(all.get(i - 1));
    }

    @Test
    void aScreenHasToAskAgainAfterTheSecondsItNamed() throws Exception {
        try (HttpClient screen = HttpClient.newHttpClient()) {
            List<JsonNode> seen = new ArrayList<>();
            watch(screen, new ExamRoom(), "ines", 2, seen).get(Patience.FAR_SECONDS, TimeUnit.SECONDS);
            assertThat(copy(seen)).isNotEmpty();
        }
    }

    @Test
    void aPersonHasSoManyScreensAndNoMoreUntilOneIsClosed() throws Exception {
        ExamRoom room = new ExamRoom();
        String events = "/v1/sessions/" + room.session() + "/live/events?seconds=";
        try (HttpClient screens = HttpClient.newHttpClient()) {
            // Of other tests some may be open until it is noticed that nobody is there.
            List<Future<?>> open = new ArrayList<>();
            for (int i = 0; i < 5; i++) open.add(watch(screens, room, "ines", 600, new ArrayList<>()));
            assertThat(open).hasSize(5);
            Awaitility.await()
                    .atMost(Patience.FAR)
                    .untilAsserted(() -> People.as("ines")
                            .accept("text/event-stream, application/problem+json")
                            .get(events + 1)
                            .then()
                            .statusCode(429)
                            .header("Retry-After", notNullValue())
                            .body("code", equalTo("too-many-screens")));
            screens.shutdownNow();
        }
        Awaitility.await()
                .atMost(Patience.FAR)
                .untilAsserted(() -> People.as("ines")
                        .accept("text/event-stream")
                        .get(events + 1)
                        .then()
                        .statusCode(200));
    }

    @Test
    void theRoomIsOfTheInvigilatorsOfItsCentreOnly() {
        ExamRoom room = new ExamRoom();
        ExamRoom.Candidate lea = room.enrol();
        Player player = room.start(lea);
        String alert = ExamRoom.raises(lea, player, 1).path("id");
        String live = "/v1/sessions/" + room.session() + "/live";
        People.as("carole").get(live).then().statusCode(404);
        People.as("carole").get(live + "/events?seconds=1").then().statusCode(404);
        for (String command : List.of("start-authorisation", "resume-authorisation", "interruption"))
            People.as("carole")
                    .post(live + "/candidates/" + lea.id() + "/" + command)
                    .then()
                    .statusCode(404);
        People.as("carole")
                .post(live + "/alerts/" + alert + "/validation")
                .then()
                .statusCode(404);
        People.as("nadia").get(live).then().statusCode(403);
        lea.person().asks().get(live).then().statusCode(403);

        ExamRoom other = new ExamRoom();
        other.decides(alert, "validation").then().statusCode(404);
        People.Person stranger = People.someone();
        String sitting = "/v1/sittings/" + player.sitting();
        stranger.asks()
                .body(Map.of("number", 1, "focused", true))
                .post(sitting + "/presence")
                .then()
                .statusCode(404);
        stranger.creates()
                .body(Map.of("number", 1, "category", "image-not-displaying"))
                .post(sitting + "/alerts")
                .then()
                .statusCode(404);
        lea.person()
                .creates()
                .body(Map.of("number", 1, "category", "anything"))
                .post(sitting + "/alerts")
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown-alert-category"));
    }

    @Test
    void nobodyStartsOnceTheSessionIsFinalized() {
        ExamRoom room = new ExamRoom();
        ExamRoom.Candidate lea = room.enrol();
        room.tell(2, "finalized");
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() -> room.see().get("status").asText().equals("finalized"));
        room.commands(lea, "start-authorisation").then().statusCode(409).body("code", equalTo("session-closed"));
    }

    @Test
    void nobodyStartsOnceTheSessionIsCancelledUntilItIsHeldAllTheSame() {
        ExamRoom room = new ExamRoom();
        ExamRoom.Candidate lea = room.enrol();
        room.tell(2, "cancelled");
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() -> room.see().get("status").asText().equals("cancelled"));
        room.commands(lea, "start-authorisation").then().statusCode(409).body("code", equalTo("session-closed"));
        ExamRoom.comes(lea.person(), room.accessCode()).then().statusCode(422);
        room.tell(3, "open");
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() -> room.see().get("status").asText().equals("open"));
        room.commands(lea, "start-authorisation").then().statusCode(200);
    }

    @Test
    void aCancelledCandidateIsInNoRoom() {
        ExamRoom room = new ExamRoom();
        ExamRoom.Candidate lea = room.enrol();
        room.cancel(lea, 2);
        Awaitility.await().atMost(Patience.FAR).until(() -> room.line(lea).isMissingNode());
        room.commands(lea, "start-authorisation").then().statusCode(404);
        room.tell(lea, 3, lea.person().id());
        Awaitility.await().atMost(Patience.FAR).until(() -> !room.line(lea).isMissingNode());
    }

    private static int start(ExamRoom.Candidate candidate, String authorisation) {
        return candidate
                .person()
                .creates()
                .body(Map.of("authorisationId", authorisation))
                .post("/v1/sittings")
                .statusCode();
    }

    private static JsonNode told(Player player) {
        Topic.Seen message = News.of(TOPIC, COMPLETED, player.sitting());
        Contracts.checkEvent(message.type(), message.json());
        return message.data();
    }

    private static JsonNode told(ExamRoom room, long version) {
        return Awaitility.await()
                .atMost(Patience.FAR)
                .until(
                        () -> Topic.of("assessment.live-session.state").all().stream()
                                .filter(message ->
                                        message.subject().equals(room.session().toString())
                                                && message.version() == version)
                                .findFirst(),
                        java.util.Optional::isPresent)
                .orElseThrow()
                .data();
    }

    private static List<JsonNode> copy(List<JsonNode> seen) {
        synchronized (seen) {
            return List.copyOf(seen);
        }
    }

    private static CompletableFuture<Void> watch(
            HttpClient screen, ExamRoom room, String user, int seconds, List<JsonNode> seen) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port
                        + "/v1/sessions/" + room.session() + "/live/events?seconds=" + seconds))
                .header("Authorization", "Bearer " + People.tokens().forUser(user))
                .header("Accept", "text/event-stream")
                .build();
        ObjectMapper json = new ObjectMapper();
        return screen.sendAsync(request, HttpResponse.BodyHandlers.ofLines()).thenAccept(response -> {
            assertThat(response.statusCode()).isEqualTo(200);
            try (Stream<String> lines = response.body()) {
                lines.filter(line -> line.startsWith("data:")).forEach(line -> {
                    try {
                        JsonNode event = json.readTree(line.substring("data:".length()));
                        synchronized (seen) {
                            seen.add(event);
                        }
                    } catch (IOException e) {
                        throw new IllegalStateException(e);
                    }
                });
            }
        });
    }
}
