package fr.pixemploi.assessment.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import fr.pixemploi.local.PlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What authors may see: how a sitting went, not whose; how a draft would go. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "assessment"))
class AuthorJourneyTest {
    private static final String AUTHOR = "autrice-anne";
    private static final String DRAFT = """
            {"frameworkId": "01940000-0000-7000-8000-0000000c1c41", "audience": "job-search", "competences": ["1.1", "2.1"],
             "persons": 20, "seed": 3,
             "rules": {"items": 4, "perCompetence": {"atLeast": 2, "atMost": 2}, "floorPerMinute": 0, "drawnAmong": 3,
                       "gentleStart": true, "spacing": 1, "exposureAtMost": 1, "notAgainWithinDays": 0}}
            """;

    @Test
    void aSittingIsExplainedOnceItIsOverWithoutAnythingOfThePerson() {
        People.Person person = People.someone();
        Player player = Player.start(person, SittingJourneyTest.SHORT);
        String address = "/v1/sittings/" + player.sitting() + "/explanation";
        player.play(9, true);
        People.as(AUTHOR).get(address).then().statusCode(409).body("code", equalTo("sitting-not-over"));
        player.play(1, false);

        Response explained = People.as(AUTHOR).get(address);

        explained
                .then()
                .statusCode(200)
                .body("questions", hasSize(10))
                .body("questions.asReplayed", everyItem(is(true)))
                .body("questions.candidates", everyItem(greaterThan(0)))
                .body("questions[9].score", equalTo(0))
                .body("questions[0].after", hasSize(5))
                .body("end", equalTo("items"));
        assertThat(explained.asString())
                .doesNotContain(person.id().toString(), "response", "hint", "key", "right", "seed");
    }

    @Test
    void onlyAuthorsSeeExplanationsAndOnlyOfSittingsThatExist() {
        People.Person person = People.someone();
        Player player = Player.start(person, SittingJourneyTest.SHORT);
        String address = "/v1/sittings/" + player.sitting() + "/explanation";

        person.asks().get(address).then().statusCode(403);
        People.as("nadia").get(address).then().statusCode(403);
        People.as(AUTHOR)
                .get("/v1/sittings/" + UUID.randomUUID() + "/explanation")
                .then()
                .statusCode(404);
    }

    @Test
    void aDraftCampaignIsSimulatedTheSameForTheSameSeed() {
        Response first = People.as(AUTHOR).body(DRAFT).post("/v1/simulations");
        first.then().statusCode(200).body("items", equalTo(4.0f));

        Response second = People.as(AUTHOR).body(DRAFT).post("/v1/simulations");
        assertThat(second.asString()).isEqualTo(first.asString());
    }

    @Test
    void aDraftThatContradictsItselfIsRefusedWithItsReason() {
        People.as(AUTHOR)
                .body(DRAFT.replace("\"items\": 4", "\"items\": 3"))
                .post("/v1/simulations")
                .then()
                .statusCode(422)
                .body("code", equalTo("rules-refused"))
                .body("errors[0].pointer", equalTo("/rules"))
                .body("errors[0].detail", containsString("au moins 4 questions, plus que les 3"));
        People.as(AUTHOR)
                .body(DRAFT.replace("\"persons\": 20", "\"persons\": 5000"))
                .post("/v1/simulations")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/persons"));
        People.as("nadia").body(DRAFT).post("/v1/simulations").then().statusCode(403);
    }
}
