package fr.pixemploi.certification.journey;

import static fr.pixemploi.certification.journey.World.aCandidate;
import static fr.pixemploi.certification.journey.World.aCandidateByName;
import static fr.pixemploi.certification.journey.World.aPerson;
import static fr.pixemploi.certification.journey.World.aSession;
import static fr.pixemploi.certification.journey.World.as;
import static fr.pixemploi.certification.journey.World.authorise;
import static fr.pixemploi.certification.journey.World.awaitTests;
import static fr.pixemploi.certification.journey.World.finalizes;
import static fr.pixemploi.certification.journey.World.heldUp;
import static fr.pixemploi.certification.journey.World.once;
import static fr.pixemploi.certification.journey.World.tell;
import static fr.pixemploi.certification.journey.World.theEnd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fr.pixemploi.kit.day.OneDay;
import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.topic.ToldReads;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** What has to be in order before a session is handed over, what is noted of it, and that the jury gives one back. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "certification"))
class FinalizationTest {
    private static final String DECLARATION = "/v1/sessions/{id}/finalization/declaration";
    private static final String INCIDENTS = "/v1/sessions/{id}/incidents";

    @Test
    void eachPointIsToldAndAllThatHoldItUpAreRefusedAtOnce() {
        World.Person sits = aPerson("final-sits", 5);
        UUID session = aSession();
        UUID candidate = aCandidate(session, sits.id(), "Léa");
        UUID absent = aCandidateByName(session, "Noé");
        UUID leave = authorise(candidate);

        as("ines")
                .get("/v1/sessions/{id}/finalization", session)
                .then()
                .statusCode(200)
                .body("ready", equalTo(false))
                .body("points.findAll { it.done }.code", contains("alerts-handled", "incidents-by-category"))
                .body("points.find { it.code == 'absences-explained' }.todo", notNullValue())
                .body("absences.candidateId", contains(absent.toString()))
                .body("absences[0].number", equalTo(2))
                .body("absences[0].reason", nullValue())
                .body("awaitedTests", equalTo(1))
                .body("next.resultsExpectedOn", nullValue());
        heldUp(
                as("claire").post("/v1/sessions/{id}/finalization", session),
                "tests-back",
                "absences-explained",
                "attendance-signed");

        tell(
                theEnd(leave, candidate, sits.id(), "completed", 32, 30, 20),
                Ids.next().toString());
        awaitTests(session, 1);
        explains(session, candidate, "did-not-come")
                .then()
                .statusCode(409)
                .body("code", equalTo("candidate-not-absent"));
        explains(session, absent, "of-no-list").then().statusCode(422).body("code", equalTo("unknown-absence-reason"));
        explains(session, absent, "other-reason").then().statusCode(422).body("code", equalTo("absence-needs-words"));
        explains(session, absent, "did-not-come")
                .then()
                .statusCode(200)
                .body("absences[0].reason", equalTo("did-not-come"));
        heldUp(as("claire").post("/v1/sessions/{id}/finalization", session), "attendance-signed");

        declares(session, Map.of("attendanceSigned", true, "comment", "Le réseau était lent."))
                .then()
                .statusCode(200)
                .body("declaredBy", notNullValue())
                .body("ready", equalTo(false));
        heldUp(as("claire").post("/v1/sessions/{id}/finalization", session), "incidents-by-category");
        notes(session, Map.of("category", "non-blocking-technical-issue", "words", "Le réseau était lent."))
                .then()
                .statusCode(201);

        OneDay.in(ZoneId.of("Europe/Paris"), today -> {
            for (int again = 0; again < 2; again++)
                as("claire")
                        .post("/v1/sessions/{id}/finalization", session)
                        .then()
                        .statusCode(200)
                        .body("status", equalTo("finalized"))
                        .body(
                                "next.resultsExpectedOn",
                                equalTo(today.plusDays(21).toString()))
                        .body("comment", equalTo("Le réseau était lent."));
        });
        declares(session, Map.of("attendanceSigned", false))
                .then()
                .statusCode(409)
                .body("code", equalTo("session-closed"));
        explains(session, absent, "came-too-late").then().statusCode(409);
        notes(session, Map.of("category", "signature-issue", "candidateId", absent))
                .then()
                .statusCode(409);
    }

    @Test
    void aValidatedAlertComesInAsAnIncidentOnceAndTheJuryReadsIt() {
        World.Person lea = aPerson("final-alert", 5);
        UUID session = aSession();
        UUID candidate = aCandidate(session, lea.id(), "Léa");
        UUID leave = authorise(candidate);
        Map<String, Object> end = new java.util.HashMap<>(theEnd(leave, candidate, lea.id(), "completed", 32, 30, 20));
        end.put(
                "alerts",
                List.of(alert(4, "file-not-opening", "validated"), alert(9, "image-not-displaying", "dismissed")));
        tell(end, Ids.next().toString());
        awaitTests(session, 1);
        tell(end, Ids.next().toString(), 2);
        notes(session, Map.of("category", "fraud", "candidateId", candidate, "words", "Une antisèche."))
                .then()
                .statusCode(201)
                .body("number", equalTo(1))
                .body("forJury", equalTo(true));
        awaitTests(session, 1);

        as("jury-julie")
                .get(INCIDENTS, session)
                .then()
                .statusCode(200)
                .body("items.category", contains("in-challenge", "fraud"))
                .body("items.source", contains("room", "person"))
                .body("items[0].kind", equalTo("file-not-opening"))
                .body("items[0].question", equalTo(4))
                .body("items[0].forJury", equalTo(true))
                .body("items[0].author", nullValue())
                .body("items[1].words", equalTo("Une antisèche."));
        Awaitility.await()
                .atMost(Patience.FAR)
                .untilAsserted(() ->
                        assertThat(ToldReads.of("certification", lea.id())).contains("candidacy jury"));
    }

    @Test
    void anIncidentIsNotedOnceAndTakenAwayAgainButNotOneOfTheRoom() {
        World.Person lea = aPerson("final-mistake", 5);
        UUID session = aSession();
        UUID candidate = aCandidate(session, lea.id(), "Léa");
        Map<String, Object> end =
                new java.util.HashMap<>(theEnd(authorise(candidate), candidate, lea.id(), "completed", 32, 30, 20));
        end.put("alerts", List.of(alert(4, "file-not-opening", "validated")));
        tell(end, Ids.next().toString());
        awaitTests(session, 1);
        String ofTheRoom = as("ines").get(INCIDENTS, session).path("items[0].id");
        Map<String, Object> incident = Map.of("category", "signature-issue", "candidateId", candidate);
        String key = Ids.next().toString();
        String noted = as("ines")
                .header("Idempotency-Key", key)
                .body(incident)
                .post(INCIDENTS, session)
                .path("id");
        assertThat(as("ines")
                        .header("Idempotency-Key", key)
                        .body(incident)
                        .post(INCIDENTS, session)
                        .<String>path("id"))
                .isEqualTo(noted);

        as("carole").delete(INCIDENTS + "/{incident}", session, noted).then().statusCode(404);
        as("ines").delete(INCIDENTS + "/{incident}", session, noted).then().statusCode(204);
        as("ines").delete(INCIDENTS + "/{incident}", session, noted).then().statusCode(404);
        as("ines")
                .delete(INCIDENTS + "/{incident}", session, ofTheRoom)
                .then()
                .statusCode(409)
                .body("code", equalTo("incident-of-the-room"));
        as("ines").get(INCIDENTS, session).then().body("items.id", contains(ofTheRoom));
        notes(aSession(), incident).then().statusCode(404);
    }

    @Test
    void theJuryGivesASessionBackUntilAResultIsTold() {
        World.Person lea = aPerson("final-back", 5);
        UUID session = aSession();
        UUID candidate = aCandidate(session, lea.id(), "Léa");
        tell(
                theEnd(authorise(candidate), candidate, lea.id(), "completed", 32, 30, 20),
                Ids.next().toString());
        awaitTests(session, 1);
        givesBack(session).then().statusCode(409).body("code", equalTo("session-not-finalized"));
        finalizes(session).then().statusCode(200);
        as("jury-julie")
                .post("/v1/jury/sessions/{id}/assignment", session)
                .then()
                .statusCode(200);

        givesBack(session).then().statusCode(204);

        as("claire").get("/v1/sessions/{id}", session).then().body("status", equalTo("created"));
        notes(session, Map.of("category", "signature-issue", "candidateId", candidate))
                .then()
                .statusCode(201);
        as("jury-julie")
                .post("/v1/jury/sessions/{id}/publication", session)
                .then()
                .statusCode(409);
        finalizes(session).then().statusCode(200);
        as("jury-julie")
                .post("/v1/jury/candidates/{id}/publication", candidate)
                .then()
                .statusCode(204);
        givesBack(session).then().statusCode(409).body("code", equalTo("results-told"));
        as("jury-julie")
                .post("/v1/jury/sessions/{id}/publication", session)
                .then()
                .statusCode(200);
        givesBack(session).then().statusCode(409).body("code", equalTo("results-told"));
    }

    @Test
    void whatCanBeChosenIsDataWithoutDeprecatedCategories() {
        as("ines")
                .get("/v1/incident-categories")
                .then()
                .statusCode(200)
                .body(
                        "items.code",
                        contains(
                                "signature-issue",
                                "candidate-informations-changes",
                                "in-challenge",
                                "fraud",
                                "non-blocking-candidate-issue",
                                "non-blocking-technical-issue"))
                .body("items.find { it.code == 'fraud' }.kinds", empty())
                .rootPath("items.find { it.code == 'in-challenge' }")
                .body("french", equalTo("Problème sur une question"))
                .body("english", equalTo("Problem with a question"))
                .body("kinds[0].french", equalTo("L'image ne s'affichait pas"))
                .body("kinds[0].english", equalTo("The picture was not displayed"));
    }

    @Test
    void pointsAreToldInTheReadersLanguageAndWhatCanBeChosenInBoth() {
        UUID session = aSession();
        as("ines")
                .header("Accept-Language", "en")
                .get("/v1/sessions/{id}/finalization", session)
                .then()
                .statusCode(200)
                .body("points.find { it.code == 'attendance-signed' }.title", equalTo("The attendance sheet is signed"))
                .body(
                        "points.find { it.code == 'attendance-signed' }.todo",
                        equalTo("Declare that the attendance sheet is signed."))
                .body("absenceReasons[0].french", equalTo("Le candidat n'est pas venu"))
                .body("absenceReasons[0].english", equalTo("The candidate did not come"))
                .body("next.french", equalTo("Quand tout est fait, finalisez la session. Le jury l'examine ensuite."))
                .body("next.english", equalTo("Once all is done, finalise the session. The jury then looks at it."));
        as("ines")
                .header("Accept-Language", "fr")
                .get("/v1/sessions/{id}/finalization", session)
                .then()
                .body(
                        "points.find { it.code == 'attendance-signed' }.todo",
                        equalTo("Déclarez que la feuille d'émargement est signée."));
    }

    private static Map<String, Object> alert(int number, String category, String outcome) {
        return Map.of(
                "number",
                number,
                "category",
                category,
                "outcome",
                outcome,
                "raisedAt",
                "2026-12-08T08:40:0" + number % 10 + "Z",
                "handledAt",
                "2026-12-08T08:42:00Z");
    }

    private static Response declares(UUID session, Map<String, Object> what) {
        return as("claire").body(what).put(DECLARATION, session);
    }

    private static Response explains(UUID session, UUID candidate, String reason) {
        return as("ines")
                .body(Map.of("reason", reason))
                .put("/v1/sessions/{id}/finalization/absences/{candidate}", session, candidate);
    }

    private static Response notes(UUID session, Map<String, Object> incident) {
        return once(as("ines")).body(incident).post(INCIDENTS, session);
    }

    private static Response givesBack(UUID session) {
        return as("jury-julie")
                .body(Map.of("reason", "Un incident manquait."))
                .post("/v1/jury/sessions/{id}/finalization-withdrawal", session);
    }
}
