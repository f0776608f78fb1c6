package fr.pixemploi.assessment.journey;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;

import fr.pixemploi.local.PlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who is refused reads why in their own language, in words and not in those of our code. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "assessment"))
class RefusalsInWordsTest {
    private static final String CRCN = "01940000-0000-7000-8000-0000000c1c41";

    @Test
    void aManagerReadsInFrenchWhatIsWrongWithStagesBadgesAndSharing() {
        Map<String, Object> stage = Map.of("level", 2, "title", "Un", "participant", "Texte");
        Map<String, Object> wish = new HashMap<>(Map.of("template", "mission-locale-themes", "title", "Tout faux"));
        wish.put("stages", List.of(stage, stage));
        wish.put(
                "badges",
                List.of(
                        Map.of("key", "NOBODY"),
                        badge("MAIL", Map.of("competence", Map.of("code", "9.9", "level", 3))),
                        badge("MAIL", Map.of("competence", Map.of("code", "2.1", "level", 3))),
                        badge("DOMAIN", Map.of("domain", Map.of("code", "9", "averageLevel", 3))),
                        badge("EMPTY", Map.of()),
                        Map.of("key", "HALF", "title", "Moitié")));
        wish.put("sharing", Map.of("asked", true));

        People.as("marc")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(wish)
                .post("/v1/structures/" + People.STRUCTURE_A + "/campaigns")
                .then()
                .statusCode(422)
                .body("code", equalTo("campaign-refused"))
                .body(
                        "errors.detail",
                        equalTo(
                                List.of(
                                        "Un partage se demande pour une finalité (purpose).",
                                        "Deux paliers commencent au niveau 2.",
                                        "Il n'y a pas de badge fourni « NOBODY ».",
                                        "Une compétence n'est pas dans le référentiel.",
                                        "Deux badges ont la même clé.",
                                        "Un domaine n'est pas dans le référentiel.",
                                        "Un critère dit exactement une chose.",
                                        "Le badge HALF doit avoir un titre, un texte, une description de son image et un critère.")));
    }

    @Test
    void anAuthorReadsInFrenchWhatContradictsWhatAndWhere() {
        refused(simulation(UUID.randomUUID().toString(), List.of("1.1"), Map.of()))
                .body("errors[0].pointer", equalTo("/frameworkId"))
                .body("errors[0].detail", equalTo("Il n'y a pas de référentiel de cet identifiant."));
        for (List<String> competences : List.of(List.of("9.9"), List.of("1.1", "1.1"), List.of("one")))
            refused(simulation(CRCN, competences, Map.of()))
                    .body("errors[0].pointer", equalTo("/competences"))
                    .body(
                            "errors[0].detail",
                            equalTo("Une compétence n'est pas dans le référentiel, ou est nommée deux fois."));
        says(Map.of("items", 1), "Les compétences demandent au moins 4 questions, plus que les 1 du budget (items).");
        says(Map.of("drawnAmong", 6), "Une simulation tire parmi 5 questions au plus (drawnAmong).");
        says(Map.of("weights", Map.of("one", 1)), "weights nomme « one », qui n'est pas une compétence mesurée.");
        says(
                Map.of("competences", Map.of("3.1", Map.of("atLeast", 1, "atMost", 2))),
                "competences nomme « 3.1 », qui n'est pas une compétence mesurée.");
        says(
                Map.of("perDomain", Map.of("5", Map.of("atLeast", 1, "atMost", 2))),
                "perDomain nomme le domaine 5, dont rien n'est mesuré.");
        says(
                Map.of("perCompetence", Map.of("atLeast", 3, "atMost", 2)),
                "atLeast doit être entre 0 et atMost ; ici 3 et 2.");
    }

    @Test
    void whoComesBackTooSoonHearsTheDayInWords() {
        String code = Prescriber.campaign(Map.of(
                        "template",
                        "mission-locale-themes",
                        "title",
                        "Chaque semaine",
                        "attempts",
                        Map.of("betweenDays", 7)))
                .code();
        People.Person person = People.someone();
        Player player = Player.start(person, Player.write(Map.of("campaignCode", code)));
        player.play(1, true);
        player.end().then().statusCode(200);

        again(person, code, "fr")
                .header("Retry-After", notNullValue())
                .body("detail", matchesPattern(".* à partir du (1er|\\d{1,2}) \\p{L}+ \\d{4} à \\d{1,2} h \\d{2}\\."));
        again(person, code, "en")
                .body("detail", matchesPattern(".* from \\d{1,2} [A-Z][a-z]+ \\d{4}, \\d{2}:\\d{2}\\."));
    }

    private static void says(Map<String, Object> rules, String detail) {
        refused(simulation(CRCN, List.of("1.1", "2.1"), rules))
                .body("errors.pointer", equalTo(List.of("/rules")))
                .body("errors.detail", equalTo(List.of(detail)));
    }

    private static ValidatableResponse refused(Map<String, Object> simulation) {
        return People.as("autrice-anne")
                .body(simulation)
                .post("/v1/simulations")
                .then()
                .statusCode(422)
                .body("code", equalTo("rules-refused"));
    }

    private static Map<String, Object> simulation(
            String framework, List<String> competences, Map<String, Object> otherRules) {
        Map<String, Object> rules = new HashMap<>(Map.of(
                "items", 4,
                "perCompetence", Map.of("atLeast", 2, "atMost", 2),
                "floorPerMinute", 0,
                "drawnAmong", 3,
                "gentleStart", true,
                "spacing", 1,
                "exposureAtMost", 1,
                "notAgainWithinDays", 0));
        rules.putAll(otherRules);
        return Map.of(
                "frameworkId", framework,
                "audience", "job-search",
                "competences", competences,
                "persons", 20,
                "rules", rules);
    }

    private static Map<String, Object> badge(String key, Map<String, Object> criterion) {
        return Map.of(
                "key", key, "title", "Titre", "text", "Texte", "imageAlternative", "Image", "criterion", criterion);
    }

    private static ValidatableResponse again(People.Person person, String code, String language) {
        return person.creates()
                .header("Accept-Language", language)
                .body(Map.of("campaignCode", code))
                .post("/v1/sittings")
                .then()
                .statusCode(409)
                .body("code", equalTo("too-soon"));
    }
}
