package fr.pixemploi.pathway.journey;

import static fr.pixemploi.pathway.journey.World.A;
import static fr.pixemploi.pathway.journey.World.B;
import static fr.pixemploi.pathway.journey.World.TOKENS;
import static fr.pixemploi.pathway.journey.World.as;
import static fr.pixemploi.pathway.journey.World.with;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.local.PlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who may do what, and how a wrong request is answered. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "pathway"))
class AccessTest {
    @Test
    void nobodyComesInWithoutATokenForThisService() {
        given().get("/v1/offers").then().statusCode(401).body("code", equalTo("authentication-required"));
        with(TOKENS.forUser("nadia", "no-audience")).get("/v1/offers").then().statusCode(401);
        with(TOKENS.forUser("nadia", "unlisted-client"))
                .get("/v1/offers")
                .then()
                .statusCode(401);
        with(TOKENS.idToken("nadia")).get("/v1/offers").then().statusCode(401);
    }

    @Test
    void theWrongRoleIsForbidden() {
        as("lea")
                .body(Map.of("beneficiaryId", Ids.next(), "structureId", A, "goalId", "independence"))
                .header("Idempotency-Key", Ids.next().toString())
                .post("/v1/recommendations")
                .then()
                .statusCode(403);
        as("nadia").get("/v1/pathways").then().statusCode(403);
        as("ines").get("/v1/offers").then().statusCode(403);
        with(TOKENS.forClient("partner-reader")).get("/v1/goals").then().statusCode(403);
    }

    @Test
    void partnersAndPeopleReadTheCatalogueAndTheGoals() {
        with(TOKENS.forClient("partner-alpha")).get("/v1/offers").then().statusCode(200);
        as("lea")
                .get("/v1/goals")
                .then()
                .statusCode(200)
                .body("items.id", hasItems("independence", "clea-numerique", "office-assistant"))
                .body("items.findAll { it.kind == 'job' }.rome", hasSize(10))
                .body("items.status", everyItem(equalTo("proposal")));
    }

    @Test
    void theCatalogueIsReadByCompetenceAndByPages() {
        as("nadia")
                .get("/v1/offers?competence=1.3")
                .then()
                .body("items.targets", everyItem(hasItem(org.hamcrest.Matchers.hasEntry("competence", "1.3"))));
        List<String> seen = new ArrayList<>();
        String cursor = null;
        do {
            Response page = cursor == null
                    ? as("nadia").get("/v1/offers?limit=10")
                    : as("nadia").queryParam("cursor", cursor).get("/v1/offers?limit=10");
            seen.addAll(page.path("items.id"));
            cursor = page.path("nextCursor");
        } while (cursor != null);
        assertThat(seen).hasSize(28).doesNotHaveDuplicates().isSorted();
        as("lea").get("/v1/offers/" + seen.getFirst()).then().statusCode(200).body("costEuros", equalTo(0));
        as("lea").get("/v1/offers/" + Ids.next()).then().statusCode(404);
    }

    @Test
    void anAccountWithoutAFileIsToldSo() {
        with(TOKENS.newBeneficiary("acces-sans-dossier"))
                .get("/v1/pathways")
                .then()
                .statusCode(409)
                .header("Retry-After", notNullValue())
                .body("code", equalTo("account-not-linked"));
    }

    @Test
    void anotherStructureFindsNothing() {
        World.Person person = World.aPersonSharingWithA("acces-autre", Map.of("1.1", 1, "1.2", 1));
        UUID pathway = World.prescribe(person.id());
        String recommendation = World.recommend(person.id(), A).path("recommendationId");
        as("bruno").get("/v1/pathways/" + pathway).then().statusCode(404);
        as("bruno")
                .post("/v1/steps/" + World.firstStep(pathway) + "/completion")
                .then()
                .statusCode(404);
        as("bruno").get("/v1/structures/" + A + "/pathways").then().statusCode(404);
        as("bruno").get("/v1/structures/" + B + "/pathways").then().statusCode(200);
        as("bruno")
                .header("Idempotency-Key", Ids.next().toString())
                .body(Map.of("recommendationId", recommendation, "optionId", "first"))
                .post("/v1/pathways")
                .then()
                .statusCode(404);
        World.Person other = World.aPersonSharingWithA("acces-voisin", Map.of("1.1", 1));
        with(other.token()).get("/v1/pathways/" + pathway).then().statusCode(404);
        with(other.token())
                .post("/v1/steps/" + World.firstStep(pathway) + "/completion")
                .then()
                .statusCode(404);
    }

    @Test
    void everyWrongFieldIsNamedAtOnce() {
        as("nadia")
                .body(Map.of(
                        "goalId",
                        "Not A Goal",
                        "constraints",
                        Map.of("deliveryModes", List.of("remote", "by-owl"), "maxHours", 0)))
                .header("Idempotency-Key", Ids.next().toString())
                .post("/v1/recommendations")
                .then()
                .statusCode(422)
                .body("code", equalTo("invalid-request"))
                .body("errors.pointer", hasItem("/beneficiaryId"))
                .body("errors.pointer", hasItem("/structureId"))
                .body("errors.pointer", hasItem("/goalId"))
                .body("errors.pointer", hasItem("/constraints/maxHours"))
                .body("errors", hasSize(5));
        as("nadia")
                .get("/v1/offers?limit=0&competence=%20")
                .then()
                .statusCode(422)
                .body("errors", hasSize(2));
    }

    @Test
    void anUnknownGoalIsSaidInTheLanguageAskedFor() {
        Map<String, Object> body = Map.of("beneficiaryId", Ids.next(), "structureId", A, "goalId", "astronaut");
        as("nadia")
                .body(body)
                .header("Idempotency-Key", Ids.next().toString())
                .post("/v1/recommendations")
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown-goal"))
                .body("title", equalTo("Objectif inconnu"));
        as("nadia")
                .header("Accept-Language", "en-GB,en;q=0.9")
                .body(body)
                .header("Idempotency-Key", Ids.next().toString())
                .post("/v1/recommendations")
                .then()
                .body("title", equalTo("Unknown goal"));
    }
}
