package fr.pixemploi.certification.journey;

import static fr.pixemploi.certification.journey.World.as;
import static fr.pixemploi.certification.journey.World.once;
import static fr.pixemploi.certification.journey.World.sessionBody;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fr.pixemploi.kit.contract.Contracts;
import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.kit.topic.Topic;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What changes about sessions and candidates before the day, and who is told of it. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "certification"))
@QuarkusTestResource(value = MailServerOfTest.class, restrictToAnnotatedClass = true)
class ChangesTest {
    @Inject
    Sql sql;

    @ConfigProperty(name = "pixemploi.mail.port")
    int port;

    private GreenMail server;

    @BeforeEach
    void serverIsThere() {
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    }

    @AfterEach
    void serverGoes() {
        server.stop();
    }

    @Test
    void aSessionIsHeldElsewhereUntilSomebodyIsLetIn() {
        UUID session = laterSession();
        String read = as("claire").get("/v1/sessions/{id}", session).header("ETag");
        patch("/v1/sessions/" + session, "*", Map.of("room", " "), 422);
        patch("/v1/sessions/" + session, read, Map.of("startsAt", "2035-03-25T02:30:00"), 422)
                .body("code", equalTo("no-such-local-time"));
        patch("/v1/sessions/" + session, read, Map.of("room", "Salle 3", "startsAt", "2035-01-14T14:00:00"), 200)
                .body("room", equalTo("Salle 3"))
                .body("startsAt", equalTo("2035-01-14T14:00:00"))
                .body("venue.town", equalTo("Exempleville"))
                .header("ETag", equalTo("\"2\""));
        patch("/v1/sessions/" + session, read, Map.of("room", "Salle 4"), 412);
        patch("/v1/sessions/" + session, "\"2\"", Map.of("room", "Salle 3"), 200)
                .header("ETag", equalTo("\"2\""));
        Topic.Seen told = state("certification.session.state", session, 2);
        Contracts.checkEvent(told.type(), told.json());
        assertThat(told.data().path("startsAt").asText()).startsWith("2035-01-14T14:00");
        as("carole")
                .header("If-Match", "*")
                .body(Map.of("room", "x"))
                .patch("/v1/sessions/{id}", session)
                .then()
                .statusCode(404);

        World.Person person = World.aPerson("changes-begun", 5);
        UUID candidate = World.aCandidate(session, person.id(), "Léa");
        World.authorise(candidate);
        patch("/v1/sessions/" + session, "*", Map.of("room", "Salle 5"), 409).body("code", equalTo("session-begun"));
        cancelSession(session, 409).body("code", equalTo("session-begun"));
        patch(path(session, candidate), "*", Map.of("firstName", "Lea"), 409).body("code", equalTo("candidate-let-in"));
        cancel(session, candidate, 409).body("code", equalTo("candidate-let-in"));
        move(session, candidate, laterSession(), 409).body("code", equalTo("candidate-let-in"));
    }

    @Test
    void aCandidateIsCorrectedWithWhoSawTheEvidence() {
        UUID session = laterSession();
        UUID candidate = enrolled(session, "Lea", null);
        String read = as("ines")
                .get(path(session, candidate))
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        patch(
                        path(session, candidate),
                        read,
                        Map.of(
                                "firstName",
                                "Léa",
                                "extraTimePercentage",
                                33,
                                "accommodations",
                                Map.of("readAloud", true, "needs", List.of("screen-reader")),
                                "evidence",
                                Map.of("seenBy", "Claire Exemple", "seenOn", "2026-11-20"),
                                "resultRecipientEmail",
                                "conseil@exemple.fr"),
                        200)
                .body("firstName", equalTo("Léa"))
                .body("lastName", equalTo("Exemple"))
                .body("accommodations.readAloud", equalTo(true))
                .body("evidence.seenBy", equalTo("Claire Exemple"))
                .header("ETag", equalTo("\"2\""));
        patch(path(session, candidate), read, Map.of("firstName", "Zoé"), 412);
        patch(path(session, candidate), "*", Map.of("evidence", Map.of("seenBy", "x", "seenOn", "2999-01-01")), 422);
        patch(path(session, candidate), "*", Map.of("externalId", "1850578006084"), 422)
                .body("code", equalTo("external-id-is-personal-data"));
        Map<String, Object> none = new HashMap<>();
        none.put("evidence", null);
        none.put("birthDate", "2999-01-01");
        patch(path(session, candidate), "*", none, 422).body("code", equalTo("born-in-the-future"));
        none.remove("birthDate");
        patch(path(session, candidate), "*", none, 200).body("evidence", nullValue());
        Topic.Seen told = state("certification.candidate.state", candidate, 2);
        Contracts.checkEvent(told.type(), told.json());
        assertThat(told.data().path("accommodations").path("timeFactor").asDouble())
                .isEqualTo(1.33);
        assertThat(told.json()).doesNotContain("Claire", "2026-11-20");
    }

    @Test
    void aCandidateComesToAnotherSessionUnderAnotherNumber() {
        UUID from = laterSession();
        UUID to = laterSession();
        enrolled(to, "Noé", null);
        UUID candidate = enrolled(from, "Léa", null);
        move(from, candidate, to, 200).body("sessionId", equalTo(to.toString())).body("number", equalTo(2));
        as("claire").get(path(from, candidate)).then().statusCode(404);
        Topic.Seen told = state("certification.candidate.state", candidate, 2);
        assertThat(told.data().path("sessionId").asText()).isEqualTo(to.toString());
        move(to, candidate, Ids.next(), 404);
        World.seated(candidate, Ids.next(), 1);
        await().atMost(Patience.FAR).until(() -> World.candidate(to, candidate).get("beneficiaryId") != null);
        move(to, candidate, from, 409).body("code", equalTo("candidate-in-the-room"));
    }

    @Test
    void whoseAccountIsKnownHearsOfEachOtherTimeAndThatThereIsNone() {
        World.Person person = World.aPerson("changes-appointments", 5);
        UUID from = laterSession();
        UUID to = laterSession();
        UUID candidate = World.aCandidate(from, person.id(), "Léa");
        enrolled(from, "Max", null);
        patch("/v1/sessions/" + from, "*", Map.of("room", "Salle 9"), 200);
        patch("/v1/sessions/" + from, "*", Map.of("startsAt", "2035-01-13T09:30:00"), 200);
        move(from, candidate, to, 200);
        cancelSession(to, 200);
        cancelSession(to, 200);
        List<Topic.Seen> told = await().atMost(Patience.FAR)
                .until(
                        () -> Topic.of("certification.candidate").all().stream()
                                .filter(seen -> seen.json().contains(candidate.toString()))
                                .toList(),
                        seen -> seen.size() == 4);
        told.forEach(seen -> Contracts.checkEvent(seen.type(), seen.json()));
        assertThat(told)
                .extracting(seen -> seen.type().replaceAll(".*-|[.]v1", ""))
                .containsExactly("enrolled", "rescheduled", "rescheduled", "cancelled");
        assertThat(told)
                .extracting(seen -> seen.data().path("startsAt").asText())
                .containsExactly(
                        "2035-01-12T08:30:00Z", "2035-01-13T08:30:00Z", "2035-01-12T08:30:00Z", "2035-01-12T08:30:00Z");

        UUID other = laterSession();
        UUID alone =
                World.aCandidate(other, World.aPerson("changes-cancelled", 5).id(), "Zoé");
        cancel(other, alone, 200);
        await().atMost(Patience.FAR)
                .until(() -> Topic.of("certification.candidate").all().stream()
                        .anyMatch(seen -> seen.json().contains(alone.toString())
                                && seen.type().endsWith("candidate-cancelled.v1")));
    }

    @Test
    void whoWillNotComeIsToldOnceAndIsInNoRoomUnlessTheyComeAllTheSame() throws Exception {
        server.start();
        UUID session = laterSession();
        UUID candidate = enrolled(session, "Zoé", "zoe@exemple.fr");
        cancel(session, candidate, 200)
                .body("status", equalTo("cancelled"))
                .body("cancellationReason", equalTo("Essai."));
        cancel(session, candidate, 200);
        patch(path(session, candidate), "*", Map.of("firstName", "x"), 409)
                .body("code", equalTo("candidate-cancelled"));
        Topic.Seen told = state("certification.candidate.state", candidate, 2);
        Contracts.checkEvent(told.type(), told.json());
        assertThat(told.data().path("cancelled").asBoolean()).isTrue();
        awaitStates(candidate, "sent");
        assertThat(server.getReceivedMessages()).hasSize(1);
        String all = text(server.getReceivedMessages()[0]);
        assertThat(all).contains("12 janvier 2035").doesNotContain("Zoé", "Essai.");
        // The room had not heard of it.
        UUID person = Ids.next();
        World.seated(candidate, person, 1);
        World.letIn(candidate, person, Ids.next(), 2);
        await().atMost(Patience.FAR)
                .until(() ->
                        World.candidate(session, candidate).getString("status").equals("authorised"));
        assertThat(state("certification.candidate.state", candidate, -1).data().has("cancelled"))
                .isFalse();
    }

    @Test
    void aCancelledSessionTellsItsRoomAndItsCandidatesOnce() throws Exception {
        server.start();
        UUID session = laterSession();
        UUID first = enrolled(session, "Zoé", "zoe@exemple.fr");
        UUID second = enrolled(session, "Ana", "ana@exemple.fr");
        enrolled(session, "Max", null);
        cancel(session, second, 200);
        awaitStates(second, "sent");
        cancelSession(session, 200).body("status", equalTo("cancelled")).body("cancellationReason", equalTo("Essai."));
        cancelSession(session, 200);
        Topic.Seen told = state("certification.session.state", session, 2);
        Contracts.checkEvent(told.type(), told.json());
        assertThat(told.data().path("status").asText()).isEqualTo("cancelled");
        awaitStates(first, "sent");
        awaitStates(second, "sent");
        assertThat(server.getReceivedMessages())
                .extracting(MimeMessage::getSubject)
                .containsExactlyInAnyOrder(
                        "Votre inscription à une session de certification Pix est annulée",
                        "Une session de certification Pix est annulée");
        once(as("claire"))
                .body(World.candidateBody(Ids.next(), "Léa"))
                .post("/v1/sessions/{id}/candidates", session)
                .then()
                .statusCode(409)
                .body("code", equalTo("session-cancelled"));
        as("claire").post("/v1/sessions/{id}/finalization", session).then().statusCode(409);
        patch("/v1/sessions/" + session, "*", Map.of("room", "x"), 409).body("code", equalTo("session-cancelled"));
        // The room let somebody in all the same: what was said there happened.
        UUID person = Ids.next();
        World.seated(first, person, 1);
        World.letIn(first, person, Ids.next(), 2);
        await().atMost(Patience.FAR)
                .until(() -> as("claire")
                        .get("/v1/sessions/{id}", session)
                        .path("status")
                        .equals("created"));
    }

    @Test
    void candidatesAreCalledOnceAndAnewWhenTheDayChanges() throws Exception {
        UUID session = laterSession();
        UUID first = enrolled(session, "Zoé", "Zoe@exemple.fr");
        UUID gone = enrolled(session, "Ana", "ana@exemple.fr");
        enrolled(session, "Max", null);
        convocations(session).body("noted", equalTo(2)).body("before", equalTo(0));
        convocations(session).body("noted", equalTo(0)).body("before", equalTo(2));
        // Another code for invigilators is nothing that candidates are told.
        as("claire").post("/v1/sessions/{id}/day-code/renewal", session).then().statusCode(200);
        convocations(session).body("noted", equalTo(0)).body("before", equalTo(2));
        // The server is down: nothing goes, and nothing is lost.
        await().atMost(Patience.FAR).until(() -> states(first).equals(List.of("waiting")));
        patch("/v1/sessions/" + session, "*", Map.of("startsAt", "2035-01-14T14:00:00"), 200);
        convocations(session).body("noted", equalTo(2));
        cancel(session, gone, 200);
        server.start();
        await().atMost(Patience.FAR).until(() -> states(first).equals(List.of("sent", "withheld")));
        await().atMost(Patience.FAR).until(() -> states(gone).equals(List.of("sent", "withheld", "withheld")));
        assertThat(server.getReceivedMessages()).hasSize(2).anySatisfy(mail -> {
            assertThat(mail.getSubject()).isEqualTo("Votre convocation à une session de certification Pix");
            assertThat(text(mail)).contains("14 janvier 2035", "14\u00A0h\u00A000", "1 rue de l'Exemple");
        });
        // There and back: who was called for the other day last is called anew.
        patch("/v1/sessions/" + session, "*", Map.of("startsAt", "2035-01-12T09:30:00"), 200);
        convocations(session).body("noted", equalTo(1)).body("before", equalTo(0));
        await().atMost(Patience.FAR).until(() -> states(first).equals(List.of("sent", "sent", "withheld")));
        patch("/v1/sessions/" + session, "*", Map.of("startsAt", "2035-01-14T14:00:00"), 200);
        convocations(session).body("noted", equalTo(1));
        await().atMost(Patience.FAR).until(() -> states(first).equals(List.of("sent", "sent", "sent", "withheld")));
        as("ines").post("/v1/sessions/{id}/convocations", session).then().statusCode(403);
        as("carole").post("/v1/sessions/{id}/convocations", session).then().statusCode(404);
    }

    private static UUID laterSession() {
        Map<String, Object> body = sessionBody();
        body.put("startsAt", "2035-01-12T09:30:00");
        return UUID.fromString(once(as("claire"))
                .body(body)
                .post("/v1/sessions")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    private static UUID enrolled(UUID session, String firstName, String email) {
        Map<String, Object> body = World.candidateBody(Ids.next(), firstName);
        body.remove("beneficiaryId");
        if (email != null) body.put("convocationEmail", email);
        return UUID.fromString(once(as("claire"))
                .body(body)
                .post("/v1/sessions/{id}/candidates", session)
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    private static String path(UUID session, UUID candidate) {
        return "/v1/sessions/" + session + "/candidates/" + candidate;
    }

    private static ValidatableResponse patch(String path, String ifMatch, Map<String, Object> body, int status) {
        return as("claire")
                .header("If-Match", ifMatch)
                .body(body)
                .patch(path)
                .then()
                .statusCode(status);
    }

    private static ValidatableResponse cancel(UUID session, UUID candidate, int status) {
        return as("claire")
                .body(Map.of("reason", "Essai."))
                .post(path(session, candidate) + "/cancellation")
                .then()
                .statusCode(status);
    }

    private static ValidatableResponse cancelSession(UUID session, int status) {
        return as("claire")
                .body(Map.of("reason", "Essai."))
                .post("/v1/sessions/{id}/cancellation", session)
                .then()
                .statusCode(status);
    }

    private static ValidatableResponse move(UUID session, UUID candidate, UUID to, int status) {
        return as("claire")
                .body(Map.of("sessionId", to))
                .post(path(session, candidate) + "/move")
                .then()
                .statusCode(status);
    }

    private static ValidatableResponse convocations(UUID session) {
        return as("claire")
                .post("/v1/sessions/{id}/convocations", session)
                .then()
                .statusCode(200);
    }

    /** The state told at a version; the newest for less than none. */
    private static Topic.Seen state(String topic, UUID id, long version) {
        return await().atMost(Patience.FAR)
                .until(
                        () -> Topic.of(topic).about(id).stream()
                                .filter(seen -> version < 0 || seen.version() == version)
                                .reduce((one, later) -> later),
                        java.util.Optional::isPresent)
                .orElseThrow();
    }

    private void awaitStates(UUID candidate, String... states) {
        await().atMost(Patience.FAR).until(() -> states(candidate).equals(List.of(states)));
    }

    private List<String> states(UUID candidate) {
        return sql.query("select state from notice_letter where candidate_id = ? order by state", candidate)
                .list(row -> row.text("state"));
    }

    private static String text(MimeMessage mail) throws Exception {
        return ((MimeMultipart) mail.getContent()).getBodyPart(0).getContent().toString();
    }

    @Test
    void whoWasCancelledIsEnrolledAgainWithTheSameAccount() {
        UUID session = World.aSession();
        World.Person lea = World.aPerson("changes-again", 5);
        UUID candidate = World.aCandidate(session, lea.id(), "Léa");
        cancel(session, candidate, 200);
        World.enrol(session, lea.id(), "Léa").then().statusCode(201);
        World.enrol(session, lea.id(), "Léa").then().statusCode(409).body("code", equalTo("already-enrolled"));
    }

    @Test
    void whoIsEnrolledInACancelledSessionReadsThatItWillNotBe() {
        UUID session = World.aSession();
        World.Person lea = World.aPerson("changes-own", 5);
        World.aCandidate(session, lea.id(), "Léa");
        cancelSession(session, 200);
        World.with(lea.token())
                .get("/v1/candidates/me")
                .then()
                .statusCode(200)
                .body("items[0].status", equalTo("cancelled"));
    }
}
