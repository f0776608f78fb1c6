package fr.pixemploi.pathway.journey;

import static fr.pixemploi.pathway.journey.World.A;
import static fr.pixemploi.pathway.journey.World.B;
import static fr.pixemploi.pathway.journey.World.as;
import static fr.pixemploi.pathway.journey.World.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import fr.pixemploi.kit.event.inbox.ReadModels;
import fr.pixemploi.kit.event.inbox.Rebuilds;
import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.PersonAliases;
import fr.pixemploi.kit.security.StructureRole;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.kit.topic.Accounts;
import fr.pixemploi.kit.topic.Topic;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import fr.pixemploi.pathway.goal.domain.GoalId;
import fr.pixemploi.pathway.plan.domain.problem.Around;
import fr.pixemploi.pathway.recommendation.application.ProposePathways;
import fr.pixemploi.pathway.recommendation.application.RecommendPathways;
import fr.pixemploi.pathway.recommendation.domain.RecommendationRefusal;
import fr.pixemploi.pathway.recommendation.domain.life.Limits;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** A result serves only while, and only where, the person shares it; news may come late, twice and in any order. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "pathway"))
class ConsentTest {
    private static final Map<String, Integer> BEGINNER = Map.of("1.1", 1, "1.2", 1);

    @Inject
    Sql sql;

    @Inject
    ReadModels readModels;

    @Inject
    Rebuilds rebuilds;

    @Inject
    ProposePathways propose;

    @Inject
    RecommendPathways recommend;

    @Inject
    PersonAliases aliases;

    @Test
    void whatIsNotSharedIsNotThere() {
        UUID person = Ids.next();
        World.aResult(person, "2026-11-20T10:00:00Z", BEGINNER);
        marker();
        World.recommend(person, A).then().statusCode(404).body("code", equalTo("nothing-shared"));
    }

    @Test
    void whatIsWithdrawnWhileAPlanIsLookedForIsNotKept() {
        World.Person person = World.aPersonSharingWithA("accord-retire-entre-temps", BEGINNER);
        Caller adviser = adviserOf(A);
        ProposePathways.Proposed proposed = propose.handle(adviser, independenceOf(person.id(), A));
        World.share(
                person.grantId(), 2, person.id(), A, "withdrawn", "2099-01-01T00:00:00Z", List.of(person.resultId()));
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() -> World.recommend(person.id(), A).statusCode() == 404);
        assertThatThrownBy(() -> recommend.handle(adviser, proposed))
                .isInstanceOf(RecommendationRefusal.NotForThisStructure.class);
    }

    @Test
    void whatWasLookedForWithTheLifeOfSomebodyElseIsNotKept() {
        World.Person person = World.aPersonSharingWithA("accord-separe-entre-temps", BEGINNER);
        UUID file = Ids.next();
        World.share(Ids.next(), 1, person.id(), B, "active", "2099-01-01T00:00:00Z", List.of(person.resultId()));
        Accounts.join(file, person.id(), B);
        Caller adviser = adviserOf(B);
        ProposePathways.Proposed proposed = Awaitility.await()
                .atMost(Patience.FAR)
                .ignoreExceptions()
                .until(() -> propose.handle(adviser, independenceOf(file, B)), Objects::nonNull);
        Accounts.part(file, B);
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() -> !aliases.personOf(file).equals(person.id()));
        assertThatThrownBy(() -> recommend.handle(adviser, proposed))
                .isInstanceOf(RecommendationRefusal.NotForThisStructure.class);
    }

    private static Caller adviserOf(UUID structure) {
        return new Caller(
                "test",
                "adviser",
                "portal",
                Map.of(structure, Set.of(StructureRole.ADVISER)),
                Set.of(),
                Set.of(),
                Optional.empty());
    }

    private static RecommendPathways.Wish independenceOf(UUID person, UUID structure) {
        return new RecommendPathways.Wish(
                structure, person, new GoalId("independence"), Limits.NONE, Around.NOTHING, List.of());
    }

    @Test
    void aConsentThatEndedSharesNothing() {
        UUID person = Ids.next();
        UUID result = World.aResult(person, "2026-11-20T10:00:00Z", BEGINNER);
        World.share(Ids.next(), 1, person, A, "active", "2020-01-01T00:00:00Z", List.of(result));
        marker();
        World.recommend(person, A).then().statusCode(404);
    }

    @Test
    void sharingWithOneStructureIsNotSharingWithAnother() {
        World.Person person = World.aPersonSharingWithA("accord-ailleurs", BEGINNER);
        as("bruno")
                .body(Map.of("beneficiaryId", person.id(), "structureId", B, "goalId", "independence"))
                .header("Idempotency-Key", Ids.next().toString())
                .post("/v1/recommendations")
                .then()
                .statusCode(404);
        as("bruno")
                .body(Map.of("beneficiaryId", person.id(), "structureId", A, "goalId", "independence"))
                .header("Idempotency-Key", Ids.next().toString())
                .post("/v1/recommendations")
                .then()
                .statusCode(404);
    }

    @Test
    void aWithdrawalStopsRecommendingPrescribingAndReasons() {
        World.Person person = World.aPersonSharingWithA("accord-retire", BEGINNER);
        UUID pathway = World.prescribe(person.id());
        String recommendation = World.recommend(person.id(), A).path("recommendationId");
        as("nadia").get("/v1/pathways/" + pathway).then().body("steps.reasons", everyItem(not(empty())));

        World.share(
                person.grantId(), 2, person.id(), A, "withdrawn", "2099-01-01T00:00:00Z", List.of(person.resultId()));
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() -> World.recommend(person.id(), A).statusCode() == 404);
        // Read again, and in the wrong order: the older consent must not come back.
        World.share(person.grantId(), 1, person.id(), A, "active", "2099-01-01T00:00:00Z", List.of(person.resultId()));
        Topic.of("profile.sharing.state")
                .send(
                        Ids.next().toString(),
                        "fr.pixemploi.profile.sharing-state.v1",
                        person.grantId(),
                        person.grantId(),
                        1,
                        Map.of(
                                "grantId",
                                person.grantId(),
                                "beneficiaryId",
                                person.id(),
                                "structureId",
                                A,
                                "purpose",
                                "accompagnement",
                                "until",
                                "2099-01-01T00:00:00Z",
                                "resultIds",
                                List.of(person.resultId()),
                                "status",
                                "active"));
        marker();
        World.recommend(person.id(), A).then().statusCode(404);

        as("nadia")
                .header("Idempotency-Key", Ids.next().toString())
                .body(Map.of("recommendationId", recommendation, "optionId", "first"))
                .post("/v1/pathways")
                .then()
                .statusCode(404);
        as("nadia").get("/v1/pathways/" + pathway).then().statusCode(200).body("steps.reasons", everyItem(empty()));
        with(person.token()).get("/v1/pathways/" + pathway).then().body("steps.reasons", everyItem(not(empty())));
    }

    @Test
    void aWithdrawalIsFinalWhateverEpochAndVersionAreSaidLater() throws IOException {
        World.Person person = World.aPersonSharingWithA("accord-definitif", BEGINNER);
        World.share(
                person.grantId(), 2, person.id(), A, "withdrawn", "2099-01-01T00:00:00Z", List.of(person.resultId()));
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() -> World.recommend(person.id(), A).statusCode() == 404);
        World.share(person.grantId(), 3, person.id(), A, "active", "2099-01-01T00:00:00Z", List.of(person.resultId()));
        Map<String, String> restored = Topic.headers("fr.pixemploi.profile.sharing-state.v1", person.grantId(), 1);
        restored.put("ce_aggregateepoch", "7");
        Topic.of("profile.sharing.state").send(person.grantId().toString(), restored, """
                {"grantId": "%s", "beneficiaryId": "%s", "structureId": "%s", "purpose": "accompagnement",
                 "until": "2099-01-01T00:00:00Z", "resultIds": ["%s"], "status": "active"}
                """.formatted(
                        person.grantId(), person.id(), A, person.resultId()));
        marker();
        World.recommend(person.id(), A).then().statusCode(404);
        assertThat(count("select count(*) from inbox_version where aggregate_id = ? and epoch = 7", person.grantId()))
                .isOne();
    }

    @Test
    void nothingOfOthersIsShownWhileWithdrawalsDoNotArrive() throws IOException {
        World.Person person = World.aPersonSharingWithA("accord-sans-nouvelles", BEGINNER);
        UUID pathway = World.prescribe(person.id());
        String recommendation = World.recommend(person.id(), A).path("recommendationId");
        // As if one partition of a hundred had never been read.
        sql.update("insert into inbox_end values ('profile.sharing.state', 99, 100, '-infinity')");
        try {
            World.recommend(person.id(), A)
                    .then()
                    .statusCode(503)
                    .header("Retry-After", not(empty()))
                    .body("code", equalTo("consent-news-stale"));
            as("nadia")
                    .header("Idempotency-Key", Ids.next().toString())
                    .body(Map.of("recommendationId", recommendation, "optionId", "first"))
                    .post("/v1/pathways")
                    .then()
                    .statusCode(503);
            // The pathway itself is the structure's; why each step is there tells of the result.
            as("nadia").get("/v1/pathways/" + pathway).then().statusCode(200).body("steps.reasons", everyItem(empty()));
            with(person.token()).get("/v1/pathways/" + pathway).then().body("steps.reasons", everyItem(not(empty())));
        } finally {
            sql.update("delete from inbox_end where partition = 99");
        }
        as("nadia").get("/v1/pathways/" + pathway).then().body("steps.reasons", everyItem(not(empty())));
    }

    @Test
    void consentMayArriveBeforeTheResult() {
        UUID person = Ids.next();
        UUID result = Ids.next();
        World.share(Ids.next(), 1, person, A, "active", "2099-01-01T00:00:00Z", List.of(result));
        marker();
        Topic.of("assessment.result.state")
                .state(
                        "fr.pixemploi.assessment.result-state.v1",
                        result,
                        1,
                        Map.of(
                                "resultId",
                                result,
                                "beneficiaryId",
                                person,
                                "completedAt",
                                "2026-11-20T10:00:00Z",
                                "frameworkId",
                                World.FRAMEWORK,
                                "frameworkVersion",
                                1,
                                "competences",
                                List.of(World.finding("1.1", 1))));
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() -> World.recommend(person, A).statusCode() == 201);
    }

    @Test
    void aResultScoredAgainTakesThePlaceOfTheSharedOne() {
        World.Person person = World.aPersonSharingWithA("accord-recalcule", Map.of("1.1", 1, "1.2", 7));
        UUID pathway = World.prescribe(person.id());
        Response before = World.recommend(person.id(), A);
        before.then().body("resultId", equalTo(person.resultId().toString()));
        UUID again = Ids.next();
        World.tellResult(again, person.id(), "2026-11-20T10:00:00Z", BEGINNER, person.resultId());
        recommendedFrom(person.id(), again);
        UUID onceMore = Ids.next();
        World.tellResult(onceMore, person.id(), "2026-11-20T10:00:00Z", BEGINNER, again);
        recommendedFrom(person.id(), onceMore);

        as("nadia")
                .header("Idempotency-Key", Ids.next().toString())
                .body(Map.of(
                        "recommendationId", before.path("recommendationId"),
                        "optionId", before.path("options[0].optionId")))
                .post("/v1/pathways")
                .then()
                .statusCode(404);
        as("nadia")
                .get("/v1/pathways/" + pathway)
                .then()
                .statusCode(200)
                .body("steps.reasons", everyItem(not(empty())));
    }

    @Test
    void theResultThatIsReplacedMayBeHeardLast() {
        UUID person = Ids.next();
        UUID faulty = Ids.next();
        // Ids grow with time, so that this one sorts after the one that replaces it.
        UUID again = UUID.fromString("00000000" + faulty.toString().substring(8));
        World.share(Ids.next(), 1, person, A, "active", "2099-01-01T00:00:00Z", List.of(faulty));
        World.tellResult(again, person, "2026-11-20T10:00:00Z", BEGINNER, faulty);
        recommendedFrom(person, again);
        World.tellResult(faulty, person, "2026-11-20T10:00:00Z", BEGINNER, null);
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() -> count("select count(*) from assessed_result where beneficiary_id = ?", person) == 2);
        recommendedFrom(person, again);
    }

    @Test
    void whereResultsToComeAreSharedTheReplacedOneServesNoMore() {
        World.Person person = World.aPersonSharingWithA("accord-avenir", BEGINNER);
        // Of the two, the replaced one sorts last.
        UUID again = UUID.fromString("00000000" + person.resultId().toString().substring(8));
        World.share(
                person.grantId(),
                2,
                person.id(),
                A,
                "active",
                "2099-01-01T00:00:00Z",
                List.of(person.resultId(), again));
        World.tellResult(again, person.id(), "2026-11-20T10:00:00Z", BEGINNER, person.resultId());
        recommendedFrom(person.id(), again);
    }

    private static void recommendedFrom(UUID person, UUID result) {
        Awaitility.await()
                .atMost(Patience.FAR)
                .untilAsserted(() ->
                        World.recommend(person, A).then().statusCode(201).body("resultId", equalTo(result.toString())));
    }

    @Test
    void titlesOfTheFrameworkSpeakInTheReasons() {
        Topic.of("assessment.framework.state")
                .state(
                        "fr.pixemploi.assessment.framework-state.v1",
                        UUID.fromString("01940000-0000-7000-8000-0000000f0001"),
                        1,
                        Map.of(
                                "version",
                                1,
                                "cutScores",
                                List.of(-1.5, -1.0, -0.5, 0.0),
                                "competences",
                                List.of(Map.of("code", "1.2", "title", "Gérer des données", "domain", "1"))));
        World.Person person = World.aPersonSharingWithA("accord-titres", BEGINNER);
        Awaitility.await()
                .atMost(Patience.FAR)
                .untilAsserted(
                        () -> World.recommend(person.id(), A)
                                .then()
                                .body(
                                        "options.steps.reasons.flatten().french",
                                        hasItem(
                                                startsWith(
                                                        "« Gérer des données » : le test montre le niveau 1, l'objectif demande le niveau 3"))));
    }

    @Test
    void rebuildingReadModelsFromTheirTopicsGivesTheSameDigests() {
        World.Person person = World.aPersonSharingWithA("accord-reconstruit", BEGINNER);
        UUID again = Ids.next();
        World.tellResult(again, person.id(), "2026-11-20T10:00:00Z", BEGINNER, person.resultId());
        for (int times = 0; times < 3; times++) {
            World.share(
                    person.grantId(), 1, person.id(), A, "active", "2099-01-01T00:00:00Z", List.of(person.resultId()));
        }
        marker();
        List<ReadModels.Summary> before = readModels.digested();
        assertThat(before)
                .extracting(ReadModels.Summary::topic)
                .contains("assessment.result.state", "profile.sharing.state", "assessment.framework.state");
        before.forEach(model -> rebuilds.rebuild(model.topic()));
        Awaitility.await()
                .atMost(Patience.FAR)
                .untilAsserted(() -> assertThat(readModels.digested()).isEqualTo(before));
        recommendedFrom(person.id(), again);
    }

    @Test
    void aMalformedMessageBecomesADeadLetterAndTheNextGoesOn() {
        UUID result = Ids.next();
        Topic.of("assessment.result.state")
                .state("fr.pixemploi.assessment.result-state.v1", result, 1, Map.of("beneficiaryId", "nobody"));
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() -> count("select count(*) from dead_letter where key = ?", result.toString()) == 1);
        marker();
    }

    /** Waits until everything sent before is surely handled: later results and consents, on every partition, are seen to work. */
    private static void marker() {
        List<UUID> later = Stream.generate(Ids::next).limit(12).toList();
        for (UUID person : later) {
            UUID result = World.aResult(person, "2026-11-20T10:00:00Z", BEGINNER);
            World.share(Ids.next(), 1, person, A, "active", "2099-01-01T00:00:00Z", List.of(result));
        }
        for (UUID person : later) {
            Awaitility.await()
                    .atMost(Patience.FAR)
                    .until(() -> World.recommend(person, A).statusCode() == 201);
        }
    }

    private long count(String statement, Object... arguments) {
        return sql.query(statement, arguments).one(row -> row.bigint("count"));
    }
}
