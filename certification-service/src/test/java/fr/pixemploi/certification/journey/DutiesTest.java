package fr.pixemploi.certification.journey;

import static fr.pixemploi.certification.journey.World.CENTRE;
import static fr.pixemploi.certification.journey.World.aCandidateByName;
import static fr.pixemploi.certification.journey.World.aSession;
import static fr.pixemploi.certification.journey.World.as;
import static fr.pixemploi.certification.journey.World.candidateBody;
import static fr.pixemploi.certification.journey.World.once;
import static fr.pixemploi.certification.journey.World.sessionBody;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.local.PlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** How a session is organised, held against what centres must do; and a centre's day, which tells of it. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "certification"))
class DutiesTest {
    private static final String ORGANISATION = "/v1/sessions/{id}/organisation";

    private static Response say(UUID session, String version, Map<String, Object> organisation) {
        return as("claire").header("If-Match", version).body(organisation).put(ORGANISATION, session);
    }

    private static Response enrolByName(UUID session) {
        return enrolByName(session, "fr");
    }

    private static Response enrolByName(UUID session, String language) {
        Map<String, Object> body = candidateBody(Ids.next(), "Léa");
        body.remove("beneficiaryId");
        return once(as("claire").header("Accept-Language", language))
                .body(body)
                .post("/v1/sessions/{id}/candidates", session);
    }

    @Test
    void whatNobodySaidIsNotKnownAndRefusesNothing() {
        UUID session = aSession();
        aCandidateByName(session, "Léa");
        for (String user : List.of("claire", "ines", "jury-julie"))
            as(user).get(ORGANISATION, session)
                    .then()
                    .statusCode(200)
                    .header("ETag", "\"0\"")
                    .body("duties.state", everyItem(equalTo("not-known")))
                    .body("duties", hasSize(5));
        as("carole").get(ORGANISATION, session).then().statusCode(404);
        World.finalizes(session).then().statusCode(200);
        say(session, "\"0\"", Map.of("invigilators", List.of()))
                .then()
                .statusCode(409)
                .body("code", equalTo("session-closed"));
    }

    @Test
    void theTwentyFirstCandidateNeedsASecondInvigilator() {
        UUID session = aSession();
        for (int i = 0; i < 20; i++) aCandidateByName(session, "Léa");
        Map<String, Object> organisation = new HashMap<>(Map.of(
                "invigilators", List.of("Inès Exemple"), "computers", 21, "nobodyTrained", true, "noRelative", true));
        say(session, "\"0\"", organisation)
                .then()
                .statusCode(200)
                .body("nobodyTrained.by", notNullValue())
                .body("duties.state", contains("met", "met", "not-known", "met", "met"));
        enrolByName(session)
                .then()
                .statusCode(409)
                .body("code", equalTo("centre-duty-not-met"))
                .body("detail", containsString("21 candidat(s) pour 1 surveillant(s)"));
        as("claire")
                .header("Accept-Language", "en")
                .get(ORGANISATION, session)
                .then()
                .body("duties[0].title", equalTo("Candidates per invigilator"))
                .body("duties[0].words", containsString("20 candidate(s) for 1 invigilator(s)"));
        enrolByName(session, "en")
                .then()
                .statusCode(409)
                .body("detail", containsString("21 candidate(s) for 1 invigilator(s)"));
        organisation.put("invigilators", List.of("Inès Exemple", "Malik Exemple"));
        say(session, "\"0\"", organisation).then().statusCode(412);
        say(session, "\"1\"", organisation).then().statusCode(200);
        enrolByName(session).then().statusCode(201);
        as("claire").get(ORGANISATION, session).then().body("duties[1].state", equalTo("not-met"));
    }

    @Test
    void manyOfTheCentresOwnStaffSitInASessionOfTheirOwn() {
        UUID session = aSession();
        aCandidateByName(session, "Léa");
        say(session, "\"0\"", Map.of("invigilators", List.of(), "ownStaff", 1))
                .then()
                .statusCode(200);
        World.finalizes(session)
                .then()
                .statusCode(409)
                .body("code", equalTo("centre-duty-not-met"))
                .body("detail", containsString("réservée"));
        say(session, "\"1\"", Map.of("invigilators", List.of(), "ownStaff", 1, "dedicated", true))
                .then()
                .statusCode(200);
        World.finalizes(session).then().statusCode(200);
    }

    private static UUID session(String startsAt, String timeZone) {
        Map<String, Object> body = sessionBody();
        body.put("startsAt", startsAt);
        body.put("timeZone", timeZone);
        return UUID.fromString(once(as("claire"))
                .body(body)
                .post("/v1/sessions")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    @Test
    void aDayIsThatOfTheVenuesClockAndNamesNobody() {
        UUID late = session("2035-06-03T23:30:00", "Pacific/Tahiti");
        UUID early = session("2035-06-03T00:00:00", "Europe/Paris");
        session("2035-06-02T23:59:59", "Europe/Paris");
        session("2035-06-04T00:00:00", "Pacific/Tahiti");
        Map<String, Object> body = candidateBody(Ids.next(), "Introuvable");
        body.remove("beneficiaryId");
        body.put("extraTimePercentage", 33);
        body.put("accommodations", Map.of("noFocusRule", false, "readAloud", true, "breaks", false));
        once(as("claire"))
                .body(body)
                .post("/v1/sessions/{id}/candidates", early)
                .then()
                .statusCode(201);
        aCandidateByName(early, "Introuvable");
        String day = "/v1/centres/{id}/day?date=2035-06-03";
        String answer = as("ines")
                .get(day, CENTRE)
                .then()
                .statusCode(200)
                .body("sessions.id", contains(early.toString(), late.toString()))
                .body("sessions[0].candidates.enrolled", equalTo(2))
                .body("sessions[0].accommodations", hasItem("1 candidat a un temps majoré"))
                .body("sessions[0].accommodations", hasSize(2))
                .body("sessions[0].notInOrder", hasItem("Dites qui surveille la session."))
                .body("sessions[0].next", hasItem(containsString("aménagements")))
                .body("sessions[1].accommodations", empty())
                .body("sessions[1].next", contains("Inscrivez les candidats."))
                .extract()
                .asString();
        org.assertj.core.api.Assertions.assertThat(answer).doesNotContain("Introuvable");
        as("claire").get("/v1/centres/{id}/day", CENTRE).then().statusCode(200).body("date", not(empty()));
        as("carole").get(day, CENTRE).then().statusCode(404);
    }

    @Test
    void whoIsMovedIsHeldToTheSameDutiesAsWhoIsEnrolled() {
        UUID full = aSession();
        for (int i = 0; i < 20; i++) aCandidateByName(full, "Léa");
        say(
                        full,
                        "\"0\"",
                        Map.of(
                                "invigilators",
                                List.of("Inès Exemple"),
                                "computers",
                                21,
                                "nobodyTrained",
                                true,
                                "noRelative",
                                true))
                .then()
                .statusCode(200);
        UUID other = aSession();
        UUID candidate = aCandidateByName(other, "Zoé");
        as("claire")
                .body(Map.of("sessionId", full))
                .post("/v1/sessions/{id}/candidates/{candidate}/move", other, candidate)
                .then()
                .statusCode(409)
                .body("code", equalTo("centre-duty-not-met"));
    }
}
