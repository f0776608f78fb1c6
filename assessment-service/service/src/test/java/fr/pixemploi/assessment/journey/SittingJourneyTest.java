package fr.pixemploi.assessment.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.both;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import fr.pixemploi.kit.contract.Contracts;
import fr.pixemploi.kit.topic.Topic;
import fr.pixemploi.local.PlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A campaign sitting over REST with real tokens, PostgreSQL and Kafka. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "assessment"))
class SittingJourneyTest {
    static final String CAMPAIGN = "{\"campaignCode\": \"PXEMPR346\"}";
    static final String SHORT = "{\"campaignCode\": \"PXCMRT346\"}";

    @Test
    void aWholeSittingLeadsToAResultAndItsEvents() {
        People.Person person = People.someone();
        Response started = person.creates().body(CAMPAIGN).post("/v1/sittings");
        started.then()
                .statusCode(201)
                .header("Location", "/v1/sittings/" + started.path("id"))
                .body("kind", equalTo("campaign"))
                .body("status", equalTo("open"))
                .body("number", equalTo(1))
                .body("total", equalTo(40))
                .body("question.number", equalTo(1))
                .body("question.instruction", notNullValue());
        Player player = new Player(person, started.path("id"));

        JsonNode last = player.play(40, true);

        assertThat(last.get("number").asInt())
                .as("two questions a competence at least")
                .isBetween(32, 40);
        assertThat(last.get("status").asText()).isEqualTo("completed");
        assertThat(last.has("next")).isFalse();
        assertThat(last.get("correct").asBoolean()).isTrue();
        String result = last.get("resultId").asText();
        person.asks()
                .get("/v1/results/" + result)
                .then()
                .statusCode(200)
                .body("competences", hasSize(16))
                .body("competences[0].levelProbabilities", hasSize(8))
                .body(
                        "competences.items",
                        everyItem(is(both(greaterThanOrEqualTo(2)).and(lessThanOrEqualTo(5)))))
                .body("frameworkVersion", equalTo(2));
        person.asks().get("/v1/results").then().statusCode(200).body("items.id", equalTo(List.of(result)));

        Topic.Seen begin =
                News.of("assessment.sitting", "fr.pixemploi.assessment.sitting-started.v1", player.sitting());
        Topic.Seen end =
                News.of("assessment.sitting", "fr.pixemploi.assessment.sitting-completed.v1", player.sitting());
        Topic.Seen state = News.of("assessment.result.state", "fr.pixemploi.assessment.result-state.v1", result);
        assertThat(begin.key()).isEqualTo(person.id().toString());
        assertThat(begin.version()).isEqualTo(1);
        assertThat(end.version()).isEqualTo(2);
        assertThat(end.data().get("resultId").asText()).isEqualTo(result);
        assertThat(state.key()).isEqualTo(result);
        assertThat(state.data().get("totalPix").asInt()).isGreaterThan(16 * 32);
        for (JsonNode competence : state.data().get("competences")) {
            assertThat(competence.at("/prior/mean").asDouble(9)).isZero();
            assertThat(competence.at("/prior/sd").asDouble())
                    .isEqualTo(1)
                    .isGreaterThan(competence.at("/sd").asDouble());
        }
        Contracts.checkEvent(begin.type(), begin.json());
        Contracts.checkEvent(end.type(), end.json());
        Contracts.checkEvent(state.type(), state.json());
    }

    @Test
    void aPersonOnAPhoneWithAScreenReaderStartsWithWhatTheyCanAnswer() {
        People.Person person = People.someone();
        person.creates()
                .body("{\"campaignCode\": \"PXCMRT346\", \"device\": \"phone\", \"needs\": [\"screen-reader\"]}")
                .post("/v1/sittings")
                .then()
                .statusCode(201)
                .body("question.number", equalTo(1));
        People.someone()
                .creates()
                .body("{\"campaignCode\": \"PXCMRT346\", \"device\": \"fridge\"}")
                .post("/v1/sittings")
                .then()
                .statusCode(422);
    }

    @Test
    void aSecondSittingAsksOtherQuestionsWhileThereAreSome() {
        People.Person person = People.someone();
        List<String> first = questions(Player.start(person, SHORT));
        List<String> second = questions(Player.start(person, SHORT));

        assertThat(first).hasSize(10);
        assertThat(second).hasSize(10).doesNotContainAnyElementsOf(first);
    }

    private static List<String> questions(Player player) {
        List<String> items = new ArrayList<>();
        JsonNode question = player.see().get("question");
        while (question != null && !question.isNull()) {
            items.add(question.get("itemId").asText());
            question = Player.json(player.answer(question, true)).get("next");
        }
        return items;
    }

    @Test
    void wrongAnswersMeasureLessThanRightOnes() {
        People.Person person = People.someone();
        String low = Player.start(person, SHORT).play(10, false).get("resultId").asText();
        String high = Player.start(person, SHORT).play(10, true).get("resultId").asText();

        int lowPix = person.asks().get("/v1/results/" + low).path("totalPix");
        int highPix = person.asks().get("/v1/results/" + high).path("totalPix");
        assertThat(lowPix).isLessThan(highPix);
        person.asks().get("/v1/results?limit=1").then().body("items[0].id", equalTo(high));
    }

    @Test
    void theSameAnswerSentAgainGetsTheSameReplyAndNoSecondEffect() {
        Player player = Player.start(People.someone(), SHORT);
        JsonNode question = player.see().get("question");
        String first =
                player.answer(question, true).then().statusCode(200).extract().asString();
        player.play(1, true);

        assertThat(Player.withoutSignatures(player.answer(question, true)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString()))
                .isEqualTo(Player.withoutSignatures(first));
        assertThat(player.see().get("number").asInt()).isEqualTo(3);
        player.answer(question, false).then().statusCode(409).body("code", equalTo("already-answered"));
    }

    @Test
    void anotherQuestionThanTheOneThatWaitsIsRefused() {
        Player player = Player.start(People.someone(), SHORT);

        player.answer(2, Map.of("type", "skip")).then().statusCode(409).body("code", equalTo("question-not-current"));
        assertThat(player.see().get("number").asInt()).isEqualTo(1);
    }

    @Test
    void ofTwoDevicesThatRaceOneWinsAndTheOtherIsTold() {
        Player player = Player.start(People.someone(), SHORT);
        JsonNode question = player.see().get("question");

        List<Integer> statuses = IntStream.range(0, 2)
                .mapToObj(device -> CompletableFuture.supplyAsync(
                        () -> player.answer(question, device == 0).statusCode(), Thread::startVirtualThread))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();

        assertThat(statuses).containsExactly(200, 409);
        assertThat(player.see().get("number").asInt()).isEqualTo(2);
    }

    @Test
    void aSkipGoesOnAndCountsAsNotKnown() {
        Player player = Player.start(People.someone(), SHORT);

        player.answer(1, Map.of("type", "skip"))
                .then()
                .statusCode(200)
                .body("correct", equalTo(false))
                .body("hint", notNullValue())
                .body("next.number", equalTo(2));
    }

    @Test
    void aResponseOfTheWrongShapeIsRefusedWithoutEffect() {
        Player player = Player.start(People.someone(), SHORT);
        String type = player.see().get("question").get("type").asText();
        Map<String, Object> other = type.equals("number")
                ? Map.of("type", "short-text", "text", "x")
                : Map.of("type", "number", "value", 1);

        player.answer(1, other)
                .then()
                .statusCode(422)
                .body("code", equalTo("response-does-not-fit"))
                .body("errors[0].pointer", equalTo("/response"));
        player.answer(1, Map.of("type", "dance")).then().statusCode(422).body("code", equalTo("invalid-request"));
        assertThat(player.see().get("number").asInt()).isEqualTo(1);
    }

    @Test
    void oneSittingOfACampaignIsOpenAtATime() {
        People.Person person = People.someone();
        Player player = Player.start(person, SHORT);

        person.creates()
                .body(SHORT)
                .post("/v1/sittings")
                .then()
                .statusCode(409)
                .body("code", equalTo("sitting-already-open"))
                .header("Location", endsWith("/v1/sittings/" + player.sitting()));
        Player.start(person, CAMPAIGN);
        person.asks().get("/v1/sittings").then().statusCode(200).body("items", hasSize(2));
    }

    @Test
    void ofTwoStartsAtOnceOneWins() {
        People.Person person = People.someone();

        List<Integer> statuses = IntStream.range(0, 4)
                .mapToObj(device -> CompletableFuture.supplyAsync(
                        () -> person.creates().body(SHORT).post("/v1/sittings").statusCode(),
                        Thread::startVirtualThread))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();

        assertThat(statuses).containsExactly(201, 409, 409, 409);
    }

    @Test
    void theSameStartSentAgainStartsOnce() {
        People.Person person = People.someone();
        String key = UUID.randomUUID().toString();
        String first = person.asks()
                .header("Idempotency-Key", key)
                .body(SHORT)
                .post("/v1/sittings")
                .asString();
        String second = person.asks()
                .header("Idempotency-Key", key)
                .body(SHORT)
                .post("/v1/sittings")
                .asString();

        assertThat(second).isEqualTo(first);
    }

    @Test
    void aPersonWhoStopsGetsAResultFromWhatWasAnswered() {
        People.Person person = People.someone();
        Player player = Player.start(person, CAMPAIGN);
        player.play(3, true);

        Response ended = person.asks().post("/v1/sittings/" + player.sitting() + "/end");
        ended.then().statusCode(200).body("status", equalTo("completed")).body("question", nullValue());
        String result = ended.path("resultId");
        List<Integer> items = person.asks().get("/v1/results/" + result).path("competences.items");
        assertThat(items.stream().mapToInt(Integer::intValue).sum()).isEqualTo(3);
        person.asks()
                .post("/v1/sittings/" + player.sitting() + "/end")
                .then()
                .statusCode(200)
                .body("resultId", equalTo(result));
        player.answer(4, Map.of("type", "skip")).then().statusCode(409).body("code", equalTo("sitting-over"));
    }

    @Test
    void aSittingLeftBeforeTheFirstAnswerMeasuresNothing() {
        People.Person person = People.someone();
        Player player = Player.start(person, SHORT);

        person.asks()
                .post("/v1/sittings/" + player.sitting() + "/end")
                .then()
                .statusCode(200)
                .body("status", equalTo("abandoned"))
                .body("resultId", nullValue());
        person.asks().get("/v1/results").then().body("items", hasSize(0));
    }

    @Test
    void somebodyElsesSittingDoesNotExist() {
        Player player = Player.start(People.someone(), SHORT);
        Player stranger = new Player(People.someone(), player.sitting());

        assertThat(stranger.see().get("code").asText()).isEqualTo("not-found");
        stranger.answer(1, Map.of("type", "skip")).then().statusCode(404);
        People.someone()
                .asks()
                .post("/v1/sittings/" + player.sitting() + "/end")
                .then()
                .statusCode(404);
    }

    @Test
    void doorsAreClosedToWhoHasNoRoleOrNoToken() {
        People.as("nadia").get("/v1/sittings").then().statusCode(403).body("code", equalTo("forbidden"));
        RestAssured.given().get("/v1/sittings").then().statusCode(401);
        RestAssured.given()
                .auth()
                .oauth2(People.tokens().forUser("lea", "no-audience"))
                .get("/v1/sittings")
                .then()
                .statusCode(401);
        People.withoutFile()
                .creates()
                .body(SHORT)
                .post("/v1/sittings")
                .then()
                .statusCode(409)
                .body("code", equalTo("account-not-linked"))
                .header("Retry-After", notNullValue());
    }

    @Test
    void allWrongFieldsAreToldAtOnce() {
        Player player = Player.start(People.someone(), SHORT);
        People.Person person = People.someone();
        person.asks()
                .body("{\"number\": 0, \"clientSeconds\": -1, \"response\": {\"type\": \"single-choice\"}}")
                .post("/v1/sittings/" + player.sitting() + "/answers")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/number"))
                .body("errors.pointer", hasItem("/clientSeconds"))
                .body("errors.pointer", hasItem("/response/choice"));
        person.creates().body("{}").post("/v1/sittings").then().statusCode(422);
        person.creates()
                .body("{\"campaignCode\": \"NOTHERE\"}")
                .post("/v1/sittings")
                .then()
                .statusCode(404)
                .body("code", equalTo("campaign-not-found"));
        person.asks()
                .body(SHORT)
                .post("/v1/sittings")
                .then()
                .statusCode(400)
                .body("code", equalTo("idempotency-key-required"));
    }
}
