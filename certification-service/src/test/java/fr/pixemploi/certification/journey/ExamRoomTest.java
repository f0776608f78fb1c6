package fr.pixemploi.certification.journey;

import static fr.pixemploi.certification.journey.World.CENTRE;
import static fr.pixemploi.certification.journey.World.aCandidate;
import static fr.pixemploi.certification.journey.World.aPerson;
import static fr.pixemploi.certification.journey.World.aSession;
import static fr.pixemploi.certification.journey.World.as;
import static fr.pixemploi.certification.journey.World.authorise;
import static fr.pixemploi.certification.journey.World.awaitTests;
import static fr.pixemploi.certification.journey.World.tell;
import static fr.pixemploi.certification.journey.World.theEnd;
import static fr.pixemploi.certification.journey.World.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import fr.pixemploi.kit.contract.Contracts;
import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.topic.Topic;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the exam room, which another service holds, is told and tells. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "certification"))
class ExamRoomTest {
    private static final String FACTS = "assessment.certification-sitting";

    @Test
    void theRoomIsToldOfSessionsAndOfCandidatesByNumberNeverByName() {
        World.Person person = aPerson("room-told", 5);
        UUID session = aSession();
        UUID candidate = aCandidate(session, person.id(), "Léa");

        Topic.Seen opened = state("certification.session.state", session, 1);
        Contracts.checkEvent(opened.type(), opened.json());
        assertThat(opened.key()).isEqualTo(session.toString());
        assertThat(opened.data().path("centreId").asText()).isEqualTo(CENTRE.toString());
        assertThat(opened.data().path("status").asText()).isEqualTo("open");
        Topic.Seen enrolled = state("certification.candidate.state", candidate, 1);
        Contracts.checkEvent(enrolled.type(), enrolled.json());
        assertThat(enrolled.data().path("number").asInt()).isEqualTo(1);
        assertThat(enrolled.data().path("accommodations").path("timeFactor").asDouble())
                .isGreaterThanOrEqualTo(1);
        assertThat(enrolled.json()).doesNotContain("Léa", "Exemple");

        finalized(session).statusCode(200);
        assertThat(state("certification.session.state", session, 2)
                        .data()
                        .path("status")
                        .asText())
                .isEqualTo("finalized");
    }

    @Test
    void theRoomIsToldHowLongACandidateHasAndWhatTheyNeed() {
        World.Person person = aPerson("room-time", 5);
        // From now on the levels are known.
        UUID usual = aCandidate(aSession(), person.id(), "Léa");
        assertThat(state("certification.candidate.state", usual, 1)
                        .data()
                        .path("testSeconds")
                        .asInt())
                .isEqualTo(105 * 60);

        UUID session = aSession();
        Map<String, Object> body = World.candidateBody(person.id(), "Léa");
        body.put("extraTimePercentage", 33);
        body.put(
                "accommodations",
                Map.of(
                        "noFocusRule",
                        false,
                        "readAloud",
                        false,
                        "breaks",
                        false,
                        "needs",
                        List.of("screen-reader", "no-sound")));
        UUID candidate = UUID.fromString(World.once(as("claire"))
                .body(body)
                .post("/v1/sessions/{id}/candidates", session)
                .then()
                .statusCode(201)
                .body("accommodations.needs", hasItems("screen-reader", "no-sound"))
                .extract()
                .path("id"));
        Topic.Seen enrolled = state("certification.candidate.state", candidate, 1);
        Contracts.checkEvent(enrolled.type(), enrolled.json());
        assertThat(enrolled.data().path("testSeconds").asInt()).isEqualTo(8379);
        assertThat(enrolled.data().path("testQuestions").asInt()).isEqualTo(32);
        assertThat(enrolled.data().path("accommodations").path("needs").toString())
                .isEqualTo("[\"no-sound\",\"screen-reader\"]");
        authorise(candidate);
        Topic.Seen authorised = await().atMost(Patience.FAR)
                .until(
                        () -> Topic.of("certification.candidate").about(candidate).stream()
                                .filter(seen -> seen.version() == 2)
                                .findFirst(),
                        java.util.Optional::isPresent)
                .orElseThrow();
        Contracts.checkEvent(authorised.type(), authorised.json());
        assertThat(authorised.data().path("testSeconds").asInt()).isEqualTo(8379);
        assertThat(authorised.data().path("testQuestions").asInt()).isEqualTo(32);
    }

    @Test
    void whoTheRoomLetInIsScoredAndWhoItSentHomeIsNotAwaited() {
        World.Person sits = aPerson("room-sits", 5);
        World.Person leaves = aPerson("room-leaves", 5);
        UUID session = aSession();
        UUID sitting = aCandidate(session, sits.id(), "Léa");
        UUID leaving = aCandidate(session, leaves.id(), "Noé");
        UUID ours = authorise(sitting);

        UUID given = Ids.next();
        letIn(sitting, session, sits.id(), given, 1);
        await().atMost(Patience.FAR)
                .until(() -> !with(sits.token())
                        .get("/v1/candidates/me")
                        .jsonPath()
                        .getString("items[0].authorisationId")
                        .equals(ours.toString()));
        with(sits.token()).get("/v1/candidates/me").then().body("items[0].authorisationId", equalTo(given.toString()));

        UUID other = Ids.next();
        letIn(leaving, session, leaves.id(), other, 1);
        await().atMost(Patience.FAR).until(() -> "authorised".equals(status(session, leaving)));
        World.heldUp(World.finalizes(session), "tests-back");
        sentHome(leaving, leaves.id(), other, 2);
        await().atMost(Patience.FAR).until(() -> "enrolled".equals(status(session, leaving)));

        tell(theEnd(given, sitting, sits.id(), "completed", 32, 40, 10), "room-end-" + given);
        awaitTests(session, 1);
        finalized(session).statusCode(200);
    }

    @Test
    void whoWasSentHomeIsNotAwaitedWhenTheWordThatTheyWereLetInComesAfterIt() {
        World.Person leaves = aPerson("room-replayed", 5);
        UUID session = aSession();
        UUID leaving = aCandidate(session, leaves.id(), "Noé");
        UUID another = aSession();
        UUID comesAgain = aCandidate(another, leaves.id(), "Noé");
        UUID given = Ids.next();
        sentHome(leaving, leaves.id(), given, 2);
        // As a dead letter that is replayed.
        letIn(leaving, session, leaves.id(), given, 1);
        // What is told of one person stays in order: once this is heard, so is that.
        letIn(comesAgain, another, leaves.id(), Ids.next(), 1);
        await().atMost(Patience.FAR).until(() -> "authorised".equals(status(another, comesAgain)));
        assertThat(status(session, leaving)).isEqualTo("enrolled");
        finalized(session).statusCode(200);
        published(session).statusCode(200);
    }

    @Test
    void whoTheRoomLetInIsNotAbsentWhenTheWordOfItComesAfterTheSessionWasFinalized() {
        World.Person person = aPerson("room-late", 5);
        UUID session = aSession();
        UUID candidate = aCandidate(session, person.id(), "Léa");
        UUID given = Ids.next();
        finalized(session).statusCode(200);

        letIn(candidate, session, person.id(), given, 1);
        await().atMost(Patience.FAR).until(() -> "authorised".equals(status(session, candidate)));
        juryReads(session).body("candidates[0].awaited", equalTo(true));
        published(session).statusCode(409).body("code", equalTo("awaiting-sittings"));

        tell(theEnd(given, candidate, person.id(), "completed", 32, 40, 10), "room-late-" + given);
        awaitTests(session, 1);
        juryReads(session).body("candidates[0].awaited", equalTo(false));
        published(session).statusCode(200).body("validated", equalTo(1)).body("newlyPublished", equalTo(1));
    }

    @Test
    void aTestCountsInWhateverOrderItsNewsComeAndAlsoAfterThePublication() {
        World.Person person = aPerson("room-order", 5);
        UUID session = aSession();
        UUID candidate = aCandidate(session, person.id(), "Léa");
        UUID ours = authorise(candidate);
        UUID empty = aSession();
        UUID later = aCandidate(empty, person.id(), "Léa");
        finalized(empty).statusCode(200);
        published(empty).statusCode(200).body("newlyPublished", equalTo(0));

        UUID given = Ids.next();
        assertThat(given).isNotEqualTo(ours);
        tell(theEnd(given, candidate, person.id(), "completed", 32, 40, 10), "room-order-" + given);
        UUID other = Ids.next();
        tell(theEnd(other, later, person.id(), "completed", 32, 30, 10), "room-order-" + other);
        awaitTests(session, 1);
        awaitTests(empty, 1);
        letIn(candidate, session, person.id(), given, 1);
        // Of a leave that was not used, heard again last.
        letIn(candidate, session, person.id(), Ids.next(), 1);
        letIn(later, empty, person.id(), other, 1);
        await().atMost(Patience.FAR)
                .until(() -> with(person.token())
                        .get("/v1/candidates/me")
                        .jsonPath()
                        .getList("items.authorisationValidUntil", String.class)
                        .stream()
                        .allMatch(until -> until.startsWith("2026-12-08T10:25:00")));

        juryReads(session).body("candidates[0].certifications[0].score", equalTo(640));
        finalized(session).statusCode(200);
        published(session).statusCode(200).body("newlyPublished", equalTo(1));
        published(empty).statusCode(200).body("newlyPublished", equalTo(1));
    }

    @Test
    void aSessionIsNotFinalizedWhileAnAlertIsOpen() {
        UUID session = aSession();
        alerts(session, 1, 1);
        await().atMost(Patience.FAR).untilAsserted(() -> World.heldUp(World.finalizes(session), "alerts-handled"));
        alerts(session, 2, 0);
        await().atMost(Patience.FAR).untilAsserted(() -> finalized(session).statusCode(200));
    }

    @Test
    void aQuestionThatWasReplacedIsNoAnswer() {
        World.Person person = aPerson("room-neutral", 5);
        UUID session = aSession();
        UUID candidate = aCandidate(session, person.id(), "Léa");
        Map<String, Object> end =
                new HashMap<>(theEnd(authorise(candidate), candidate, person.id(), "invigilator", 20, 40, 10));
        List<Map<String, Object>> answers = ((List<?>) end.get("answers"))
                .stream()
                        .map(answer -> {
                            Map<String, Object> copy = new HashMap<>();
                            ((Map<?, ?>) answer).forEach((key, value) -> copy.put(String.valueOf(key), value));
                            if (copy.get("number").equals(7)) copy.put("neutralised", true);
                            return copy;
                        })
                        .toList();
        end.put("answers", answers);
        tell(end, "room-neutral-" + candidate);
        awaitTests(session, 1);
        as("jury-julie")
                .get("/v1/jury/sessions/{id}", session)
                .then()
                .body("candidates[0].answers", equalTo(19))
                .body("candidates[0].endReason", equalTo("invigilator"))
                .body("candidates[0].certifications[0].comment.key", equalTo("rejected-due-to-lack-of-answers"));
    }

    private static void letIn(UUID candidate, UUID session, UUID person, UUID authorisation, long version) {
        Topic.of(FACTS)
                .send(
                        Ids.next().toString(),
                        "fr.pixemploi.assessment.certification-start-authorised.v1",
                        person,
                        candidate,
                        version,
                        Map.of(
                                "authorisationId",
                                authorisation,
                                "candidateId",
                                candidate,
                                "sessionId",
                                session,
                                "beneficiaryId",
                                person,
                                "authorisedAt",
                                "2026-12-08T08:25:00Z",
                                "validUntil",
                                "2026-12-08T10:25:00Z"));
    }

    private static void sentHome(UUID candidate, UUID person, UUID authorisation, long version) {
        Topic.of(FACTS)
                .send(
                        Ids.next().toString(),
                        "fr.pixemploi.assessment.certification-start-withdrawn.v1",
                        person,
                        candidate,
                        version,
                        Map.of("authorisationId", authorisation, "candidateId", candidate, "beneficiaryId", person));
    }

    private static void alerts(UUID session, long version, int open) {
        Topic.of("assessment.live-session.state")
                .state(
                        "fr.pixemploi.assessment.live-session-state.v1",
                        session,
                        version,
                        Map.of("sessionId", session, "openAlerts", open));
    }

    private static ValidatableResponse finalized(UUID session) {
        return World.finalizes(session).then();
    }

    private static ValidatableResponse published(UUID session) {
        return as("jury-julie")
                .post("/v1/jury/sessions/{id}/publication", session)
                .then();
    }

    private static ValidatableResponse juryReads(UUID session) {
        return as("jury-julie").get("/v1/jury/sessions/{id}", session).then();
    }

    private static String status(UUID session, UUID candidate) {
        return as("ines")
                .get("/v1/sessions/{id}/candidates", session)
                .jsonPath()
                .getString("items.find { it.id == '" + candidate + "' }.status");
    }

    private static Topic.Seen state(String topic, UUID aggregate, long version) {
        return await().atMost(Patience.FAR)
                .until(
                        () -> Topic.of(topic).about(aggregate).stream()
                                .filter(seen -> seen.version() == version)
                                .findFirst(),
                        java.util.Optional::isPresent)
                .orElseThrow();
    }
}
