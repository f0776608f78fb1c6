package fr.pixemploi.assessment.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.pixemploi.kit.contract.Contracts;
import fr.pixemploi.kit.topic.Topic;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** What a person and an adviser read of results: as data, page and document, in three languages and in a school's framework. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "assessment"))
class ResultReadingJourneyTest {
    private static final String EXAMPLE = "01940000-0000-7000-8000-0000000e2c01";
    private static final String WHOLE = "{\"campaignCode\": \"PXEMPR346\"}";
    private static final String SCHOOL = """
            title: Référentiel de l'école
            base: crcn
            baseVersion: 2
            measure: mastery
            coverAtLeast: 0.1
            levels: [{title: En cours, atLeast: 0, adviserText: "À accompagner."}, {title: Acquis, atLeast: 0.99}]
            domains:
              - title: Chercher un emploi
                competences:
                  - code: S1
                    title: Se débrouiller
                    on: [%s]
            """.formatted(String.join(
            ", ",
            List.of(
                            "1.1", "1.2", "1.3", "2.1", "2.2", "2.3", "2.4", "3.1", "3.2", "3.3", "3.4", "4.1", "4.2",
                            "4.3", "5.1", "5.2")
                    .stream()
                    .map(code -> "{competence: \"" + code + "\", weight: 1}")
                    .toList()));

    private record Measured(People.Person person, String path, UUID result) {}

    @Test
    void aResultTellsWhatThePersonCanDoAndWhatComesNext() {
        Measured measured = measured(People.someone(), WHOLE, 6);
        measured.person()
                .asks()
                .get(measured.path())
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("portrait.campaignTitle", equalTo("Mon point de départ numérique"))
                .body("portrait.scope", hasSize(16))
                .body("portrait.masteryRate", greaterThan(0f))
                .body("portrait.questions", equalTo(6))
                .body("portrait.badges.key", hasItem("CLEA_NUMERIQUE_ELIGIBILITY"))
                .body("portrait.strengths.skill", everyItem(startsWith("sait ")))
                .body("portrait.strengths.size()", greaterThan(0))
                .body("portrait.next.size()", greaterThan(0))
                .body("portrait.endReason", equalTo("candidate"))
                .body("reading.lines", hasSize(16))
                .body("readableIn.frameworkId", hasItem(EXAMPLE));
        Topic.Seen told = News.of(
                "assessment.result.state",
                "fr.pixemploi.assessment.result-state.v1",
                measured.result().toString());
        Contracts.checkEvent(told.type(), told.json());
        assertThat(told.data().get("told").get("masteryRate").asDouble()).isPositive();
        assertThat(told.json()).doesNotContain("sait ");
    }

    @Test
    void questionsThatWerePassedOverAreCountedApartTheLastOneToo() {
        People.Person person = People.someone();
        Player player = Player.start(person, WHOLE);
        player.play(2, true);
        player.skip(2);
        String stopped = player.end().path("resultId");
        person.asks()
                .get("/v1/results/" + stopped)
                .then()
                .body("portrait.questions", equalTo(4))
                .body("portrait.questionsSkipped", equalTo(2));
        String whole = Player.start(person, SittingJourneyTest.SHORT)
                .skip(100)
                .get("resultId")
                .asText();
        person.asks()
                .get("/v1/results/" + whole)
                .then()
                .body("portrait.questions", equalTo(10))
                .body("portrait.questionsSkipped", equalTo(10));
    }

    @Test
    void whoStopsBeforeEverySubjectWasAskedIsToldNoStage() {
        Measured early = measured(People.someone(), WHOLE, 6);
        early.person()
                .asks()
                .get(early.path())
                .then()
                .body("competences.size()", lessThan(16))
                .body("portrait.stage", nullValue());
        Measured whole = toTheEnd(People.someone());
        whole.person()
                .asks()
                .get(whole.path())
                .then()
                .body("competences", hasSize(16))
                .body("portrait.stage.rank", greaterThan(0))
                .body("portrait.stage.text", notNullValue())
                .body("portrait.stage.adviserText", nullValue());
    }

    @Test
    void theSameResultIsAPageAndADocumentInThreeLanguages() throws IOException {
        Measured measured = measured(People.someone(), WHOLE, 4);
        for (String lang : List.of("fr", "fr-x-easy", "en")) {
            String page = measured.person()
                    .asks()
                    .accept("text/html")
                    .get(measured.path() + "?lang=" + lang)
                    .then()
                    .statusCode(200)
                    .contentType("text/html;charset=UTF-8")
                    .header("Content-Security-Policy", containsString("default-src 'none'"))
                    .header("Content-Language", equalTo(lang))
                    .extract()
                    .asString();
            assertThat(page).startsWith("<!doctype html>");
            byte[] pdf = measured.person()
                    .asks()
                    .get(measured.path() + "/document.pdf?lang=" + lang)
                    .then()
                    .statusCode(200)
                    .contentType("application/pdf")
                    .extract()
                    .asByteArray();
            try (PDDocument document = Loader.loadPDF(pdf)) {
                assertThat(new PDFTextStripper().getText(document))
                        .contains(measured.result().toString());
            }
        }
        measured.person()
                .asks()
                .header("Accept-Language", "en")
                .get(measured.path() + "/page")
                .then()
                .statusCode(200)
                .body(containsString("Your digital skills"));
        measured.person()
                .asks()
                .get(measured.path() + "?lang=de")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("?lang"));
        // The name is that of the token, where it has one.
        String claims = new String(
                Base64.getUrlDecoder().decode(measured.person().token().split("\\.")[1]), StandardCharsets.UTF_8);
        String name = new ObjectMapper().readTree(claims).path("name").asText();
        assertThat(name).isNotBlank();
        measured.person().asks().get(measured.path() + "/page").then().body(containsString("Bilan de " + name));
        measured.person().asks().accept("*/*").get(measured.path()).then().contentType("application/json");
    }

    @Test
    void anAdviserReadsOtherWordsAndThePersonSeesThat() {
        Measured measured = toTheEnd(People.someone());
        People.as("nadia").get(measured.path() + "/page").then().statusCode(404);
        grant(measured);
        awaitReadable("nadia", measured.path());
        People.as("nadia")
                .get(measured.path())
                .then()
                .body("portrait.stage.adviserText", notNullValue())
                .body("portrait.stage.text", notNullValue());
        People.as("nadia")
                .get(measured.path() + "/page")
                .then()
                .statusCode(200)
                .body(containsString("Bilan numérique partagé"))
                .body(not(containsString("Bilan de ")));
        People.as("nadia").get(measured.path() + "/document.pdf").then().statusCode(200);
        People.as("bruno").get(measured.path() + "/document.pdf").then().statusCode(404);

        measured.person()
                .asks()
                .get(measured.path() + "/reads?limit=2")
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items.role", everyItem(equalTo("adviser")))
                .body("items[0].structureId", equalTo(People.STRUCTURE_A.toString()))
                .body("nextCursor", notNullValue());
        String cursor =
                measured.person().asks().get(measured.path() + "/reads?limit=2").path("nextCursor");
        measured.person()
                .asks()
                .get(measured.path() + "/reads?limit=200&cursor=" + cursor)
                .then()
                .body("items.size()", greaterThan(0));
        People.someone().asks().get(measured.path() + "/reads").then().statusCode(404);
    }

    @Test
    void aResultIsReadInASchoolsFrameworkOnceSharedWithThatSchool() {
        Measured measured = measured(People.someone(), WHOLE, 4);
        String school = People.as("marc")
                .config(RestAssuredConfig.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .defaultContentCharset("UTF-8")
                                .encodeContentTypeAs("application/yaml", ContentType.TEXT)))
                .contentType("application/yaml")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(SCHOOL)
                .post("/v1/structures/" + People.STRUCTURE_A + "/frameworks")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String inTheSchools = measured.path() + "?framework=" + school;
        measured.person()
                .asks()
                .get(inTheSchools)
                .then()
                .statusCode(404)
                .body("code", equalTo("framework-not-readable"));
        measured.person()
                .asks()
                .get(measured.path() + "?framework=" + EXAMPLE)
                .then()
                .statusCode(200)
                .body("reading.own", equalTo(true))
                .body("reading.lines", hasSize(9));

        grant(measured);
        awaitReadable("nadia", measured.path());
        measured.person()
                .asks()
                .get(inTheSchools)
                .then()
                .statusCode(200)
                .body("reading.title", equalTo("Référentiel de l'école"))
                .body("reading.lines[0].code", equalTo("S1"))
                .body("reading.lines[0].levelTitle", equalTo("En cours"))
                .body("reading.lines[0].adviserText", nullValue())
                .body("readableIn.frameworkId", hasItem(school));
        People.as("nadia").get(inTheSchools).then().body("reading.lines[0].adviserText", equalTo("À accompagner."));
        People.as("nadia").get(inTheSchools + "&version=2").then().statusCode(404);
        measured.person()
                .asks()
                .get(measured.path() + "/page?framework=" + school)
                .then()
                .body(containsString("Se débrouiller"));
    }

    @Test
    void theTimelineShowsAllResultsAndTheEvolutionOfEachCompetence() {
        People.Person person = People.someone();
        Measured first = measured(person, SittingJourneyTest.SHORT, 2);
        Measured second = measured(person, WHOLE, 30);
        JsonNode timeline = Player.json(person.asks().get("/v1/results/timeline"));
        assertThat(timeline.get("results")).hasSize(2);
        assertThat(timeline.get("results").get(0).get("resultId").asText())
                .isEqualTo(first.result().toString());
        boolean evolved = false;
        for (JsonNode competence : timeline.get("competences")) {
            JsonNode points = competence.get("points");
            assertThat(points.get(0).path("chanceOfProgress").isNumber()).isFalse();
            if (points.size() == 2) {
                evolved = true;
                assertThat(points.get(1).get("chanceOfProgress").asDouble()).isBetween(0.0, 1.0);
            }
        }
        assertThat(evolved).as("a competence was measured twice").isTrue();

        String shared = "/v1/results/timeline?beneficiaryId=" + person.id();
        People.as("nadia").get(shared).then().statusCode(404);
        grant(second);
        awaitReadable("nadia", second.path());
        People.as("nadia")
                .get(shared)
                .then()
                .statusCode(200)
                .body("results.resultId", equalTo(List.of(second.result().toString())));
        People.as("bruno").get(shared).then().statusCode(404);
        People.as("nadia").get("/v1/results/timeline").then().statusCode(409);
    }

    private static Measured measured(People.Person person, String campaign, int questions) {
        Player player = Player.start(person, campaign);
        // One is wrong: whoever has everything right may have nothing left to learn.
        player.play(questions - 1, true);
        player.play(1, false);
        UUID result = UUID.fromString(player.end().path("resultId"));
        return new Measured(person, "/v1/results/" + result, result);
    }

    private static Measured toTheEnd(People.Person person) {
        UUID result = UUID.fromString(
                Player.start(person, WHOLE).play(100, true).get("resultId").asText());
        return new Measured(person, "/v1/results/" + result, result);
    }

    private static void grant(Measured measured) {
        UUID grant = UUID.randomUUID();
        Topic.of("profile.sharing.state")
                .send(
                        UUID.randomUUID().toString(),
                        "fr.pixemploi.profile.sharing-state.v1",
                        grant,
                        grant,
                        1,
                        measured.person().id(),
                        Map.of(
                                "grantId",
                                grant,
                                "beneficiaryId",
                                measured.person().id(),
                                "structureId",
                                People.STRUCTURE_A,
                                "purpose",
                                "accompagnement",
                                "until",
                                Instant.now().plusSeconds(600).toString(),
                                "status",
                                "active",
                                "resultIds",
                                List.of(measured.result())));
    }

    private static void awaitReadable(String user, String path) {
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() -> People.as(user).get(path).statusCode() == 200);
    }
}
