package fr.pixemploi.certification.journey;

import static fr.pixemploi.certification.journey.World.A;
import static fr.pixemploi.certification.journey.World.CENTRE;
import static fr.pixemploi.certification.journey.World.TOKENS;
import static fr.pixemploi.certification.journey.World.aSession;
import static fr.pixemploi.certification.journey.World.as;
import static fr.pixemploi.certification.journey.World.once;
import static fr.pixemploi.certification.journey.World.sessionBody;
import static fr.pixemploi.certification.journey.World.with;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.local.PlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who may do what with sessions, and how a wrong request is answered. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "certification"))
class AccessTest {
    @Inject
    Sql sql;

    @Test
    void nobodyComesInWithoutATokenForThisService() {
        String path = "/v1/sessions?centreId=" + CENTRE;
        given().get(path).then().statusCode(401).body("code", equalTo("authentication-required"));
        with(TOKENS.forUser("claire", "no-audience")).get(path).then().statusCode(401);
        with(TOKENS.forUser("claire", "unlisted-client")).get(path).then().statusCode(401);
        with(TOKENS.idToken("claire")).get(path).then().statusCode(401);
    }

    @Test
    void theWrongRoleIsForbidden() {
        UUID session = aSession();
        for (String user : List.of("nadia", "ines", "lea", "jury-julie", "ops-omar")) {
            once(as(user)).body(sessionBody()).post("/v1/sessions").then().statusCode(403);
            as(user).post("/v1/sessions/{id}/finalization", session).then().statusCode(403);
        }
        as("claire")
                .post("/v1/candidates/{id}/authorisation", Ids.next())
                .then()
                .statusCode(403);
        as("nadia").get("/v1/sessions/{id}", session).then().statusCode(403);
        as("claire").get("/v1/candidates/me").then().statusCode(403);
        as("claire").get("/v1/jury/sessions").then().statusCode(403);
        as("claire").post("/v1/jury/sessions/{id}/publication", session).then().statusCode(403);
        as("ines").get("/v1/certificates/{id}", Ids.next()).then().statusCode(403);
        with(TOKENS.forClient("partner-alpha"))
                .get("/v1/sessions/{id}", session)
                .then()
                .statusCode(403);
    }

    @Test
    void anotherCentreIsNotThere() {
        Map<String, Object> elsewhere = sessionBody();
        elsewhere.put("centreId", A);
        once(as("claire")).body(elsewhere).post("/v1/sessions").then().statusCode(404);
        as("claire").get("/v1/sessions?centreId=" + A).then().statusCode(404);
        UUID session = aSession();
        UUID candidate = aCandidateOf(session);
        move(session);
        as("claire").get("/v1/sessions/{id}", session).then().statusCode(404).body("code", equalTo("not-found"));
        as("ines").get("/v1/sessions/{id}", session).then().statusCode(404);
        as("claire").post("/v1/sessions/{id}/finalization", session).then().statusCode(404);
        as("claire").get("/v1/sessions/{id}/candidates", session).then().statusCode(404);
        World.enrol(session, Ids.next(), "Léa").then().statusCode(404);
        as("ines").post("/v1/candidates/{id}/authorisation", candidate).then().statusCode(404);
        as("jury-julie").get("/v1/sessions/{id}", session).then().statusCode(200);
    }

    private static UUID aCandidateOf(UUID session) {
        UUID person = Ids.next();
        World.aResult(Ids.next(), 1, person, "2026-11-20T10:00:00Z", 5);
        return World.aCandidate(session, person, "Léa");
    }

    /** The demonstration realm has one centre with people; so the session moves to one without. */
    private void move(UUID session) {
        assertThat(sql.updateOne("update certification_session set centre_id = ? where id = ?", A, session))
                .isTrue();
    }

    @Test
    void whatIsNotThereIsNotFound() {
        as("claire").get("/v1/sessions/{id}", Ids.next()).then().statusCode(404);
        as("jury-julie").get("/v1/jury/sessions/{id}", Ids.next()).then().statusCode(404);
        as("jury-julie")
                .post("/v1/jury/sessions/{id}/publication", Ids.next())
                .then()
                .statusCode(404);
        as("ines").post("/v1/candidates/{id}/authorisation", Ids.next()).then().statusCode(404);
        as("claire").get("/v1/certificates/{id}", Ids.next()).then().statusCode(404);
    }

    @Test
    void anAccountWithoutAFileIsTold() {
        String token = TOKENS.newBeneficiary("access-without-file");
        for (String path : List.of("/v1/candidates/me", "/v1/certificates/me")) {
            with(token)
                    .get(path)
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("account-not-linked"))
                    .header("Retry-After", notNullValue());
        }
    }

    @Test
    void aSessionIsReadByItsCentreAndByTheJuryWithoutItsCode() {
        Response created = once(as("claire")).body(sessionBody()).post("/v1/sessions");
        created.then()
                .statusCode(201)
                .body("accessCode", matchesPattern("[2-9B-Y]{6}"))
                .body("status", equalTo("created"))
                .body("startsAt", equalTo("2026-12-08T09:30:00"))
                .body("certificationVersion", equalTo("pix-core-v3"));
        String location = created.header("Location");
        assertThat(location).endsWith("/v1/sessions/" + created.path("id"));
        for (String user : List.of("claire", "ines")) {
            as(user).get(location).then().statusCode(200).body("accessCode", equalTo(created.path("accessCode")));
        }
        as("jury-julie").get(location).then().statusCode(200).body("accessCode", nullValue());
    }

    @Test
    void wrongFieldsAreToldAllAtOnce() {
        once(as("claire"))
                .body(Map.of("venue", Map.of("name", "", "address", "1 rue", "town", "Ville"), "room", "R"))
                .post("/v1/sessions")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/centreId", "/startsAt", "/timeZone", "/venue/name"));
        Map<String, Object> notATime = sessionBody();
        notATime.put("startsAt", "demain");
        once(as("claire"))
                .body(notATime)
                .post("/v1/sessions")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/startsAt"));
    }

    @Test
    void timeZonesTimesAndVersionsMustExist() {
        refusedSession("timeZone", "+02:00", "unknown-time-zone");
        refusedSession("startsAt", "2027-03-28T02:30:00", "no-such-local-time");
        refusedSession("certificationVersion", "pix-core-v9", "no-such-certification-version");
        refusedSession("startsAt", "2020-01-01T09:00:00", "no-such-certification-version");
    }

    private static void refusedSession(String field, String value, String code) {
        Map<String, Object> body = sessionBody();
        body.put(field, value);
        once(as("claire"))
                .body(body)
                .post("/v1/sessions")
                .then()
                .statusCode(422)
                .body("code", equalTo(code))
                .body("detail", notNullValue());
    }

    @Test
    void listsAreReadByPages() {
        for (int i = 0; i < 3; i++) aSession();
        for (String path : List.of("/v1/sessions?limit=2&centreId=" + CENTRE, "/v1/jury/sessions?limit=2")) {
            String user = path.contains("jury") ? "jury-julie" : "ines";
            List<String> seen = new ArrayList<>();
            String cursor = null;
            do {
                Response page = cursor == null
                        ? as(user).get(path)
                        : as(user).queryParam("cursor", cursor).get(path);
                seen.addAll(page.path("items.id"));
                cursor = page.path("nextCursor");
            } while (cursor != null);
            assertThat(seen)
                    .hasSizeGreaterThanOrEqualTo(3)
                    .doesNotHaveDuplicates()
                    .isSorted();
        }
    }
}
