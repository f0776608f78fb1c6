package fr.pixemploi.assessment.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import fr.pixemploi.assessment.campaign.application.FindCampaign;
import fr.pixemploi.assessment.campaign.application.OwnWords;
import fr.pixemploi.assessment.campaign.domain.Campaign;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.StructureRole;
import fr.pixemploi.kit.structure.KnownStructures;
import fr.pixemploi.kit.topic.Topic;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Nobody but a campaign's structure and those below it learns from the campaign which public its people belong to. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "assessment"))
class NeutralTitleJourneyTest {
    private static final String TEMPLATE = "rsa-full";
    private static final String AUDIENCE = "administrative-rights";
    private static final String NEUTRAL = "Test de compétences numériques";
    private static final String SHIPPED_BADGE = "CLEA_NUMERIQUE_ELIGIBILITY";
    private static final Pattern OWN_TOPIC = Pattern.compile("address: (assessment\\.[a-z.-]+)");

    @Inject
    KnownStructures structures;

    @Inject
    OwnWords ownWords;

    @Inject
    FindCampaign findCampaign;

    /**
     * @param title in the words of structure A
     * @param words to its advisers
     * @param own what the titles and texts of its stages and badges begin with
     * @param badge key that it gave one
     */
    private record Taken(
            People.Person person, String title, String words, String own, String badge, String code, UUID result) {
        List<String> telling() {
            return List.of(title, words, own, badge, AUDIENCE, TEMPLATE);
        }
    }

    @Test
    void noEventTellsTheOwnTitleTheTemplateOrTheAudience() throws IOException {
        Taken taken = taken();
        String grant = taken.person()
                .creates()
                .body(Map.of(
                        "structureId",
                        People.STRUCTURE_B,
                        "purpose",
                        "accompagnement",
                        "until",
                        Instant.now().plus(Duration.ofDays(30)).toString()))
                .post("/v1/results/" + taken.result() + "/sharings")
                .then()
                .statusCode(202)
                .extract()
                .path("grantId");
        News.of("assessment.sharing", "fr.pixemploi.assessment.sharing-consented.v1", grant);
        News.of(
                "assessment.result.state",
                "fr.pixemploi.assessment.result-state.v1",
                taken.result().toString());
        List<Topic.Seen> told = new ArrayList<>();
        Matcher topics = OWN_TOPIC.matcher(Files.readString(Path.of("../contracts/asyncapi.yaml")));
        while (topics.find()) told.addAll(Topic.of(topics.group(1)).all());

        assertThat(told)
                .anySatisfy(event -> assertThat(event.type()).endsWith("campaign-state.v1"))
                .anySatisfy(event -> assertThat(event.json()).contains(taken.code()));
        for (Topic.Seen event : told) assertThat(event.json()).as(event.type()).doesNotContain(taken.telling());
    }

    @Test
    void anotherStructureReadsTheNeutralTitleOfASharedResult() throws IOException {
        Taken taken = taken();
        granted(taken, People.STRUCTURE_B, "bruno");
        String result = "/v1/results/" + taken.result();
        Response read = People.as("bruno").get(result);
        read.then()
                .statusCode(200)
                .body("portrait.campaignTitle", equalTo(NEUTRAL))
                .body("portrait.campaignAdviserText", nullValue())
                .body("portrait.stage.rank", notNullValue())
                .body("portrait.stage.of", equalTo(2))
                .body("portrait.stage.title", nullValue())
                .body("portrait.stage.text", nullValue())
                .body("portrait.stage.adviserText", nullValue())
                .body("portrait.badges.key", equalTo(List.of(SHIPPED_BADGE)));
        Response timeline = People.as("bruno")
                .queryParam("beneficiaryId", taken.person().id())
                .get("/v1/results/timeline");
        timeline.then()
                .statusCode(200)
                .body("results[0].campaignTitle", equalTo(NEUTRAL))
                .body("results[0].stage", nullValue());
        Response page = People.as("bruno").accept("text/html").get(result);
        page.then().statusCode(200).body(containsString(NEUTRAL)).body(containsString("sur 2"));
        String document = text(People.as("bruno").get(result + "/document.pdf").asByteArray());
        Response campaign = People.as("bruno").get("/v1/campaigns/" + taken.code());
        campaign.then()
                .statusCode(200)
                .body("title", equalTo(NEUTRAL))
                .body("description", nullValue())
                .body("sharing", nullValue())
                .body("conditions", nullValue())
                .body("structureId", nullValue());
        for (String seen :
                List.of(read.asString(), timeline.asString(), page.asString(), document, campaign.asString()))
            assertThat(seen).doesNotContain(taken.telling());
    }

    @Test
    void thePersonAndTheOwnStructureReadTheOwnTitle() {
        Taken taken = taken();
        granted(taken, People.STRUCTURE_A, "nadia");
        String result = "/v1/results/" + taken.result();
        taken.person().asks().get(result).then().body("portrait.campaignTitle", equalTo(taken.title()));
        taken.person()
                .asks()
                .get("/v1/campaigns/" + taken.code())
                .then()
                .body("title", equalTo(taken.title()))
                .body("audience", equalTo(AUDIENCE));
        People.as("nadia")
                .get(result)
                .then()
                .body("portrait.campaignTitle", equalTo(taken.title()))
                .body("portrait.campaignAdviserText", equalTo(taken.words()))
                .body("portrait.stage.title", startsWith(taken.own()))
                .body("portrait.stage.text", startsWith(taken.own()))
                .body("portrait.badges.key", equalTo(List.of(SHIPPED_BADGE, taken.badge())));
        People.as("nadia")
                .get("/v1/campaigns/" + taken.code())
                .then()
                .body("title", equalTo(taken.title()))
                .body("structureId", equalTo(People.STRUCTURE_A.toString()));
    }

    @Test
    void anotherStructureReadsTheTemplatesStagesAndTheShippedBadges() {
        Taken taken = taken(false);
        granted(taken, People.STRUCTURE_B, "bruno");
        String result = "/v1/results/" + taken.result();
        String stage = taken.person().asks().get(result).path("portrait.stage.title");
        assertThat(stage).isNotBlank();
        People.as("bruno")
                .get(result)
                .then()
                .statusCode(200)
                .body("portrait.campaignTitle", equalTo(NEUTRAL))
                .body("portrait.stage.title", equalTo(stage))
                .body("portrait.stage.text", notNullValue())
                .body("portrait.badges.key", equalTo(List.of(SHIPPED_BADGE)));
    }

    @Test
    void whoWorksForAnotherStructureDoesNotReadTheOwnWordsAsAPersonWhoMayBeInvited() {
        Campaign campaign = findCampaign.handle(taken().code()).orElseThrow();
        assertThat(ownWords.areReadBy(caller(Map.of(), "beneficiary"), campaign))
                .isTrue();
        for (StructureRole role : StructureRole.values()) {
            assertThat(ownWords.areReadBy(caller(Map.of(People.STRUCTURE_B, Set.of(role)), "beneficiary"), campaign))
                    .as(role.label())
                    .isFalse();
            assertThat(ownWords.areReadBy(caller(Map.of(People.STRUCTURE_A, Set.of(role)), "beneficiary"), campaign))
                    .as(role.label())
                    .isTrue();
        }
        assertThat(ownWords.areReadBy(caller(Map.of(), "beneficiary", "author"), campaign))
                .isFalse();
    }

    private static Caller caller(Map<UUID, Set<StructureRole>> structureRoles, String... realmRoles) {
        return new Caller(
                "issuer", "subject", "portal", structureRoles, Set.of(realmRoles), Set.of(), Optional.empty());
    }

    @Test
    void aStructureBelowReadsTheOwnTitleForAsLongAsItIsBelow() {
        Taken taken = taken();
        granted(taken, People.STRUCTURE_B, "bruno");
        below(People.STRUCTURE_A);
        try {
            People.as("bruno")
                    .get("/v1/results/" + taken.result())
                    .then()
                    .body("portrait.campaignTitle", equalTo(taken.title()));
            People.as("bruno")
                    .get("/v1/campaigns/" + taken.code())
                    .then()
                    .body("title", equalTo(taken.title()))
                    .body("description", notNullValue());
        } finally {
            below(null);
        }
        People.as("bruno").get("/v1/results/" + taken.result()).then().body("portrait.campaignTitle", equalTo(NEUTRAL));
    }

    @Test
    void aStructureWritesANeutralTitleOfItsOwnAndChangesItWhenPeopleHaveBegun() {
        Taken taken = taken();
        String campaigns = "/v1/structures/" + People.STRUCTURE_A + "/campaigns";
        Response listed = People.as("marc").queryParam("limit", 200).get(campaigns);
        String id = listed.path("items.find { it.code == '%s' }.id".formatted(taken.code()));
        assertThat(listed.<String>path("items.find { it.id == '%s' }.neutralTitle".formatted(id)))
                .isEqualTo(NEUTRAL);
        People.as("marc")
                .header("If-Match", "\"1\"")
                .body(Map.of("template", TEMPLATE, "title", taken.title(), "neutralTitle", "Un autre mot"))
                .put(campaigns + "/" + id)
                .then()
                .statusCode(200)
                .body("neutralTitle", equalTo("Un autre mot"))
                .body("title", equalTo(taken.title()));
        People.as("bruno").get("/v1/campaigns/" + taken.code()).then().body("title", equalTo("Un autre mot"));
        People.as("marc")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("template", TEMPLATE, "title", "Essai", "neutralTitle", "écrire à lea@exemple.test"))
                .post(campaigns)
                .then()
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/neutralTitle")));
        People.as("nadia")
                .get("/v1/campaign-templates")
                .then()
                .statusCode(200)
                .body("items.neutralTitle", not(org.hamcrest.Matchers.hasItem(nullValue())));
    }

    private static Taken taken() {
        return taken(true);
    }

    /** A person takes a campaign of structure A whose title tells its public; so do its stages and badges, unless they are shipped. */
    private static Taken taken(boolean ownSteps) {
        People.Person person = People.someone();
        String title = "Allocataires du RSA, promotion " + UUID.randomUUID();
        String words = "Pour le contrat d'engagement " + UUID.randomUUID();
        String own = "Sortie du RSA " + UUID.randomUUID();
        String badge =
                "RSA_" + UUID.randomUUID().toString().toUpperCase(Locale.ROOT).replace('-', '_');
        Map<String, Object> wish = new HashMap<>();
        wish.put("template", TEMPLATE);
        wish.put("title", title);
        wish.put("texts", Map.of("adviser", words));
        if (ownSteps) {
            wish.put(
                    "stages",
                    List.of(
                            Map.of("level", 0, "title", own + " 1", "participant", own + ", encore loin"),
                            Map.of("level", 2, "title", own + " 2", "participant", own + ", tout près")));
            wish.put("badges", List.of(Map.of("key", SHIPPED_BADGE), ownBadge(badge, own)));
        }
        Response made = People.as("marc")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(wish)
                .post("/v1/structures/" + People.STRUCTURE_A + "/campaigns");
        made.then().statusCode(201);
        String code = made.path("code");
        Player player = Player.start(person, "{\"campaignCode\": \"%s\"}".formatted(code));
        player.play(100, true);
        UUID result = UUID.fromString(player.end().path("resultId"));
        return new Taken(person, title, words, own, badge, code, result);
    }

    /** Easily earned; it says of itself, as a shipped one would, where it comes from. */
    private static Map<String, Object> ownBadge(String key, String words) {
        return Map.of(
                "key",
                key,
                "title",
                words + " réussie",
                "text",
                words + " : bravo.",
                "imageAlternative",
                words + " : une porte.",
                "criterion",
                Map.of("competence", Map.of("code", "1.1", "level", 1)),
                "opens",
                key,
                "provenance",
                "Proposition du projet.");
    }

    private static void granted(Taken taken, UUID structure, String reader) {
        UUID grant = UUID.randomUUID();
        UUID person = taken.person().id();
        Topic.of("profile.sharing.state")
                .send(
                        UUID.randomUUID().toString(),
                        "fr.pixemploi.profile.sharing-state.v1",
                        grant,
                        grant,
                        1,
                        person,
                        Map.of(
                                "grantId",
                                grant,
                                "beneficiaryId",
                                person,
                                "structureId",
                                structure,
                                "until",
                                Instant.now().plusSeconds(600).toString(),
                                "status",
                                "active",
                                "resultIds",
                                List.of(taken.result())));
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() ->
                        People.as(reader).get("/v1/results/" + taken.result()).statusCode() == 200);
    }

    private void below(@Nullable UUID parent) {
        People.tell(People.STRUCTURE_B, parent, "Europe/Paris");
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() -> structures.upwards(People.STRUCTURE_B).size() == (parent == null ? 1 : 2));
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
