package fr.pixemploi.profile.journey;

import static fr.pixemploi.profile.journey.World.A;
import static fr.pixemploi.profile.journey.World.B;
import static fr.pixemploi.profile.journey.World.LATER;
import static fr.pixemploi.profile.journey.World.aResult;
import static fr.pixemploi.profile.journey.World.consent;
import static fr.pixemploi.profile.journey.World.someone;
import static fr.pixemploi.profile.journey.World.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** A structure's own system takes over how far its people are, by what it calls them, and of results what is shared now. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "profile"))
class PersonStatesTest {
    @Inject
    Sql sql;

    /** Somebody of A whom its system calls so, without an account. */
    private static UUID called(String externalId) {
        Map<String, Object> body = someone(A);
        body.put("externalId", externalId);
        Response made = with(World.TOKENS.forClient("partner-alpha")).body(body).post("/v1/beneficiaries");
        made.then().statusCode(201);
        return UUID.fromString(made.path("id"));
    }

    private static RequestSpecification system(String client, UUID structure) {
        return with(World.TOKENS.forClient(client)).queryParam("structureId", structure);
    }

    /** Of one person, of all pages; null where there is no line. */
    private static Map<String, Object> state(String externalId, String since) {
        String cursor = null;
        do {
            var call = system("partner-alpha", A).queryParam("limit", 100).queryParam("since", since);
            Response page = (cursor == null ? call : call.queryParam("cursor", cursor)).get("/v1/person-states");
            page.then().statusCode(200);
            Map<String, Object> found = page.path("items.find { it.externalId == '" + externalId + "' }");
            if (found != null) return found;
            cursor = page.path("nextCursor");
        } while (cursor != null);
        return null;
    }

    private static final String ALWAYS = "2020-01-01T00:00:00Z";

    private static void shareIsHeard(String externalId) {
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() -> state(externalId, ALWAYS).containsKey("result"));
    }

    @Test
    void resultsStandInItOnlyWhileTheyAreShared() {
        String name = "VAL-" + Ids.next();
        World.Person person = linked(name);
        UUID result = aResult(person.id(), Instant.now().toString(), Map.of("1.1", 3));
        assertThat(state(name, ALWAYS)).containsOnlyKeys("beneficiaryId", "externalId", "progress");
        UUID grant = consent(person.id(), A, LATER, List.of(result));
        shareIsHeard(name);
        Map<String, Object> shared = state(name, ALWAYS);
        assertThat(shared).containsEntry("progress", "done").containsKey("sharedUntil");
        assertThat(shared.get("result")).asString().contains("totalPix=24").contains("id=" + result);
        assertThat(sql.query("select role from person_read where beneficiary_id = ? and what = 'caseload'", person.id())
                        .list(row -> row.text("role")))
                .contains("partner");
        String row = row(name);
        assertThat(row).contains(",done,true,").contains(",24,");

        person.calls().delete("/v1/sharings/" + grant).then().statusCode(204);
        assertThat(state(name, ALWAYS)).containsOnlyKeys("beneficiaryId", "externalId", "progress");
        assertThat(row(name)).endsWith(",joined,false,,,,,,,,");
    }

    private static World.Person linked(String externalId) {
        UUID file = called(externalId);
        String token = World.newAccount();
        with(token)
                .body(Map.of("invitationCode", World.invite("nadia", file.toString())))
                .post("/v1/beneficiaries/me/account-links")
                .then()
                .statusCode(200);
        return new World.Person(file, token);
    }

    /** The line of the table that says something of one person. */
    private static String row(String externalId) {
        return system("partner-alpha", A)
                .accept("text/csv")
                .get("/v1/person-states/table.csv")
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .lines()
                .filter(line -> line.contains(externalId))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aNameThatASpreadsheetWouldCalculateIsQuoted() {
        String name = "=1+1-" + Ids.next();
        called(name);
        assertThat(row(name)).startsWith("'=1+1-");
    }

    @Test
    void sinceTellsOfLinesThatBecameOtherOnes() {
        String still = "VAL-" + Ids.next();
        String moves = "VAL-" + Ids.next();
        UUID stillFile = called(still);
        UUID movingFile = called(moves);
        sql.update(
                "update caseload_entry set changed_at = changed_at - interval '1 day' where beneficiary_id = any (?)",
                Sql.uuids(List.of(stillFile, movingFile)));
        String since = Instant.now().toString();
        assertThat(state(moves, since)).isNull();
        World.invite("nadia", movingFile.toString());
        assertThat(state(moves, since)).containsEntry("progress", "invited");
        assertThat(state(still, since)).isNull();
        assertThat(state(still, ALWAYS)).containsEntry("progress", "registered");
    }

    @Test
    void onlyItsOwnSystemUnderItsScopeTakesThemOver() {
        for (String path : List.of("/v1/person-states", "/v1/person-states/table.csv")) {
            system("partner-beta", A)
                    .accept("*/*")
                    .get(path)
                    .then()
                    .statusCode(404)
                    .body("code", equalTo("not-found"));
            system("partner-alpha", B).accept("*/*").get(path).then().statusCode(404);
            system("partner-reader", A).accept("*/*").get(path).then().statusCode(403);
            RestAssured.given().queryParam("structureId", A).get(path).then().statusCode(401);
        }
    }
}
