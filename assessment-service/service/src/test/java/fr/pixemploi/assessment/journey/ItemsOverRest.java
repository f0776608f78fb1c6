package fr.pixemploi.assessment.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.pixemploi.assessment.bank.item.Item;
import fr.pixemploi.assessment.sitting.domain.Sittings;
import io.restassured.RestAssured;
import java.util.ArrayList;
import java.util.List;

/** Items as a person meets them over REST: each answered right, then wrong, its files opened. */
final class ItemsOverRest {
    /** Fewer than any sitting asks: none ends while items are put into it. */
    private static final int QUESTIONS_A_SITTING = 24;

    private final Sittings sittings;
    private final People.Person person = People.someone();
    private final List<String> faults = new ArrayList<>();
    private Player player;
    private int asked = QUESTIONS_A_SITTING;

    ItemsOverRest(Sittings sittings) {
        this.sittings = sittings;
    }

    void areAllSound(List<Item> items) {
        for (Item item : items) {
            answer(item, true);
            answer(item, false);
        }
        assertThat(faults).isEmpty();
    }

    private void answer(Item item, boolean right) {
        if (asked == QUESTIONS_A_SITTING) sitDown();
        asked++;
        PlacedSittings.ask(sittings, player.sitting(), item.id().value());
        JsonNode question = player.see().get("question");
        assertThat(question.get("itemId").asText()).isEqualTo(item.id().value());
        open(question);
        JsonNode reply = Player.json(player.answer(question, right));
        if (reply.path("correct").asBoolean(!right) != right)
            faults.add(item.id() + " answered " + (right ? "right" : "wrong") + " got " + reply);
    }

    private void sitDown() {
        if (player != null)
            person.asks()
                    .post("/v1/sittings/" + player.sitting() + "/end")
                    .then()
                    .statusCode(200);
        player = Player.start(person, SittingJourneyTest.CAMPAIGN);
        asked = 0;
    }

    /** Without a token, as a browser does. */
    private void open(JsonNode question) {
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
