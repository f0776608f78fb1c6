package fr.pixemploi.pathway.journey;

import static fr.pixemploi.pathway.journey.World.A;
import static fr.pixemploi.pathway.journey.World.as;
import static fr.pixemploi.pathway.journey.World.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInRelativeOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.kit.topic.Accounts;
import fr.pixemploi.kit.topic.ToldReads;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** What a person asks for themself: their own result counts, nobody else sees it, and nothing is prescribed by it. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "pathway"))
class OwnRecommendationTest {
    private static final Map<String, Integer> BEGINNER =
            Map.of("1.1", 3, "1.2", 1, "2.1", 0, "2.4", 0, "3.1", 2, "4.1", 3, "4.2", 3, "5.1", 3, "5.2", 3);

    @Inject
    Sql sql;

    private record Self(UUID id, String token) {}

    private static Self aPerson(String username) {
        World.tellFramework();
        UUID person = Ids.next();
        String token = World.TOKENS.newBeneficiary(username);
        Accounts.link(person, token, A);
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() -> with(token).get("/v1/pathways").statusCode() == 200);
        return new Self(person, token);
    }

    /** Whose result is known here and shared with nobody. */
    private static Self aTestedPerson(String username) {
        Self self = aPerson(username);
        World.aResult(self.id(), "2026-11-20T10:00:00Z", BEGINNER);
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() -> ask(self.token(), Map.of()).statusCode() == 201);
        return self;
    }

    static Response ask(String token, Map<String, Object> more) {
        Map<String, Object> wish = new HashMap<>(Map.of(
                "goalId",
                "independence",
                "constraints",
                Map.of("equipment", Map.of("computer", true, "connection", true))));
        wish.putAll(more);
        return with(token)
                .header("Idempotency-Key", Ids.next().toString())
                .body(wish)
                .post("/v1/recommendations/me");
    }

    @Test
    void aPersonReadsThreeAlternativesAndWhatWouldChangeThemWithoutSharing() {
        Self self = aTestedPerson("pour-soi");
        Response asked = ask(self.token(), Map.of());
        asked.then()
                .statusCode(201)
                .body("beneficiaryId", equalTo(self.id().toString()))
                .body("structureId", nullValue())
                .body("options.optionId", containsInRelativeOrder("first", "second", "third"))
                .body("options.steps.flatten().reasons.flatten().easyFrench", not(empty()))
                .body("whatWouldChange.easyFrench", not(empty()))
                .body("leftAside.easyFrench", not(empty()));
        with(self.token())
                .get(asked.header("Location"))
                .then()
                .statusCode(200)
                .body("options.optionId", equalTo(asked.path("options.optionId")))
                .body("structureId", nullValue());
    }

    @Test
    void whatNobodyKnowsIsAskedAndNotAskedAgainOnceItIsSaid() {
        Self self = aTestedPerson("pour-soi-questions");
        ask(self.token(), Map.of("constraints", Map.of()))
                .then()
                .body("toAsk.code", hasItems("commune", "travel", "hours-a-week", "days", "equipment", "own-money"));
        ask(self.token(), Map.of("constraints", Map.of("commune", "03185", "maxHoursAWeek", 6)))
                .then()
                .statusCode(201)
                .body("toAsk.code", not(hasItem("commune")))
                .body("toAsk.code", not(hasItem("hours-a-week")))
                .body("toAsk.code", hasItem("travel"));
    }

    @Test
    void nothingIsPrescribedByIt() {
        Self self = aTestedPerson("pour-soi-prescrire");
        UUID result = World.aResult(self.id(), "2026-11-21T10:00:00Z", BEGINNER);
        World.share(Ids.next(), 1, self.id(), A, "active", "2099-01-01T00:00:00Z", List.of(result));
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() -> World.recommend(self.id(), A).statusCode() == 201);
        String recommendation = ask(self.token(), Map.of()).path("recommendationId");
        as("nadia").get("/v1/recommendations/" + recommendation).then().statusCode(404);
        World.prescribe(recommendation, "first").then().statusCode(404);
        with(self.token())
                .header("Idempotency-Key", Ids.next().toString())
                .body(Map.of("recommendationId", recommendation, "optionId", "first"))
                .post("/v1/pathways")
                .then()
                .statusCode(403);
        with(self.token()).get("/v1/pathways").then().body("items", empty());
    }

    @Test
    void nobodyIsToldOfItAndNothingIsCounted() {
        Self self = aTestedPerson("pour-soi-silence");
        String recommendation =
                ask(self.token(), Map.of("constraints", Map.of("maxHours", 1))).path("recommendationId");
        with(self.token()).get("/v1/recommendations/" + recommendation).then().statusCode(200);
        assertThat(ToldReads.of("pathway", self.id())).isEmpty();
        assertThat(sql.query("select from unmet_need where recommendation_id = ?", UUID.fromString(recommendation))
                        .exists())
                .isFalse();
    }

    @Test
    void nobodyAsksForAnotherOrReadsWhatAnotherAsked() {
        Self self = aTestedPerson("pour-soi-autrui");
        Self other = aPerson("pour-soi-voisin");
        String recommendation = ask(self.token(), Map.of()).path("recommendationId");
        with(other.token()).get("/v1/recommendations/" + recommendation).then().statusCode(404);
        ask(other.token(), Map.of("beneficiaryId", self.id()))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/beneficiaryId"));
        with(other.token())
                .header("Idempotency-Key", Ids.next().toString())
                .body(Map.of("beneficiaryId", self.id(), "structureId", A, "goalId", "independence"))
                .post("/v1/recommendations")
                .then()
                .statusCode(403);
        as("nadia")
                .header("Idempotency-Key", Ids.next().toString())
                .body(Map.of("goalId", "independence"))
                .post("/v1/recommendations/me")
                .then()
                .statusCode(403);
    }

    @Test
    void whoHasNoFileOrNoResultIsToldSo() {
        ask(World.TOKENS.newBeneficiary("pour-soi-sans-dossier"), Map.of())
                .then()
                .statusCode(409)
                .body("code", equalTo("account-not-linked"));
        ask(aPerson("pour-soi-sans-test").token(), Map.of())
                .then()
                .statusCode(409)
                .body("code", equalTo("no-result-yet"))
                .body("detail", equalTo("Vous n'avez pas encore de résultat. Passez d'abord un test."));
    }

    @Test
    void theSameCallTwiceIsOneRecommendation() {
        Self self = aTestedPerson("pour-soi-deux-fois");
        String key = Ids.next().toString();
        List<String> made = List.of(1, 2).stream()
                .map(time -> with(self.token())
                        .header("Idempotency-Key", key)
                        .body(Map.of("goalId", "independence"))
                        .post("/v1/recommendations/me")
                        .<String>path("recommendationId"))
                .toList();
        assertThat(made.getFirst()).isNotNull().isEqualTo(made.getLast());
    }

    @Test
    void whatAPersonAgreedToTakesItsTimeWhereverItWasPrescribed() {
        World.Person person = World.aPersonSharingWithA("pour-soi-suivi", BEGINNER);
        UUID pathway = World.prescribe(person.id());
        with(person.token())
                .body(Map.of("answer", "accepted"))
                .put("/v1/pathways/" + pathway + "/answer")
                .then()
                .statusCode(200);
        List<String> followed =
                with(person.token()).get("/v1/pathways/" + pathway).path("steps.offerId");
        Response asked = ask(person.token(), Map.of());
        asked.then().statusCode(201).body("leftAside.reason", hasItem("followed"));
        assertThat(asked.<List<List<String>>>path("options.steps.offerId"))
                .allSatisfy(offers -> assertThat(offers).doesNotContainAnyElementsOf(followed));
        ask(person.token(), Map.of("replaces", pathway))
                .then()
                .statusCode(201)
                .body("leftAside.reason", not(hasItem("followed")));
    }
}
