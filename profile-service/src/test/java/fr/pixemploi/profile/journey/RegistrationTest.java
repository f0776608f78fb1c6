package fr.pixemploi.profile.journey;

import static fr.pixemploi.profile.journey.World.A;
import static fr.pixemploi.profile.journey.World.B;
import static fr.pixemploi.profile.journey.World.as;
import static fr.pixemploi.profile.journey.World.someone;
import static fr.pixemploi.profile.journey.World.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.kit.topic.Topic;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Advisers and partners make files, and only those of their structures. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "profile"))
class RegistrationTest {
    @Inject
    Sql sql;

    @Test
    void anAdviserRegistersAPersonAndTheOthersLearnOfItWithoutAName() {
        Response registered = World.register("nadia", A);
        registered
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("invitationCode", nullValue())
                .body("accountLinked", equalTo(false))
                .body("version", equalTo(1));
        UUID id = UUID.fromString(registered.path("id"));
        assertThat(registered.header("Location")).endsWith("/v1/beneficiaries/" + id);
        Awaitility.await()
                .atMost(Patience.FAR)
                .untilAsserted(() -> assertThat(
                                Topic.of("profile.beneficiary.state").about(id))
                        .singleElement()
                        .satisfies(seen -> {
                            assertThat(seen.key()).isEqualTo(id.toString());
                            assertThat(seen.version()).isEqualTo(1);
                            assertThat(seen.data().path("structureIds").path(0).asText())
                                    .isEqualTo(A.toString());
                            assertThat(seen.data().toString()).doesNotContain("Léa");
                        }));
        assertThat(Topic.of("profile.beneficiary").about(id))
                .singleElement()
                .satisfies(seen -> assertThat(seen.type()).endsWith("beneficiary-registered.v1"));
    }

    @Test
    void aPartnerRegistersInItsStructureOnlyAndOnlyUnderItsScope() {
        with(World.TOKENS.forClient("partner-alpha"))
                .body(someone(A))
                .post("/v1/beneficiaries")
                .then()
                .statusCode(201);
        with(World.TOKENS.forClient("partner-alpha"))
                .body(someone(B))
                .post("/v1/beneficiaries")
                .then()
                .statusCode(404);
        with(World.TOKENS.forClient("partner-reader"))
                .body(someone(A))
                .post("/v1/beneficiaries")
                .then()
                .statusCode(403);
    }

    @Test
    void sendingTwiceWithOneKeyMakesOneFile() {
        String key = Ids.next().toString();
        Map<String, Object> body = someone(A);
        Response first = once(key, body);
        Response second = once(key, body);
        assertThat(second.asString()).isEqualTo(first.asString());
        body.put("firstName", "Autre");
        once(key, body).then().statusCode(422).body("code", equalTo("idempotency-key-reused"));
    }

    @Test
    void sendingAgainIsAnsweredByTodaysFile() {
        String key = Ids.next().toString();
        Map<String, Object> body = someone(A);
        String file = once(key, body).path("id");
        as("nadia")
                .header("If-Match", "\"1\"")
                .body(Map.of("firstName", "Lou"))
                .patch("/v1/beneficiaries/" + file)
                .then()
                .statusCode(200);
        once(key, body)
                .then()
                .statusCode(201)
                .header("ETag", "\"2\"")
                .body("id", equalTo(file))
                .body("firstName", equalTo("Lou"));
    }

    /** The key is a call of Nadia's: what is told again is told by what she may see by then. */
    @Test
    void sendingAgainShowsNoFileThatTheCallerMayNoLongerSee() {
        String key = Ids.next().toString();
        Map<String, Object> body = someone(A);
        String file = once(key, body).path("id");
        sql.update("update beneficiary set structure_id = ? where id = ?", B, UUID.fromString(file));
        once(key, body).then().statusCode(404).body("code", equalTo("not-found"));
    }

    @Test
    void noNameAndNoBirthDateIsKeptBesideTheFile() {
        Map<String, Object> body = someone(A);
        body.put("firstName", "Zéphyrine");
        body.put("birthDate", "1993-07-19");
        once(Ids.next().toString(), body).then().statusCode(201);
        assertThat(sql.query("""
                        select 1 from idempotent_creation row
                        where row::text like '%Zéphyrine%' or row::text like '%1993-07-19%'
                        """).exists()).isFalse();
    }

    private static Response once(String key, Map<String, Object> body) {
        return io.restassured.RestAssured.given()
                .auth()
                .oauth2(World.TOKENS.forUser("nadia"))
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(body)
                .post("/v1/beneficiaries");
    }

    @Test
    void aReferenceIsNeverASocialSecurityNumberAndIsUsedOnceInAStructure() {
        Map<String, Object> body = someone(A);
        body.put("externalId", "1 85 05 78 006 084 36");
        as("nadia")
                .body(body)
                .post("/v1/beneficiaries")
                .then()
                .statusCode(422)
                .body("code", equalTo("external-id-is-personal-data"));
        body.put("externalId", "VAL-" + Ids.next());
        as("nadia").body(body).post("/v1/beneficiaries").then().statusCode(201);
        as("nadia")
                .body(body)
                .post("/v1/beneficiaries")
                .then()
                .statusCode(409)
                .body("code", equalTo("external-id-taken"));
        as("nadia")
                .header("If-Match", "\"1\"")
                .body(Map.of("externalId", "lea@exemple.test"))
                .patch("/v1/beneficiaries/" + World.register("nadia", A).path("id"))
                .then()
                .statusCode(422)
                .body("code", equalTo("external-id-is-personal-data"));
        body.put("structureId", B);
        as("bruno").body(body).post("/v1/beneficiaries").then().statusCode(201);
    }

    @Test
    void allWrongFieldsAreToldAtOnce() {
        as("nadia")
                .body(Map.of("lastName", " ", "email", "nowhere", "birthDate", "2999-01-01"))
                .post("/v1/beneficiaries")
                .then()
                .statusCode(422)
                .body("code", equalTo("invalid-request"))
                .body(
                        "errors.pointer",
                        containsInAnyOrder("/structureId", "/firstName", "/lastName", "/email", "/birthDate"));
    }

    @Test
    void anotherStructureFindsNothing() {
        String id = World.register("nadia", A).path("id");
        as("marc").get("/v1/beneficiaries/" + id).then().statusCode(200);
        with(World.TOKENS.forClient("partner-reader"))
                .get("/v1/beneficiaries/" + id)
                .then()
                .statusCode(200);
        as("bruno").get("/v1/beneficiaries/" + id).then().statusCode(404);
        with(World.TOKENS.forClient("partner-beta"))
                .get("/v1/beneficiaries/" + id)
                .then()
                .statusCode(404);
        as("bruno")
                .header("If-Match", "\"1\"")
                .body(Map.of("firstName", "Autre"))
                .patch("/v1/beneficiaries/" + id)
                .then()
                .statusCode(404);
        as("bruno").queryParam("structureId", A).get("/v1/beneficiaries").then().statusCode(404);
        as("lea").get("/v1/beneficiaries/" + id).then().statusCode(403);
    }

    @Test
    void aCorrectionNeedsTheVersionThatWasRead() {
        String path = "/v1/beneficiaries/" + World.register("nadia", A).path("id");
        as("nadia").body(Map.of("firstName", "Lou")).patch(path).then().statusCode(428);
        as("nadia")
                .header("If-Match", "\"1\"")
                .body(Map.of("firstName", "Lou", "email", "lou@exemple.test"))
                .patch(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("firstName", equalTo("Lou"))
                .body("lastName", equalTo("Exemple"));
        as("nadia")
                .header("If-Match", "\"1\"")
                .body(Map.of("firstName", "Max"))
                .patch(path)
                .then()
                .statusCode(412)
                .body("code", equalTo("changed-meanwhile"));
        as("nadia")
                .header("If-Match", "\"2\"")
                .body("{\"email\": null}")
                .patch(path)
                .then()
                .statusCode(200)
                .body("email", nullValue())
                .body("firstName", equalTo("Lou"));
    }

    @Test
    void aCorrectionThatChangesNothingMakesNoVersion() {
        String path = "/v1/beneficiaries/" + World.register("nadia", A).path("id");
        for (String nothing : List.of("{}", "{\"lastName\": \"Exemple\"}", "{\"phone\": null}"))
            as("nadia")
                    .header("If-Match", "\"1\"")
                    .contentType("application/merge-patch+json")
                    .body(nothing)
                    .patch(path)
                    .then()
                    .statusCode(200)
                    .header("ETag", "\"1\"");
    }

    @Test
    void aCorrectionIsHeldToTheSameRulesAsARegistration() {
        String path = "/v1/beneficiaries/" + World.register("nadia", A).path("id");
        as("nadia")
                .header("If-Match", "\"1\"")
                .body("{\"firstName\": null, \"lastName\": \" \", \"birthDate\": \"2999-01-01\"}")
                .patch(path)
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/firstName", "/lastName", "/birthDate"));
        as("nadia")
                .header("If-Match", "\"1\"")
                .body("{\"emial\": null}")
                .patch(path)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/emial"));
        as("nadia")
                .header("If-Match", "\"1\"")
                .body("{\"email\": 7}")
                .patch(path)
                .then()
                .statusCode(422)
                .body("errors.detail", contains("doit être un texte"));
        as("nadia")
                .header("If-Match", "\"1\"")
                .body("{\"firstName\": 7, \"nickname\": \"Lou\"}")
                .patch(path)
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/firstName", "/nickname"));
        as("nadia").get(path).then().header("ETag", "\"1\"").body("lastName", equalTo("Exemple"));
    }

    @Test
    void followingTheCursorShowsEachFileOnce() {
        List<String> made = new ArrayList<>();
        for (int i = 0; i < 5; i++) made.add(World.register("bruno", B).path("id"));
        List<String> listed = new ArrayList<>();
        String cursor = null;
        do {
            var call = as("bruno").queryParam("structureId", B).queryParam("limit", 2);
            Response page = (cursor == null ? call : call.queryParam("cursor", cursor)).get("/v1/beneficiaries");
            listed.addAll(page.path("items.id"));
            cursor = page.path("nextCursor");
            if (cursor != null) assertThat(page.header("Link")).contains("rel=\"next\"");
        } while (cursor != null);
        assertThat(listed).doesNotHaveDuplicates().containsAll(made);
    }
}
