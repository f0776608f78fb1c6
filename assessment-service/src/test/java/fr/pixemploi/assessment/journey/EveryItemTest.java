package fr.pixemploi.assessment.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.pixemploi.assessment.bank.domain.Item;
import fr.pixemploi.assessment.bank.domain.ItemBanks;
import fr.pixemploi.assessment.bank.domain.Pool;
import fr.pixemploi.assessment.sitting.domain.Sittings;
import fr.pixemploi.local.PlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each item of the bank, as a person meets it over REST. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "assessment"))
class EveryItemTest {
    /** Fewer than any sitting asks: none ends while items are put into it. */
    private static final int QUESTIONS_A_SITTING = 24;

    @Inject
    ItemBanks banks;

    @Inject
    Sittings sittings;

    @Test
    void isAnsweredRightAndWrongAndItsFilesCanBeOpened() {
        People.Person person = People.someone();
        List<String> faults = new ArrayList<>();
        Player player = null;
        int asked = 0;
        for (Item item : banks.current().active(Pool.OPEN)) {
            for (boolean right : new boolean[] {true, false}) {
                if (player == null || asked == QUESTIONS_A_SITTING) {
                    if (player != null)
                        person.asks()
                                .post("/v1/sittings/" + player.sitting() + "/end")
                                .then()
                                .statusCode(200);
                    player = Player.start(person, SittingJourneyTest.CAMPAIGN);
                    asked = 0;
                }
                asked++;
                PlacedSittings.ask(sittings, player.sitting(), item.id().value());
                JsonNode question = player.see().get("question");
                assertThat(question.get("itemId").asText()).isEqualTo(item.id().value());
                open(question, faults);
                JsonNode reply = Player.json(player.answer(question, right));
                if (reply.path("correct").asBoolean(!right) != right)
                    faults.add(item.id() + " answered " + (right ? "right" : "wrong") + " got " + reply);
            }
        }
        assertThat(faults).isEmpty();
    }

    /** Without a token, as a browser does. */
    private static void open(JsonNode question, List<String> faults) {
        List<String> addresses = new ArrayList<>();
        question.path("files").forEach(file -> addresses.add(file.get("url").asText()));
        if (question.has("image"))
            addresses.add(question.get("image").get("url").asText());
        if (question.has("environment"))
            addresses.add(question.get("environment").get("url").asText());
        for (String address : addresses) {
            var opened = RestAssured.given().urlEncodingEnabled(false).get(address);
            if (opened.statusCode() != 200 || opened.asByteArray().length == 0)
                faults.add(question.get("itemId").asText() + ": " + address + " is " + opened.statusCode());
        }
    }
}
