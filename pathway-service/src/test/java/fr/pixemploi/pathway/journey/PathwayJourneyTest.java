package fr.pixemploi.pathway.journey;

import static fr.pixemploi.pathway.journey.World.A;
import static fr.pixemploi.pathway.journey.World.as;
import static fr.pixemploi.pathway.journey.World.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import fr.pixemploi.kit.contract.Contracts;
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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** From a shared result to a completed pathway, over the real interfaces. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "pathway"))
class PathwayJourneyTest {
    @Inject
    DataSource dataSource;

    @Inject
    Sql sql;

    private static final Map<String, Integer> BEGINNER =
            Map.of("1.1", 3, "1.2", 1, "2.1", 0, "2.4", 0, "3.1", 2, "4.1", 3, "4.2", 3, "5.1", 3, "5.2", 3);

    @Test
    void anAdviserGetsExplainedOptionsForASharedResult() {
        World.Person person = World.aPersonSharingWithA("trajet-options", BEGINNER);
        World.recommend(person.id(), A)
                .then()
                .statusCode(201)
                .body("resultId", equalTo(person.resultId().toString()))
                .body("gaps.competence", contains("2.1", "2.4", "1.2", "3.1"))
                .body("gaps[0].level", equalTo(0))
                .body("gaps[0].required", equalTo(3))
                .body("gaps[0].gap", equalTo(3))
                .body("notAssessed", empty())
                .body("options.optionId", hasItems("first", "second", "third"))
                .body("options.steps.flatten().reasons", everyItem(not(empty())))
                .body("options.gain", everyItem(greaterThan(0f)))
                .body("leftAside.reason", hasItem("no-use"))
                .body("toAsk.code", hasItem("commune"));
    }

    @Test
    void theNewestSharedResultCounts() {
        World.Person person = World.aPersonSharingWithA("trajet-recent", BEGINNER);
        UUID newer = World.aResult(person.id(), "2026-11-22T10:00:00Z", BEGINNER);
        World.aResult(person.id(), "2026-11-23T10:00:00Z", BEGINNER);
        World.share(Ids.next(), 1, person.id(), A, "active", "2099-01-01T00:00:00Z", List.of(newer));
        Awaitility.await()
                .atMost(Patience.FAR)
                .untilAsserted(
                        () -> World.recommend(person.id(), A).then().body("resultId", equalTo(newer.toString())));
    }

    @Test
    void whoLacksNothingIsOfferedTheCertification() {
        Map<String, Integer> independent =
                Map.of("1.1", 4, "1.2", 3, "2.1", 3, "2.4", 3, "3.1", 5, "4.1", 3, "4.2", 3, "5.1", 3, "5.2", 3);
        World.Person person = World.aPersonSharingWithA("trajet-certif", independent);
        World.recommend(person.id(), A)
                .then()
                .body("gaps", empty())
                .body("options.optionId", contains("certification"))
                .body("noOption", nullValue());
        World.recommend(person.id(), A, Map.of("maxHours", 1))
                .then()
                .statusCode(201)
                .body("options", empty())
                .body("noOption.reason", equalTo("goal-reached"))
                .body("noOption.french", startsWith("L'objectif est atteint"));
    }

    @Test
    void whyThereIsNoOptionIsToldToProgramsAndToPeople() {
        World.Person beginner = World.aPersonSharingWithA("trajet-sans-offre", BEGINNER);
        World.recommend(beginner.id(), A, Map.of("maxHours", 1))
                .then()
                .statusCode(201)
                .body("options", empty())
                .body("noOption.reason", equalTo("no-offer-in-reach"))
                .body("noOption.french", startsWith("Aucune formation"))
                .body("noOption.english", startsWith("No offer"));
        World.Person unseen = World.aPersonSharingWithA("trajet-non-vu", Map.of("1.1", 6));
        World.recommend(unseen.id(), A)
                .then()
                .statusCode(201)
                .body("options", empty())
                .body("notAssessed", not(empty()))
                .body("noOption.reason", equalTo("unassessed-competences"));
    }

    @Test
    void aPathwayIsPrescribedFollowedAndCompleted() {
        World.Person person = World.aPersonSharingWithA("trajet-suivi", BEGINNER);
        UUID pathway = World.prescribe(person.id());
        World.begin(pathway);
        Response mine = with(person.token()).get("/v1/pathways/" + pathway);
        mine.then()
                .statusCode(200)
                .body("status", equalTo("proposed"))
                .body("stepsDone", equalTo(0))
                .body("goalId", equalTo("independence"));
        int steps = mine.path("stepsTotal");
        assertThat(steps).isGreaterThan(1);
        with(person.token()).get("/v1/pathways").then().body("items.id", contains(pathway.toString()));
        as("marc")
                .queryParam("limit", 200)
                .get("/v1/structures/" + A + "/pathways")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(pathway.toString()));

        List<String> ids = mine.path("steps.id");
        with(person.token())
                .post("/v1/steps/" + ids.getFirst() + "/completion")
                .then()
                .statusCode(200)
                .body("status", equalTo("in-progress"))
                .body("stepsDone", equalTo(1));
        for (String step : ids)
            as("nadia").post("/v1/steps/" + step + "/completion").then().statusCode(200);
        with(person.token())
                .get("/v1/pathways/" + pathway)
                .then()
                .body("status", equalTo("completed"))
                .body("stepsDone", equalTo(steps));
        as("nadia").post("/v1/steps/" + pathway + "/completion").then().statusCode(404);
        eventsTell(pathway, person.id(), steps);
    }

    @Test
    void anOptionPrescribedTwiceIsOnePathway() {
        World.Person person = World.aPersonSharingWithA("trajet-deux-fois", BEGINNER);
        String recommendation = World.recommend(person.id(), A).path("recommendationId");
        Response first = World.prescribe(recommendation, "first");
        first.then().statusCode(201);
        World.prescribe(recommendation, "first")
                .then()
                .statusCode(409)
                .body("code", equalTo("already-prescribed"))
                .header("Location", endsWith("/v1/pathways/" + first.path("id")));
        World.prescribe(recommendation, "second").then().statusCode(201);
    }

    private static void eventsTell(UUID pathway, UUID person, int steps) {
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() -> Topic.of("pathway.pathway.state").about(pathway).size() == steps + 1);
        List<Topic.Seen> states = Topic.of("pathway.pathway.state").about(pathway);
        List<Topic.Seen> facts = Topic.of("pathway.pathway").about(pathway);
        assertThat(facts).hasSize(steps + 1);
        for (int i = 0; i <= steps; i++) {
            assertThat(states.get(i).version()).isEqualTo(i + 1);
            assertThat(states.get(i).key()).isEqualTo(pathway.toString());
            assertThat(facts.get(i).key()).isEqualTo(person.toString());
            Contracts.checkEvent(states.get(i).type(), states.get(i).json());
            Contracts.checkEvent(facts.get(i).type(), facts.get(i).json());
        }
        assertThat(states.getLast().data().path("status").asText()).isEqualTo("completed");
        assertThat(facts.getFirst().type()).isEqualTo("fr.pixemploi.pathway.pathway-prescribed.v1");
    }

    @Test
    void sendingAPrescriptionAgainMakesNoSecondPathway() {
        World.Person person = World.aPersonSharingWithA("trajet-renvoi", BEGINNER);
        String recommendation = World.recommend(person.id(), A).path("recommendationId");
        String key = Ids.next().toString();
        Map<String, String> body = Map.of("recommendationId", recommendation, "optionId", "first");
        Response first = as("nadia").header("Idempotency-Key", key).body(body).post("/v1/pathways");
        first.then().statusCode(201).header("Location", startsWith("/v1/pathways/"));
        Response again = as("nadia").header("Idempotency-Key", key).body(body).post("/v1/pathways");
        assertThat(again.asString()).isEqualTo(first.asString());
        with(person.token()).get("/v1/pathways").then().body("items", hasSize(1));
        as("nadia")
                .header("Idempotency-Key", key)
                .body(Map.of("recommendationId", recommendation, "optionId", "second"))
                .post("/v1/pathways")
                .then()
                .statusCode(422)
                .body("code", equalTo("idempotency-key-reused"));
        as("nadia").body(body).post("/v1/pathways").then().statusCode(400);
    }

    @Test
    void anOptionThatWasNotRecommendedIsRefused() {
        World.Person person = World.aPersonSharingWithA("trajet-option", BEGINNER);
        String recommendation = World.recommend(person.id(), A).path("recommendationId");
        as("nadia")
                .header("Idempotency-Key", Ids.next().toString())
                .body(Map.of("recommendationId", recommendation, "optionId", "certification"))
                .post("/v1/pathways")
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown-option"));
    }

    @Test
    void twoPeopleCompletingAStepAtOnceMakeOneChange() throws Exception {
        World.Person person = World.aPersonSharingWithA("trajet-course", BEGINNER);
        UUID pathway = World.prescribe(person.id());
        World.begin(pathway);
        String step = World.firstStep(pathway);
        String nadia = World.TOKENS.forUser("nadia");
        Callable<Integer> complete =
                () -> with(nadia).post("/v1/steps/" + step + "/completion").statusCode();
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (Future<Integer> answer : threads.invokeAll(java.util.Collections.nCopies(8, complete))) {
                assertThat(answer.get()).isEqualTo(200);
            }
        } catch (ExecutionException e) {
            throw new AssertionError(e);
        }
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() -> Topic.of("pathway.pathway.state").about(pathway).size() >= 2
                        && Topic.of("pathway.pathway").about(pathway).size() >= 2);
        assertThat(Topic.of("pathway.pathway.state").about(pathway)).hasSize(2);
        assertThat(Topic.of("pathway.pathway").about(pathway)).hasSize(2);
    }

    /** As if another instance had completed the step a moment before and not committed yet. */
    @Test
    void aCompletionWaitsForOneInFlightAndThenChangesNothing() throws Exception {
        World.Person person = World.aPersonSharingWithA("trajet-attente", BEGINNER);
        UUID pathway = World.prescribe(person.id());
        World.begin(pathway);
        String step = World.firstStep(pathway);
        String nadia = World.TOKENS.forUser("nadia");
        try (var thread = Executors.newSingleThreadExecutor();
                var other = dataSource.getConnection();
                var statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.executeUpdate("update pathway set version = 2 where id = '" + pathway + "'");
            statement.executeUpdate(
                    "update pathway_step set completed_at = now() where number = 1 and pathway_id = '" + pathway + "'");
            Future<Integer> answer = thread.submit(
                    () -> with(nadia).post("/v1/steps/" + step + "/completion").statusCode());
            Awaitility.await().atMost(Patience.FAR).until(this::someoneWaitsForALock);
            other.commit();
            other.setAutoCommit(true);
            assertThat(answer.get()).isEqualTo(200);
        }
        assertThat(Topic.of("pathway.pathway").about(pathway))
                .extracting(Topic.Seen::type)
                .doesNotContain("fr.pixemploi.pathway.step-completed.v1");
    }

    private boolean someoneWaitsForALock() {
        return sql.query("""
                        select 1 from pg_stat_activity
                        where wait_event_type = 'Lock' and (query like '%from pathway%' or query like 'update pathway%')
                        """).exists();
    }
}
