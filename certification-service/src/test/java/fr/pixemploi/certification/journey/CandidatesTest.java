package fr.pixemploi.certification.journey;

import static fr.pixemploi.certification.journey.World.aCandidate;
import static fr.pixemploi.certification.journey.World.aResult;
import static fr.pixemploi.certification.journey.World.aSession;
import static fr.pixemploi.certification.journey.World.as;
import static fr.pixemploi.certification.journey.World.authorise;
import static fr.pixemploi.certification.journey.World.awaitTests;
import static fr.pixemploi.certification.journey.World.candidateBody;
import static fr.pixemploi.certification.journey.World.enrol;
import static fr.pixemploi.certification.journey.World.once;
import static fr.pixemploi.certification.journey.World.tell;
import static fr.pixemploi.certification.journey.World.theEnd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.topic.Topic;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Who may be enrolled, and what the messages of other services do. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "certification"))
class CandidatesTest {
    @Test
    void nobodyIsEnrolledBeforeFiveCompetencesAreShown() {
        UUID session = aSession();
        UUID person = Ids.next();
        enrol(session, person, "Inconnue").then().statusCode(409).body("code", equalTo("not-eligible"));
        aResult(Ids.next(), 1, person, "2026-11-20T10:00:00Z", 4);
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() -> enrol(session, person, "Quatre")
                        .path("detail")
                        .toString()
                        .contains("4 comp"));
        aResult(Ids.next(), 1, person, "2026-11-21T10:00:00Z", 5);
        aCandidate(session, person, "Cinq");
    }

    @Test
    void theLatestResultCountsWhateverComesLast() {
        UUID session = aSession();
        UUID person = Ids.next();
        // Five competences in October, all but two lost in November; October's news arrives last, and once more.
        UUID october = Ids.next();
        UUID november = Ids.next();
        Topic.of("assessment.result.state")
                .state(
                        "fr.pixemploi.assessment.result-state.v1",
                        november,
                        1,
                        Map.of(
                                "resultId",
                                november,
                                "beneficiaryId",
                                person,
                                "completedAt",
                                "2026-11-20T10:00:00+01:00",
                                "competences",
                                List.of(
                                        Map.of("code", "c0", "level", 2, "pix", 16),
                                        Map.of("code", "c1", "level", 1, "pix", 9),
                                        Map.of("code", "c2", "level", 0, "pix", 5),
                                        Map.of("code", "c3", "level", 0, "pix", 5),
                                        Map.of("code", "c4", "level", 0, "pix", 5))));
        for (int again = 0; again < 2; again++) aResult(october, 1, person, "2026-10-20T10:00:00Z", 5);
        marker(session);
        enrol(session, person, "Deux").then().statusCode(409).body("detail", containsString("2 comp"));
    }

    @Test
    void anOlderVersionOfAResultIsIgnored() {
        UUID session = aSession();
        UUID person = Ids.next();
        UUID result = Ids.next();
        aResult(result, 2, person, "2026-11-20T10:00:00Z", 3);
        aResult(result, 1, person, "2026-11-20T10:00:00Z", 6);
        marker(session);
        enrol(session, person, "Trois").then().statusCode(409).body("detail", containsString("3 comp"));
    }

    /** Waits until what was sent before has been heard: on all three partitions something later was. */
    private static void marker(UUID session) {
        List<UUID> markers = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            UUID someone = Ids.next();
            markers.add(someone);
            aResult(Ids.next(), 1, someone, "2026-11-20T10:00:00Z", 1);
        }
        for (UUID someone : markers) {
            Awaitility.await()
                    .atMost(Patience.FAR)
                    .until(() -> enrol(session, someone, "Marque")
                            .path("detail")
                            .toString()
                            .contains("1 comp"));
        }
    }

    @Test
    void nobodyIsEnrolledTwiceEvenAtOnce() throws Exception {
        UUID session = aSession();
        UUID person = Ids.next();
        aResult(Ids.next(), 1, person, "2026-11-20T10:00:00Z", 5);
        aCandidate(aSession(), person, "Elsewhere");
        List<Integer> statuses = new ArrayList<>();
        for (Response response : atOnce(6, () -> enrol(session, person, "Double"))) statuses.add(response.statusCode());
        assertThat(statuses).containsOnlyOnce(201).containsOnly(201, 409);
        enrol(session, person, "Double").then().statusCode(409).body("code", equalTo("already-enrolled"));
    }

    @Test
    void invigilatorsAtOnceGiveOneAuthorisation() throws Exception {
        UUID session = aSession();
        UUID person = Ids.next();
        aResult(Ids.next(), 1, person, "2026-11-20T10:00:00Z", 5);
        UUID candidate = aCandidate(session, person, "Ensemble");
        Set<UUID> given = new HashSet<>(atOnce(6, () -> authorise(candidate)));
        assertThat(given).hasSize(1);
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() ->
                        Topic.of("certification.candidate").about(candidate).size() >= 2);
        assertThat(Topic.of("certification.candidate").about(candidate))
                .extracting(Topic.Seen::version)
                .containsExactly(1L, 2L);
    }

    private static <T> List<T> atOnce(int times, Callable<T> call) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> calls = new ArrayList<>();
            for (int i = 0; i < times; i++) calls.add(threads.submit(call));
            List<T> results = new ArrayList<>();
            for (Future<T> future : calls) results.add(future.get());
            return results;
        }
    }

    @Test
    void theSameRequestSentAgainEnrolsOnceAndAnswersTheSame() {
        UUID session = aSession();
        UUID person = Ids.next();
        aResult(Ids.next(), 1, person, "2026-11-20T10:00:00Z", 5);
        aCandidate(aSession(), person, "Ailleurs");
        String key = Ids.next().toString();
        List<String> bodies = new ArrayList<>();
        for (int again = 0; again < 2; again++) {
            bodies.add(as("claire")
                    .header("Idempotency-Key", key)
                    .body(candidateBody(person, "Renvoi"))
                    .post("/v1/sessions/{id}/candidates", session)
                    .then()
                    .statusCode(201)
                    .extract()
                    .asString());
        }
        assertThat(bodies.getFirst()).isEqualTo(bodies.getLast());
        as("claire")
                .header("Idempotency-Key", key)
                .body(candidateBody(person, "Autre"))
                .post("/v1/sessions/{id}/candidates", session)
                .then()
                .statusCode(422)
                .body("code", equalTo("idempotency-key-reused"));
        as("claire")
                .body(candidateBody(person, "Sans"))
                .post("/v1/sessions/{id}/candidates", session)
                .then()
                .statusCode(400)
                .body("code", equalTo("idempotency-key-required"));
    }

    @Test
    void aFinalizedSessionTakesNobodyMore() {
        UUID session = aSession();
        UUID person = Ids.next();
        aResult(Ids.next(), 1, person, "2026-11-20T10:00:00Z", 5);
        UUID waiting = aCandidate(session, person, "En attente");
        for (int again = 0; again < 2; again++) {
            World.finalizes(session).then().statusCode(200);
        }
        enrol(session, Ids.next(), "Tard").then().statusCode(409).body("code", equalTo("session-closed"));
        as("ines")
                .post("/v1/candidates/{id}/authorisation", waiting)
                .then()
                .statusCode(409)
                .body("code", equalTo("session-closed"));
    }

    @Test
    void theEndOfATestCountsOnceHoweverOftenItIsTold() {
        UUID session = aSession();
        UUID person = Ids.next();
        aResult(Ids.next(), 1, person, "2026-11-20T10:00:00Z", 5);
        UUID candidate = aCandidate(session, person, "Répétée");
        Map<String, Object> end = theEnd(authorise(candidate), candidate, person, "completed", 32, 30, 20);
        String eventId = Ids.next().toString();
        tell(end, eventId);
        tell(end, eventId);
        tell(Ends.measuredAt(end, 8), Ids.next().toString());
        Map<String, Object> other = theEnd(Ids.next(), candidate, person, "completed", 32, 50, 20);
        tell(other, Ids.next().toString());
        awaitTests(session, 1);
        UUID later = aSession();
        World.Person marker = World.aPerson("candidates-marker", 5);
        UUID last = aCandidate(later, marker.id(), "Dernière");
        // Same key as the others, so heard after them.
        Map<String, Object> marking = theEnd(authorise(last), last, marker.id(), "completed", 32, 30, 20);
        Topic.of("assessment.certification-sitting")
                .send(
                        Ids.next().toString(),
                        "fr.pixemploi.assessment.certification-sitting-completed.v1",
                        person,
                        UUID.fromString(marking.get("sittingId").toString()),
                        1,
                        marking);
        awaitTests(later, 1);
        as("jury-julie")
                .get("/v1/jury/sessions/{id}", session)
                .then()
                .body("candidates[0].certifications[0].score", equalTo(480));
    }

    @Test
    void aTestThatIsScoredAgainCountsAsItWasScoredLast() {
        UUID session = aSession();
        UUID person = Ids.next();
        aResult(Ids.next(), 1, person, "2026-11-20T10:00:00Z", 5);
        UUID candidate = aCandidate(session, person, "Recomptée");
        Map<String, Object> end = theEnd(authorise(candidate), candidate, person, "completed", 32, 30, 20);
        tell(end, Ids.next().toString(), 2);
        awaitTests(session, 1);
        tell(Ends.measuredAt(end, 35), Ids.next().toString(), 3);
        tell(Ends.measuredAt(end, 10), Ids.next().toString(), 2);

        Awaitility.await()
                .atMost(Patience.FAR)
                .untilAsserted(() -> as("jury-julie")
                        .get("/v1/jury/sessions/{id}", session)
                        .then()
                        .body("candidates[0].certifications[0].score", equalTo(560)));
        // Heard after all of these, having the same key.
        UUID later = aSession();
        UUID last = aCandidate(later, person, "Dernière");
        tell(
                theEnd(authorise(last), last, person, "completed", 32, 30, 20),
                Ids.next().toString(),
                2);
        awaitTests(later, 1);
        as("jury-julie")
                .get("/v1/jury/sessions/{id}", session)
                .then()
                .body("candidates[0].certifications[0].score", equalTo(560));
    }

    @Test
    void aMessageThatMakesNoSenseIsADeadLetterAndTheOthersGoOn() {
        UUID session = aSession();
        UUID person = Ids.next();
        aResult(Ids.next(), 1, person, "2026-11-20T10:00:00Z", 5);
        UUID candidate = aCandidate(session, person, "Après");
        UUID authorisation = authorise(candidate);
        Map<String, Object> wrong = theEnd(authorisation, candidate, person, "perdu", 32, 30, 20);
        tell(wrong, Ids.next().toString());
        tell(
                theEnd(authorisation, candidate, person, "completed", 32, 30, 20),
                Ids.next().toString());
        awaitTests(session, 1);
        as("ops-omar")
                .get("/v1/operations/dead-letters?limit=200")
                .then()
                .statusCode(200)
                // The kind and the place of the fault, never the value.
                .body(
                        "items.reason",
                        org.hamcrest.Matchers.hasItem(containsString("IllegalArgumentException in EndReason")))
                .body("items.reason.join(' ')", not(containsString("perdu")));
    }

    @Test
    void wrongFieldsAreToldAllAtOnce() {
        Map<String, Object> body = candidateBody(Ids.next(), " ");
        body.put("birthPostalCode", "7500");
        body.put("resultRecipientEmail", "nobody");
        body.put("extraTimePercentage", -1);
        once(as("claire"))
                .body(body)
                .post("/v1/sessions/{id}/candidates", aSession())
                .then()
                .statusCode(422)
                .body("code", equalTo("invalid-request"))
                .body(
                        "errors.pointer",
                        org.hamcrest.Matchers.contains(
                                "/birthPostalCode", "/extraTimePercentage", "/firstName", "/resultRecipientEmail"));
    }

    @Test
    void birthIsCheckedForItsMeaning() {
        UUID session = aSession();
        UUID person = Ids.next();
        Map<String, Object> nowhere = candidateBody(person, "Léa");
        nowhere.remove("birthPostalCode");
        once(as("claire"))
                .body(nowhere)
                .post("/v1/sessions/{id}/candidates", session)
                .then()
                .statusCode(422)
                .body("code", equalTo("birth-place-incomplete"));
        Map<String, Object> tomorrow = candidateBody(person, "Léa");
        tomorrow.put("birthDate", "2999-01-01");
        once(as("claire"))
                .body(tomorrow)
                .post("/v1/sessions/{id}/candidates", session)
                .then()
                .statusCode(422)
                .body("code", equalTo("born-in-the-future"));
    }
}
