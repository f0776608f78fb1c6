package fr.pixemploi.assessment.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import fr.pixemploi.local.PlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Every public of the programme, from the campaign that its structure makes to the result that its adviser reads. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "assessment"))
class AudiencesJourneyTest {
    @Test
    void aJobSeekerWhoHasJustRegisteredTakesAllSubjectsOnAPhone() {
        Journey journey = new Journey("job-search-start").begins(Map.of("device", "phone"));

        journey.plays(true);

        assertThat(journey.answers()).isBetween(16, 41);
        journey.result()
                .then()
                .body("competences.size()", equalTo(16))
                .body("portrait.badges.key", hasItem("CLEA_NUMERIQUE_ELIGIBILITY"))
                .body("portrait.stage.title", notNullValue())
                .body("portrait.strengths.size()", greaterThanOrEqualTo(3));
        journey.isSharedAndRead();
    }

    @Test
    void aFirstInterviewTakesTheShortFormOfTenMinutes() {
        Journey journey = new Journey("initial-diagnosis").begins(Map.of("device", "computer"));

        journey.plays(true);

        assertThat(journey.answers()).isLessThanOrEqualTo(13);
        journey.result().then().body("competences.size()", equalTo(5));
        journey.isSharedAndRead();
    }

    @Test
    void aYoungPersonOfAMissionLocaleTakesTheSixThemesUnderTheNumberOfTheFile() {
        Journey journey =
                new Journey("mission-locale-themes").begins(Map.of("device", "phone", "externalId", "ML-2026-0417"));

        journey.plays(false);

        journey.sitting().then().body("externalId", equalTo("ML-2026-0417"));
        journey.result()
                .then()
                .body("competences.size()", greaterThanOrEqualTo(5))
                .body("portrait.next.size()", greaterThanOrEqualTo(1));
        journey.isSharedAndRead();
    }

    @Test
    void aTraineeOfASecondChanceSchoolIsReadInTheSchoolsOwnFramework() throws IOException {
        String school = People.as("marc")
                .config(RestAssuredConfig.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .defaultContentCharset("UTF-8")
                                .encodeContentTypeAs("application/yaml", ContentType.TEXT)))
                .contentType("application/yaml")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(text("framework/example-school.yaml"))
                .post("/v1/structures/" + People.STRUCTURE_A + "/frameworks")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Journey journey =
                new Journey("second-chance-school").begins(Map.of("device", "tablet", "externalId", "E2C-12"));

        journey.plays(true);

        journey.result().then().body("reading.lines.size()", equalTo(16));
        journey.isSharedAndRead();
        People.as("nadia")
                .get("/v1/results/" + journey.resultId() + "?framework=" + school)
                .then()
                .statusCode(200)
                .body("reading.frameworkId", equalTo(school))
                .body("reading.lines.size()", greaterThanOrEqualTo(4));
    }

    @Test
    void volunteersInAGroupTakeItOnDevicesThatTheyShare() {
        for (String template : List.of("epide-volunteers", "sma-volunteers")) {
            Map<String, Object> more = template.startsWith("sma") ? Map.of("timeZone", "Pacific/Tahiti") : Map.of();
            Journey first = new Journey(template, more).begins(Map.of("device", "tablet", "externalId", "S3-07"));
            Journey second = first.another().begins(Map.of("device", "tablet", "externalId", "S3-08"));

            first.plays(true);
            second.plays(false);

            int more1 = first.result().path("totalPix");
            int less = second.result().path("totalPix");
            assertThat(more1).as(template).isGreaterThan(less);
            People.as("nadia")
                    .get("/v1/campaigns/" + first.code())
                    .then()
                    .body("conditions.sharedDevices", equalTo(true));
            first.isSharedAndRead();
        }
    }

    @Test
    void aDisabledJobSeekerGetsMoreTimeAndQuestionsForAScreenReader() {
        Journey journey = new Journey("cap-emploi-job-seekers")
                .begins(Map.of(
                        "device",
                        "computer",
                        "needs",
                        List.of("screen-reader", "keyboard-only"),
                        "accommodations",
                        Map.of("timeFactor", 2, "breaks", true)));
        Journey ordinary = new Journey("job-search-start").begins(Map.of("device", "computer"));

        int longer = journey.sitting().path("secondsLeft");
        int usual = ordinary.sitting().path("secondsLeft");
        assertThat(longer).as("twice the time of the campaign").isGreaterThanOrEqualTo((int) (1.9 * usual));
        journey.plays(true);
        journey.isSharedAndRead();
    }

    @Test
    void anEmployeeOnSickLeavePausesAndGoesOnTheNextDayElsewhere() {
        Journey journey = new Journey("employees-on-sick-leave").begins(Map.of("device", "computer"));
        journey.plays(3, true);
        String url = "/v1/sittings/" + journey.sitting().path("id");

        journey.person().asks().post(url + "/pause").then().statusCode(200).body("hold", equalTo("paused"));
        journey.person()
                .asks()
                .body(Map.of("device", "phone"))
                .post(url + "/resume")
                .then()
                .statusCode(200)
                .body("hold", nullValue())
                .body("device", equalTo("phone"));
        journey.plays(true);

        journey.isSharedAndRead();
    }

    @Test
    void anRsaRecipientAtEaseIsRoutedToTheFullTest() {
        Journey journey = new Journey("rsa-full");
        String route = journey.diagnosed(
                Map.of(
                        "devices", "phone-and-computer",
                        "connection", "always",
                        "how-often", "every-day",
                        "formalities", "alone",
                        "at-ease", "at-ease",
                        "company", "alone"),
                true);
        assertThat(route).isEqualTo("full-test");

        journey.begins(Map.of("device", "phone")).plays(true);

        journey.isSharedAndRead();
    }

    @Test
    void anRsaRecipientWhoNeedsHelpTakesItWithAnAdviserAndTheResultSaysSo() {
        Journey journey = new Journey("rsa-assisted");
        String route = journey.diagnosed(Map.of("devices", "none", "at-ease", "not-yet"), false);
        assertThat(route).isEqualTo("mediation-first");

        journey.begins(Map.of("device", "computer")).plays(false);

        journey.sitting().then().body("assisted", equalTo(true));
        journey.result().then().body("portrait.assisted", equalTo(true));
        journey.isSharedAndRead().then().body("portrait.assisted", equalTo(true));
    }

    @Test
    void aStructureCollectsTheProfileOfThoseItKnows() {
        Journey journey = new Journey("profile-collection").begins(Map.of("device", "computer"));

        journey.plays(true);

        journey.result().then().body("portrait.campaignKind", equalTo("profile-collection"));
        journey.isSharedAndRead();
    }

    @Test
    void whoHasAProfileSharesItInsteadOfATestThatCollectsProfiles() {
        Journey earlier = new Journey("job-search-start").begins(Map.of("device", "computer"));
        earlier.plays(true);
        String code = new Journey("profile-collection").code();

        earlier.person()
                .creates()
                .body(Map.of("campaignCode", code))
                .post("/v1/sittings")
                .then()
                .statusCode(409)
                .body("code", equalTo("profile-exists"))
                .header("Location", endsWith("/v1/results/" + earlier.resultId()));
        earlier.person().asks().get("/v1/sittings").then().body("items.size()", equalTo(1));
        earlier.isSharedAndRead();
    }

    @Test
    void aProfileThatLacksSubjectsIsNoReasonToRefuseTheTest() {
        Journey few = new Journey("initial-diagnosis").begins(Map.of("device", "computer"));
        few.plays(true);

        few.person()
                .creates()
                .body(Map.of("campaignCode", new Journey("profile-collection").code()))
                .post("/v1/sittings")
                .then()
                .statusCode(201);
    }

    @Test
    void aTrainingOrganisationMeasuresWhatChanged() {
        Journey journey = new Journey("post-training").begins(Map.of("device", "computer"));

        journey.plays(true);

        journey.result().then().body("portrait.campaignKind", equalTo("post-training"));
        journey.isSharedAndRead();
    }

    /** One person's way through a campaign that structure A made from a template. */
    private static final class Journey {
        private final People.Person person = People.someone();
        private final String code;
        private Player player;
        private final List<JsonNode> replies = new ArrayList<>();

        Journey(String template) {
            this(template, Map.of());
        }

        Journey(String template, Map<String, Object> more) {
            Map<String, Object> wish = new HashMap<>(more);
            wish.put("template", template);
            wish.put("title", "Parcours " + template);
            this.code = Prescriber.campaign(wish).code();
        }

        private Journey(Journey other) {
            this.code = other.code;
        }

        /** The next one in the same campaign. */
        Journey another() {
            return new Journey(this);
        }

        String code() {
            return code;
        }

        People.Person person() {
            return person;
        }

        Journey begins(Map<String, Object> with) {
            Map<String, Object> body = new HashMap<>(with);
            body.put("campaignCode", code);
            player = Player.start(person, Player.write(body));
            return this;
        }

        void plays(boolean right) {
            plays(100, right);
            assertThat(sitting().<String>path("status")).isEqualTo("completed");
        }

        void plays(int questions, boolean right) {
            replies.add(player.play(questions, right));
        }

        int answers() {
            return sitting().path("number");
        }

        Response sitting() {
            return person.asks().get("/v1/sittings/" + player.sitting());
        }

        String resultId() {
            return replies.getLast().get("resultId").asText();
        }

        Response result() {
            Response result = person.asks().get("/v1/results/" + resultId());
            result.then().statusCode(200).body("portrait.masteryRate", notNullValue());
            return result;
        }

        /** The route that an entry diagnosis advises, with all three tasks done, or none. */
        String diagnosed(Map<String, String> answers, boolean tasks) {
            String id = person.creates()
                    .body(Map.of("campaignCode", code, "device", "phone"))
                    .post("/v1/diagnoses")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
            String url = "/v1/diagnoses/" + id;
            answers.forEach((question, choice) -> person.asks()
                    .body(Map.of("questionId", question, "choice", choice))
                    .post(url + "/answers")
                    .then()
                    .statusCode(200));
            for (JsonNode task : Player.json(person.asks().get(url)).get("tasks"))
                person.asks()
                        .body(Map.of("response", tasks ? DiagnosisJourneyTest.right(id, task) : Map.of("type", "skip")))
                        .post(url + "/tasks/" + task.get("number").asInt() + "/answer")
                        .then()
                        .statusCode(200);
            return person.asks()
                    .post(url + "/end")
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("advice.route");
        }

        /** The person shares the result, and only then the adviser reads it, with the words for advisers. */
        Response isSharedAndRead() {
            String result = resultId();
            People.as("nadia").get("/v1/results/" + result).then().statusCode(404);
            Prescriber.share(person, result);
            Response read = Prescriber.read(result);
            read.then()
                    .body("portrait.stage.title", notNullValue())
                    .body("portrait.stage.adviserText", notNullValue())
                    .body("totalPix", equalTo(result().<Integer>path("totalPix")));
            assertThat(result().<String>path("portrait.stage.adviserText"))
                    .as("the words for advisers are not the person's")
                    .isNull();
            person.asks().get("/v1/results/" + result + "/reads").then().body("items.role", hasItem("adviser"));
            return read;
        }
    }

    private static String text(String resource) throws IOException {
        try (InputStream in = AudiencesJourneyTest.class.getClassLoader().getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
