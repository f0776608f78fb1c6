package fr.pixemploi.certification.journey;

import static io.restassured.RestAssured.given;

import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.topic.Accounts;
import fr.pixemploi.kit.topic.Topic;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.keycloak.Tokens;
import fr.pixemploi.local.patience.Patience;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.ConfigProvider;

/** Centres, sessions, people and tests for the journeys, told as people and the other services would tell them. */
final class World {
    static final UUID A = UUID.fromString("01940000-0000-7000-8000-00000000000a");
    static final UUID CENTRE = UUID.fromString("01940000-0000-7000-8000-00000000000c");
    static final Tokens TOKENS =
            Tokens.of(ConfigProvider.getConfig().getValue(PlatformResource.KEYCLOAK_URL, String.class));

    private World() {}

    static RequestSpecification as(String user) {
        return with(TOKENS.forUser(user));
    }

    static RequestSpecification with(String token) {
        return given().auth().oauth2(token).contentType("application/json");
    }

    static RequestSpecification once(RequestSpecification request) {
        return request.header("Idempotency-Key", Ids.next().toString());
    }

    static Map<String, Object> sessionBody() {
        return new HashMap<>(Map.of(
                "centreId", CENTRE,
                "venue", Map.of("name", "Lycée Exemple", "address", "1 rue de l'Exemple", "town", "Exempleville"),
                "room", "Salle 12",
                "startsAt", "2026-12-08T09:30:00",
                "timeZone", "Europe/Paris"));
    }

    /** A session that Claire opened. */
    static UUID aSession() {
        return UUID.fromString(once(as("claire"))
                .body(sessionBody())
                .post("/v1/sessions")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    /** Someone with an account whose levels are known. */
    record Person(UUID id, String token) {}

    static Person aPerson(String username, int competencesAtLevelOne) {
        UUID person = Ids.next();
        String token = TOKENS.newBeneficiary(username);
        Accounts.link(person, token, A);
        aResult(Ids.next(), 1, person, "2026-11-20T10:00:00Z", competencesAtLevelOne);
        return new Person(person, token);
    }

    /** A result with so many competences at level 1, and one more at level 0. */
    static void aResult(UUID result, long version, UUID person, String completedAt, int atLevelOne) {
        aResult(result, version, person, completedAt, atLevelOne, List.of("clea-numerique"));
    }

    /** @param opens what its badges make eligible for */
    static void aResult(
            UUID result, long version, UUID person, String completedAt, int atLevelOne, List<String> opens) {
        List<Map<String, Object>> competences = new ArrayList<>();
        for (int i = 0; i < atLevelOne; i++) competences.add(Map.of("code", "c" + i, "level", 1, "pix", 8));
        competences.add(Map.of("code", "z", "level", 0, "pix", 3));
        Topic.of("assessment.result.state")
                .send(
                        "result " + result + " version " + version,
                        "fr.pixemploi.assessment.result-state.v1",
                        result,
                        result,
                        version,
                        person,
                        Map.of(
                                "resultId", result,
                                "beneficiaryId", person,
                                "completedAt", completedAt,
                                "campaignCode", "ABCDEF234",
                                "competences", competences,
                                "told", Map.of("opens", opens)));
    }

    static Map<String, Object> candidateBody(UUID person, String firstName) {
        return new HashMap<>(Map.of(
                "beneficiaryId", person,
                "firstName", firstName,
                "lastName", "Exemple",
                "sex", "female",
                "birthDate", "2001-02-03",
                "birthCity", "Exempleville",
                "birthPostalCode", "75001",
                "birthCountry", "France"));
    }

    static Response enrol(UUID session, UUID person, String firstName) {
        return once(as("claire")).body(candidateBody(person, firstName)).post("/v1/sessions/{id}/candidates", session);
    }

    /** Enrols as soon as the levels have arrived. */
    static UUID aCandidate(UUID session, UUID person, String firstName) {
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() -> List.of(201, 409)
                                .contains(enrol(session, person, firstName).statusCode())
                        && as("claire")
                                .get("/v1/sessions/{id}/candidates", session)
                                .jsonPath()
                                .getList("items.beneficiaryId")
                                .contains(person.toString()));
        return UUID.fromString(as("claire")
                .get("/v1/sessions/{id}/candidates", session)
                .jsonPath()
                .getString("items.find { it.beneficiaryId == '" + person + "' }.id"));
    }

    /** Enrolled by name alone. */
    static UUID aCandidateByName(UUID session, String firstName) {
        Map<String, Object> body = candidateBody(Ids.next(), firstName);
        body.remove("beneficiaryId");
        return UUID.fromString(once(as("claire"))
                .body(body)
                .post("/v1/sessions/{id}/candidates", session)
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    /** A candidate as the centre sees them. */
    static JsonPath candidate(UUID session, UUID candidate) {
        return JsonPath.from(as("claire")
                        .get("/v1/sessions/{id}/candidates", session)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .setRootPath("items.find { it.id == '" + candidate + "' }");
    }

    /** The exam room seats an account at a candidate's number. */
    static void seated(UUID candidate, UUID person, long version) {
        room(
                "fr.pixemploi.assessment.candidate-seated.v1",
                candidate,
                person,
                version,
                Map.of("seatedAt", "2026-12-08T08:20:00Z", "seatedBy", "ines"));
    }

    /** And takes the seat back. */
    static void unseated(UUID candidate, UUID person, long version) {
        room(
                "fr.pixemploi.assessment.candidate-unseated.v1",
                candidate,
                person,
                version,
                Map.of("unseatedAt", "2026-12-08T08:22:00Z", "unseatedBy", "ines"));
    }

    /** And lets the candidate start. */
    static void letIn(UUID candidate, UUID person, UUID authorisation, long version) {
        room(
                "fr.pixemploi.assessment.certification-start-authorised.v1",
                candidate,
                person,
                version,
                Map.of(
                        "authorisationId",
                        authorisation,
                        "authorisedAt",
                        "2026-12-08T08:25:00Z",
                        "validUntil",
                        "2026-12-08T10:25:00Z"));
    }

    private static void room(String type, UUID candidate, UUID person, long version, Map<String, Object> more) {
        Map<String, Object> said = new HashMap<>(more);
        said.put("candidateId", candidate);
        said.put("sessionId", Ids.next());
        said.put("beneficiaryId", person);
        Topic.of("assessment.certification-sitting")
                .send(Ids.next().toString(), type, candidate, candidate, version, person, said);
    }

    static UUID authorise(UUID candidate) {
        return UUID.fromString(as("ines")
                .post("/v1/candidates/{id}/authorisation", candidate)
                .then()
                .statusCode(200)
                .extract()
                .path("authorisationId"));
    }

    /** Claire hands a session over, all that she can say of it said: the sheet is signed, who is absent did not come. */
    static Response finalizes(UUID session) {
        as("claire").body(Map.of("attendanceSigned", true)).put("/v1/sessions/{id}/finalization/declaration", session);
        List<String> absent = as("claire")
                .get("/v1/sessions/{id}/finalization", session)
                .jsonPath()
                .getList("absences.candidateId");
        for (String candidate : absent)
            as("claire")
                    .body(Map.of("reason", "did-not-come"))
                    .put("/v1/sessions/{id}/finalization/absences/{candidate}", session, candidate);
        return as("claire").post("/v1/sessions/{id}/finalization", session);
    }

    /** It was not taken, since of these points, and of no other. */
    static void heldUp(Response answer, String... points) {
        answer.then().statusCode(409).body("code", org.hamcrest.Matchers.equalTo("finalization-held-up"));
        org.assertj.core.api.Assertions.assertThat(answer.jsonPath().<String>getList("errors.pointer"))
                .containsExactly(java.util.Arrays.stream(points)
                        .map(point -> "/" + point)
                        .toArray(String[]::new));
    }

    /** The end of a test as assessment-service tells it: sixteen competences at so many pix each, answers spread over all of them. */
    static Map<String, Object> theEnd(
            UUID authorisation, UUID candidate, UUID person, String reason, int answers, int pix, int skippedPix) {
        return Ends.of(authorisation, candidate, person, reason, answers, pix, skippedPix);
    }

    static void tell(Map<String, Object> end, String eventId) {
        tell(end, eventId, 1);
    }

    /** @param version 1 for the end itself, higher each time that it is scored again */
    static void tell(Map<String, Object> end, String eventId, long version) {
        Topic.of("assessment.certification-sitting")
                .send(
                        eventId,
                        "fr.pixemploi.assessment.certification-sitting-completed.v1",
                        UUID.fromString(end.get("beneficiaryId").toString()),
                        UUID.fromString(end.get("sittingId").toString()),
                        version,
                        end);
    }

    /** Waits until the jury sees so many tests of a session. */
    static void awaitTests(UUID session, int tests) {
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() -> as("jury-julie")
                                .get("/v1/jury/sessions/{id}", session)
                                .jsonPath()
                                .getList("candidates.collect { it.certifications[0].status }")
                                .stream()
                                .filter(java.util.Objects::nonNull)
                                .count()
                        == tests);
    }
}
