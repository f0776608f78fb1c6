package fr.pixemploi.profile.journey;

import static fr.pixemploi.profile.journey.World.A;
import static fr.pixemploi.profile.journey.World.LATER;
import static fr.pixemploi.profile.journey.World.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.local.PlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An adviser asks a person to share; the person decides, and a refusal shows to nobody. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "profile"))
class SharingRequestTest {
    @Inject
    Sql sql;

    private static Response ask(String adviser, UUID person) {
        return as(adviser)
                .body(Map.of(
                        "structureId",
                        A,
                        "beneficiaryId",
                        person,
                        "reason",
                        "preparer-un-entretien",
                        "purpose",
                        "formation"))
                .post("/v1/sharing-requests");
    }

    private static Response accept(World.Person person, String request) {
        return person.calls()
                .body(Map.of("until", LATER, "future", true))
                .post("/v1/sharing-requests/me/" + request + "/acceptance");
    }

    private static Map<String, Object> asSeenByTheStructure(String request) {
        String cursor = null;
        do {
            var call = as("nadia").queryParam("structureId", A).queryParam("limit", 100);
            Response page = (cursor == null ? call : call.queryParam("cursor", cursor)).get("/v1/sharing-requests");
            Map<String, Object> found = page.path("items.find { it.id == '" + request + "' }");
            if (found != null) return found;
            cursor = page.path("nextCursor");
        } while (cursor != null);
        throw new AssertionError("the structure does not see what it asked");
    }

    @Test
    void aPersonAcceptsWithWhatAndUntilWhenThePersonChooses() {
        World.Person person = World.aPersonOfA();
        String request =
                ask("nadia", person.id()).then().statusCode(201).extract().path("id");
        assertThat(asSeenByTheStructure(request)).containsEntry("status", "not-shared");
        person.calls()
                .get("/v1/sharing-requests/me")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(request))
                .body("items[0].why", equalTo("Préparer un entretien avec vous"))
                .body("items[0].structureId", equalTo(A.toString()));

        accept(person, request)
                .then()
                .statusCode(201)
                .body("structureId", equalTo(A.toString()))
                .body("purpose", equalTo("formation"))
                .body("status", equalTo("active"));
        assertThat(asSeenByTheStructure(request)).containsEntry("status", "shared");
        person.calls().get("/v1/sharings").then().body("items", hasSize(1));
        person.calls().get("/v1/sharing-requests/me").then().body("items", hasSize(0));
        accept(person, request).then().statusCode(409).body("code", equalTo("request-ended"));
    }

    @Test
    void aRefusalLooksToTheStructureLikeNoAnswer() {
        World.Person refuses = World.aPersonOfA();
        World.Person isSilent = World.aPersonOfA();
        String refused = ask("nadia", refuses.id()).path("id");
        String unanswered = ask("nadia", isSilent.id()).path("id");
        refuses.calls()
                .post("/v1/sharing-requests/me/" + refused + "/refusal")
                .then()
                .statusCode(204);
        refuses.calls()
                .post("/v1/sharing-requests/me/" + refused + "/refusal")
                .then()
                .statusCode(204);
        refuses.calls().get("/v1/sharing-requests/me").then().body("items", hasSize(0));

        Map<String, Object> one = asSeenByTheStructure(refused);
        Map<String, Object> other = asSeenByTheStructure(unanswered);
        assertThat(one.keySet()).isEqualTo(other.keySet());
        assertThat(one).containsEntry("status", "not-shared");
        assertThat(other).containsEntry("status", "not-shared");
        for (World.Person person : new World.Person[] {refuses, isSilent})
            ask("marc", person.id())
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("asked-lately"))
                    .header("Retry-After", notNullValue());
    }

    @Test
    void itMayBeAskedAgainAfterThirtyDaysAndHasEndedByThen() {
        World.Person person = World.aPersonOfA();
        String request = ask("nadia", person.id()).path("id");
        sql.update("""
                update sharing_request set asked_at = asked_at - interval '30 days', ends_at = ends_at - interval '30 days'
                where id = ?
                """, UUID.fromString(request));
        person.calls().get("/v1/sharing-requests/me").then().body("items", hasSize(0));
        accept(person, request).then().statusCode(409).body("code", equalTo("request-ended"));
        ask("nadia", person.id()).then().statusCode(201);
    }

    @Test
    void nobodyAsksOrDecidesForOthers() {
        World.Person person = World.aPersonOfA();
        World.Person other = World.aPersonOfA();
        ask("bruno", person.id()).then().statusCode(404);
        String request = ask("nadia", person.id()).path("id");
        accept(other, request).then().statusCode(404);
        other.calls()
                .post("/v1/sharing-requests/me/" + request + "/refusal")
                .then()
                .statusCode(404);
        as("bruno")
                .queryParam("structureId", A)
                .get("/v1/sharing-requests")
                .then()
                .statusCode(404);
        as("nadia")
                .body(Map.of(
                        "structureId", A, "beneficiaryId", other.id(), "reason", "curiosite", "purpose", "formation"))
                .post("/v1/sharing-requests")
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown-reason"));
    }

    @Test
    void purposesComeWithReasonsAndWithWhatEachProcessingRestsOn() {
        as("nadia")
                .get("/v1/sharing-purposes")
                .then()
                .statusCode(200)
                .body("reasons.code", hasItem("faire-le-point"))
                .body("processings.find { it.code == 'accompagnement' }.article", equalTo("6(1)(e)"))
                .body("processings.find { it.code == 'accompagnement' }.proposal", equalTo(true))
                .body("processings.find { it.code == 'accompagnement' }.source", nullValue());
    }
}
