package fr.pixemploi.assessment.journey;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import fr.pixemploi.kit.topic.Topic;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** The entry diagnosis of somebody whose situation was said before. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "assessment"))
class KnownSituationTest {
    private static final String SHIPPED = "01940000-0000-7000-8000-0000000d1a02";

    @Test
    void whatWasSaidBeforeIsNotAskedAgainAndCanBePutRight() {
        People.Person person = People.someone();
        tell(person, Map.of("computer", true, "smartphone", true, "connection", "none"));
        String id = awaitKnown(person, List.of("connection", "devices"), "{}");
        person.asks()
                .get("/v1/diagnoses/" + id)
                .then()
                .body("answers.devices", equalTo("phone-and-computer"))
                .body("answers.connection", equalTo("no-connection"))
                .body("questions", hasSize(6));

        answer(person, id, "connection", "always");
        person.asks()
                .get("/v1/diagnoses/" + id)
                .then()
                .body("answers.connection", equalTo("always"))
                .body("known", equalTo(List.of("devices")));
    }

    @Test
    void whoAnswersNothingIsAbandonedWhateverIsKnown() {
        People.Person person = People.someone();
        tell(person, Map.of("connection", "none"));
        String id = awaitKnown(person, List.of("connection"), "{}");
        end(person, id).then().body("status", equalTo("abandoned"));
    }

    @Test
    void aTerritorysRulesRestOnAnswersThatWereKnownAndOnNothingThatThePersonDoesNotSee() {
        String sets = "/v1/structures/" + People.STRUCTURE_A + "/diagnosis-rule-sets";
        String rules = """
                {"code": "selon-la-connexion", "title": "Allier", "content": {"rules": [{"name": "sans connexion",
                 "when": %s,
                 "then": {"route": "full-test", "place": "agency", %2$s}}],
                 "otherwise": {"route": "assisted-test", %2$s}}}""";
        String words = "\"forPerson\": \"Venez nous voir.\", \"forAdviser\": \"Recevoir la personne.\"";
        create(sets, rules.formatted("{\"situation\": {\"fact\": \"connection\", \"in\": [\"none\"]}}", words))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/content/rules/0/when/situation"));
        String set = create(
                        sets,
                        rules.formatted(
                                "{\"answer\": {\"question\": \"connection\", \"in\": [\"no-connection\"]}}", words))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        People.as("marc").post(sets + "/" + set + "/activation").then().statusCode(200);
        try {
            People.Person person = People.someone();
            tell(person, Map.of("connection", "none"));
            String id = awaitKnown(person, List.of("connection"), "{\"structureId\": \"" + People.STRUCTURE_A + "\"}");
            answer(person, id, "at-ease", "at-ease");
            end(person, id)
                    .then()
                    .body("advice.rule", equalTo("sans connexion"))
                    .body("advice.route", equalTo("full-test"))
                    .body("advice.place", equalTo("agency"));
        } finally {
            People.as("marc").post(sets + "/" + SHIPPED + "/activation").then().statusCode(200);
        }
    }

    private static Response create(String sets, String rules) {
        return People.as("marc")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(rules)
                .post(sets);
    }

    private static void tell(People.Person person, Map<String, Object> equipment) {
        Topic.of("profile.situation.state")
                .send(
                        UUID.randomUUID().toString(),
                        "fr.pixemploi.profile.situation-state.v1",
                        person.id(),
                        person.id(),
                        1,
                        person.id(),
                        Map.of("beneficiaryId", person.id(), "equipment", equipment));
    }

    /** Begins again and again until the news of the situation has come. */
    private static String awaitKnown(People.Person person, List<String> known, String wish) {
        return Awaitility.await()
                .atMost(Patience.FAR)
                .until(
                        () -> {
                            Response begun = person.creates().body(wish).post("/v1/diagnoses");
                            if (known.equals(begun.path("known"))) return begun.<String>path("id");
                            end(person, begun.path("id"));
                            return "";
                        },
                        id -> !id.isEmpty());
    }

    private static void answer(People.Person person, String id, String question, String choice) {
        person.asks()
                .body(Map.of("questionId", question, "choice", choice))
                .post("/v1/diagnoses/" + id + "/answers")
                .then()
                .statusCode(200);
    }

    private static Response end(People.Person person, String id) {
        return person.asks().post("/v1/diagnoses/" + id + "/end");
    }
}
