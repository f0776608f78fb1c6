package fr.pixemploi.pathway.journey;

import static fr.pixemploi.pathway.journey.World.A;
import static fr.pixemploi.pathway.journey.World.B;
import static fr.pixemploi.pathway.journey.World.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import fr.pixemploi.pathway.competence.domain.Level;
import fr.pixemploi.pathway.goal.domain.OwnGoal;
import fr.pixemploi.pathway.goal.domain.OwnGoals;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A structure sets goals of its own, and recommends towards them. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "pathway"))
class OwnGoalJourneyTest {
    private static final String GOALS = "/v1/structures/" + A + "/goals";
    private static final Map<String, Integer> BEGINNER =
            Map.of("1.1", 3, "1.2", 1, "2.1", 0, "2.4", 0, "3.1", 2, "4.1", 3, "4.2", 3, "5.1", 3, "5.2", 3);

    @Inject
    OwnGoals ownGoals;

    private static Map<String, Object> goal(int level) {
        return new HashMap<>(Map.of(
                "title", "Accueil à la mairie",
                "easyTitle", "Travailler à l'accueil",
                "description", "Messagerie et agenda.",
                "basedOn", "receptionist",
                "minimumLevels", List.of(Map.of("competence", "2.1", "level", level))));
    }

    private static Response create(Map<String, Object> goal) {
        return as("marc")
                .header("Idempotency-Key", Ids.next().toString())
                .body(goal)
                .post(GOALS);
    }

    private static String created() {
        return create(goal(3))
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("id", startsWith("own-"))
                .extract()
                .path("id");
    }

    private static Response recommend(UUID person, String goal) {
        return as("nadia")
                .header("Idempotency-Key", Ids.next().toString())
                .body(Map.of("beneficiaryId", person, "structureId", A, "goalId", goal))
                .post("/v1/recommendations");
    }

    @Test
    void aRecommendationTowardsAnOwnGoalStaysExplainedByTheVersionOfThen() {
        World.Person person = World.aPersonSharingWithA("objectif-propre", BEGINNER);
        String id = created();
        String first = recommend(person.id(), id)
                .then()
                .statusCode(201)
                .body("goalId", equalTo(id))
                .body("basis.goalVersion", equalTo("1"))
                .body("gaps.required", contains(3))
                .extract()
                .path("recommendationId");
        as("marc")
                .header("If-Match", "\"1\"")
                .body(goal(5))
                .put(GOALS + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");
        recommend(person.id(), id)
                .then()
                .body("basis.goalVersion", equalTo("2"))
                .body("gaps.required", contains(5));
        as("nadia").get("/v1/recommendations/" + first).then().body("gaps.required", contains(3));
        as("nadia").get(GOALS + "/" + id + "?version=1").then().body("minimumLevels.level", contains(3));
        as("nadia").get(GOALS + "/" + id).then().body("minimumLevels.level", contains(5));

        as("marc")
                .header("If-Match", "\"2\"")
                .post(GOALS + "/" + id + "/retirement")
                .then()
                .statusCode(200)
                .body("retired", equalTo(true));
        recommend(person.id(), id).then().statusCode(422).body("code", equalTo("unknown-goal"));
        Response recommended = as("nadia").get("/v1/recommendations/" + first);
        recommended.then().statusCode(200);
        as("nadia")
                .header("Idempotency-Key", Ids.next().toString())
                .body(Map.of("recommendationId", first, "optionId", recommended.path("options[0].optionId")))
                .post("/v1/pathways")
                .then()
                .statusCode(201)
                .body("goalTitle", equalTo("Accueil à la mairie"));
        as("nadia").get("/v1/goals?structureId=" + A).then().body("items.id", not(hasItem(id)));
        as("marc")
                .header("If-Match", "*")
                .body(goal(4))
                .put(GOALS + "/" + id)
                .then()
                .statusCode(409)
                .body("code", equalTo("goal-retired"));
    }

    @Test
    void whoWorksThereSeesCommonGoalsAndTheirOwn() {
        String id = created();
        as("nadia")
                .get("/v1/goals?structureId=" + A)
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id))
                .body("items.id", hasItem("independence"))
                .body("items.find { it.id == '" + id + "' }.kind", equalTo("job"))
                .body("items.find { it.id == '" + id + "' }.basedOn", equalTo("receptionist"))
                .body("items.find { it.id == '" + id + "' }.status", equalTo("own"));
        as("nadia").get("/v1/goals").then().body("items.id", not(hasItem(id)));
        as("bruno").get("/v1/goals?structureId=" + A).then().statusCode(404);
        as("lea").get("/v1/goals?structureId=" + A).then().statusCode(404);
    }

    @Test
    void theGoalOfAnotherStructureIsAsUnknown() {
        World.Person person = World.aPersonSharingWithA("objectif-ailleurs", BEGINNER);
        OwnGoal elsewhere = new OwnGoal(
                Ids.next(),
                1,
                B,
                false,
                new OwnGoal.Content(
                        "Ailleurs",
                        "Ailleurs",
                        "Ailleurs.",
                        null,
                        new TreeMap<>(Map.of(new CompetenceCode("2.1"), new Level(3)))),
                "bruno",
                Instant.parse("2026-11-01T00:00:00Z"));
        QuarkusTransaction.requiringNew().run(() -> ownGoals.add(elsewhere));
        String id = elsewhere.goalId().value();
        recommend(person.id(), id).then().statusCode(422).body("code", equalTo("unknown-goal"));
        as("nadia").get(GOALS + "/" + id).then().statusCode(404);
        as("nadia").get("/v1/structures/" + B + "/goals/" + id).then().statusCode(404);
        as("nadia").get("/v1/structures/" + B + "/goals").then().statusCode(404);
        as("marc")
                .header("If-Match", "*")
                .body(goal(4))
                .put(GOALS + "/" + id)
                .then()
                .statusCode(404);
    }

    @Test
    void onlyAManagerSetsAGoalThatCanBe() {
        as("nadia")
                .header("Idempotency-Key", Ids.next().toString())
                .body(goal(3))
                .post(GOALS)
                .then()
                .statusCode(403);
        Map<String, Object> copy = goal(3);
        copy.put("basedOn", "no-such-goal");
        create(copy).then().statusCode(422).body("code", equalTo("unknown-common-goal"));
        Map<String, Object> twice = goal(3);
        twice.put(
                "minimumLevels",
                List.of(Map.of("competence", "2.1", "level", 3), Map.of("competence", "2.1", "level", 4)));
        create(twice).then().statusCode(422).body("errors.pointer", hasItem("/minimumLevels"));
        String id = created();
        as("marc")
                .body(goal(4))
                .header("If-Match", "\"7\"")
                .put(GOALS + "/" + id)
                .then()
                .statusCode(412);
    }
}
