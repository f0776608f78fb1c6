package fr.pixemploi.assessment.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import fr.pixemploi.kit.contract.Contracts;
import fr.pixemploi.kit.topic.Topic;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** A structure's campaigns, from the template to the archive: marc manages A, carole manages B, nadia advises in A. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "assessment"))
class CampaignJourneyTest {
    private static final String IMPORTS = "/v1/imports?kind=campaigns&structureId=";

    private static final UUID A = People.STRUCTURE_A;
    private static final UUID B = People.STRUCTURE_B;
    private static final String CODE = "[A-HJKMNP-RT-Y346789]{9}";

    @Test
    void aTemplateWhoseDayHasComeMakesNoCampaignAnyMore() {
        People.as("nadia")
                .get("/v1/campaign-templates")
                .then()
                .body("items.find { it.key == 'snu-volunteers' }.closedFrom", equalTo("2026-01-01"));
        creates("marc")
                .body(Map.of("template", "snu-volunteers", "title", "Volontaires de 2027"))
                .post(campaigns(A))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/template"))
                .body("errors[0].detail", containsString("fermé"));
    }

    @Test
    void aManagerMakesACampaignFromEachTemplateAndAPersonCanBeginIt() {
        List<String> templates = People.as("nadia")
                .get("/v1/campaign-templates")
                .then()
                .statusCode(200)
                .extract()
                .path("items.findAll { it.closedFrom == null }.key");
        assertThat(templates)
                .contains(
                        "job-search-start",
                        "initial-diagnosis",
                        "mission-locale-themes",
                        "second-chance-school",
                        "epide-volunteers",
                        "sma-volunteers",
                        "cap-emploi-job-seekers",
                        "employees-on-sick-leave",
                        "rsa-full",
                        "rsa-assisted",
                        "profile-collection",
                        "post-training");
        People.Person person = People.someone();
        for (String template : templates) {
            Made made = make(A, Map.of("template", template, "title", "Essai de " + template));
            assertThat(made.code()).matches(CODE);
            Map<String, Object> question = People.as("nadia")
                    .get("/v1/campaigns/" + made.code().toLowerCase(java.util.Locale.ROOT))
                    .then()
                    .statusCode(200)
                    .body("structureId", equalTo(A.toString()))
                    .body("title", equalTo("Essai de " + template))
                    .body("open", equalTo(true))
                    .extract()
                    .path("question");
            String sitting = person.creates()
                    .body(
                            question == null
                                    ? Map.of("campaignCode", made.code())
                                    : Map.of("campaignCode", made.code(), "externalId", question.get("example")))
                    .post("/v1/sittings")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
            assertThat(sitting).isNotBlank();
        }
    }

    @Test
    void whatIsAskedForWithinTheLimitsIsTheCampaign() {
        Map<String, Object> wish = new HashMap<>();
        wish.put("template", "mission-locale-themes");
        wish.put("title", "Session de janvier");
        wish.put("competences", List.of("4.1", "2.1"));
        wish.put("upToLevel", 4);
        wish.put("budget", Map.of("minutes", 10, "precision", "fine"));
        wish.put("timeZone", "Indian/Reunion");
        wish.put("opening", Map.of("from", "2026-01-01T00:00:00+04:00", "until", "2099-01-01T00:00:00+04:00"));
        wish.put("attempts", Map.of("most", 2, "betweenDays", 7));
        wish.put("question", Map.of("label", "Ton numéro", "example", "ML-1", "required", true));
        wish.put(
                "stages",
                List.of(
                        Map.of("level", 0, "title", "Départ", "participant", "On commence."),
                        Map.of("level", 3, "title", "Autonome", "participant", "Bravo.", "adviser", "Autonome.")));
        wish.put(
                "badges",
                List.of(
                        Map.of("key", "CLEA_NUMERIQUE_ELIGIBILITY"),
                        Map.of(
                                "key",
                                "MAIL",
                                "title",
                                "Mails",
                                "text",
                                "Sait écrire un mail.",
                                "imageAlternative",
                                "Une enveloppe.",
                                "criterion",
                                Map.of("competence", Map.of("code", "2.1", "level", 3)))));
        wish.put("sharing", Map.of("asked", true, "purpose", "accompagnement", "days", 90));
        Made made = make(A, wish);

        People.as("nadia")
                .get(made.path())
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("competences", equalTo(List.of("2.1", "4.1")))
                .body("upToLevel", equalTo(4))
                .body("budget.minutes", equalTo(10))
                .body("budget.precision", equalTo("fine"))
                .body("timeZone", equalTo("Indian/Reunion"))
                .body("opening.until", equalTo("2098-12-31T20:00:00.000Z"))
                .body("attempts.most", equalTo(2))
                .body("question.label", equalTo("Ton numéro"))
                .body("stages.title", equalTo(List.of("Départ", "Autonome")))
                .body("badges.key", equalTo(List.of("CLEA_NUMERIQUE_ELIGIBILITY", "MAIL")))
                .body("badges[0].provenance", startsWith("Proposition du projet"))
                .body("begun", equalTo(false))
                .body("address", matchesPattern("http.*/c/" + made.code()));
        People.as("marc")
                .get("/v1/campaigns/" + made.code())
                .then()
                .body("minutes", equalTo(10))
                .body("upToLevel", equalTo(4))
                .body("question.required", equalTo(true));
    }

    @Test
    void whatIsOutsideTheLimitsOrContradictsItselfIsToldAtOnceAndNothingIsStored() {
        int before = count(A);
        creates("marc")
                .header("Accept-Language", "en")
                .body(Map.of(
                        "template",
                        "mission-locale-themes",
                        "title",
                        "Trop",
                        "competences",
                        List.of("1.3", "2.1"),
                        "budget",
                        Map.of("minutes", 200),
                        "timeZone",
                        "Mars/Olympus",
                        "opening",
                        Map.of("from", "2099-01-02T00:00:00Z", "until", "2099-01-01T00:00:00Z"),
                        "stages",
                        List.of(Map.of("level", 6, "title", "Un", "participant", "Texte")),
                        "badges",
                        List.of(Map.of("key", "NOBODY")),
                        "sharing",
                        Map.of("asked", true)))
                .post(campaigns(A))
                .then()
                .statusCode(422)
                .body("code", equalTo("campaign-refused"))
                .body(
                        "errors.pointer",
                        hasItems(
                                "/competences/0",
                                "/competences",
                                "/budget/minutes",
                                "/timeZone",
                                "/opening/until",
                                "/stages",
                                "/stages/0/level",
                                "/badges/0",
                                "/sharing"));
        creates("marc")
                .body(Map.of("template", "no-such-template", "title", "Rien"))
                .post(campaigns(A))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/template"));
        creates("marc")
                .body(Map.of("template", "rsa-full", "title", " ", "stages", List.of(Map.of("level", 9))))
                .post(campaigns(A))
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        allOf(hasItem("/title"), hasItem("/stages/0/level"), hasItem("/stages/0/title")));
        creates("marc")
                .body(Map.of(
                        "template",
                        "rsa-full",
                        "title",
                        "Trop tard",
                        "opening",
                        Map.of("until", "2020-01-01T00:00:00Z")))
                .post(campaigns(A))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/opening/until"));
        assertThat(count(A)).isEqualTo(before);
    }

    @Test
    void advisersReadAndManagersOfAnotherStructureSeeNothing() {
        Made made = make(A, plain("Chez nous"));
        creates("nadia").body(plain("Non")).post(campaigns(A)).then().statusCode(403);
        People.as("nadia").get(made.path()).then().statusCode(200);
        creates("carole")
                .body(plain("Non"))
                .post(campaigns(A))
                .then()
                .statusCode(404)
                .body("code", equalTo("not-found"));
        for (String user : List.of("carole", "bruno")) {
            People.as(user).get(made.path()).then().statusCode(404);
            People.as(user).get(campaigns(A)).then().statusCode(404);
        }
        People.as("carole").get(campaigns(B) + "/" + made.id()).then().statusCode(404);
        People.as("carole")
                .header("If-Match", "\"1\"")
                .body(plain("Volé"))
                .put(campaigns(B) + "/" + made.id())
                .then()
                .statusCode(404);
        People.as("carole").post(made.path() + "/archive").then().statusCode(404);
        creates("carole").body(Map.of()).post(made.path() + "/copy").then().statusCode(404);
        People.someone().asks().get(made.path()).then().statusCode(403);
    }

    @Test
    void theSameRequestSentTwiceMakesOneCampaign() {
        String key = UUID.randomUUID().toString();
        String first = People.as("marc")
                .header("Idempotency-Key", key)
                .body(plain("Une fois"))
                .post(campaigns(A))
                .path("code");
        People.as("marc")
                .header("Idempotency-Key", key)
                .body(plain("Une fois"))
                .post(campaigns(A))
                .then()
                .statusCode(201)
                .body("code", equalTo(first));
        People.as("marc").body(plain("Sans")).post(campaigns(A)).then().statusCode(400);
    }

    @Test
    void ofFourChangesAtOnceOneIsKept() {
        Made made = make(A, plain("Avant"));

        List<Integer> statuses = IntStream.range(0, 4)
                .mapToObj(manager -> CompletableFuture.supplyAsync(
                        () -> change(made, 1, plain("Après " + manager)).statusCode(), Thread::startVirtualThread))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();

        assertThat(statuses).containsExactly(200, 412, 412, 412);
    }

    @Test
    void allOfACampaignChangesBeforeAnybodyBeganAndWordsAndClosingDateAfter() {
        Made made = make(A, plain("Avant"));
        People.as("marc").body(plain("Après")).put(made.path()).then().statusCode(428);
        Map<String, Object> wish = new HashMap<>(plain("Après"));
        wish.put("budget", Map.of("minutes", 15));
        change(made, 7, wish).then().statusCode(412).body("code", equalTo("changed-meanwhile"));
        change(made, 1, wish)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("title", equalTo("Après"))
                .body("budget.minutes", equalTo(15));

        People.someone()
                .creates()
                .body(Map.of("campaignCode", made.code()))
                .post("/v1/sittings")
                .then()
                .statusCode(201);
        Map<String, Object> more = new HashMap<>(plain("Encore"));
        more.put("budget", Map.of("minutes", 25));
        more.put("attempts", Map.of("most", 1));
        change(made, 2, more)
                .then()
                .statusCode(409)
                .body("code", equalTo("campaign-begun"))
                .body("errors.pointer", equalTo(List.of("/budget/minutes", "/attempts")));
        Map<String, Object> words = new HashMap<>(plain("Dernier titre"));
        words.put("budget", Map.of("minutes", 15));
        words.put("texts", Map.of("participant", "Bonjour."));
        words.put("opening", Map.of("until", "2099-06-30T22:00:00Z"));
        change(made, 2, words)
                .then()
                .statusCode(200)
                .body("title", equalTo("Dernier titre"))
                .body("texts.participant", equalTo("Bonjour."))
                .body("opening.until", equalTo("2099-06-30T22:00:00.000Z"))
                .body("begun", equalTo(true));
    }

    @Test
    void whatIsReadCanBeSentBackAndChangesNothing() {
        Made made = make(A, plain("Aller retour"));
        Map<String, Object> read = People.as("marc").get(made.path()).path("$");
        Map<String, Object> sent = new HashMap<>(read);
        for (String shown : List.of(
                "id", "structureId", "code", "address", "kind", "status", "version", "begun", "madeAt", "changedAt"))
            sent.remove(shown);
        Map<String, Object> back =
                change(made, 1, sent).then().statusCode(200).extract().path("$");
        for (String changed : List.of("version", "changedAt")) {
            read.remove(changed);
            back.remove(changed);
        }
        assertThat(back).isEqualTo(read);
    }

    @Test
    void anArchivedCampaignIsClosedForGoodAndCanBeCopied() {
        Made made = make(A, plain("Fini"));
        People.as("marc")
                .post(made.path() + "/archive")
                .then()
                .statusCode(200)
                .body("status", equalTo("archived"))
                .body("version", equalTo(2));
        People.as("marc").post(made.path() + "/archive").then().statusCode(200).body("version", equalTo(2));
        change(made, 2, plain("Non")).then().statusCode(409).body("code", equalTo("campaign-archived"));
        People.as("nadia").get("/v1/campaigns/" + made.code()).then().body("open", equalTo(false));
        int refused = People.someone()
                .creates()
                .body(Map.of("campaignCode", made.code()))
                .post("/v1/sittings")
                .statusCode();
        assertThat(refused).isIn(404, 409);

        creates("marc")
                .body(Map.of("title", "De nouveau"))
                .post(made.path() + "/copy")
                .then()
                .statusCode(201)
                .body("title", equalTo("De nouveau"))
                .body("copiedFrom", equalTo(made.id()))
                .body("status", equalTo("active"))
                .body("code", not(equalTo(made.code())));
        creates("marc")
                .body(Map.of("structureId", B))
                .post(made.path() + "/copy")
                .then()
                .statusCode(404);
        People.as("marc")
                .queryParam("archived", true)
                .queryParam("limit", 200)
                .get(campaigns(A))
                .then()
                .body("items.id", hasItem(made.id()));
        People.as("marc")
                .queryParam("archived", false)
                .queryParam("limit", 200)
                .get(campaigns(A))
                .then()
                .body("items.id", not(hasItem(made.id())));
    }

    @Test
    void aCampaignBeforeItsOpeningIsNotBegun() {
        Map<String, Object> wish = new HashMap<>(plain("Plus tard"));
        wish.put(
                "opening", Map.of("from", Instant.now().plus(Duration.ofDays(2)).toString()));
        Made made = make(A, wish);
        assertThat(People.someone()
                        .creates()
                        .body(Map.of("campaignCode", made.code()))
                        .post("/v1/sittings")
                        .statusCode())
                .isIn(404, 409);
    }

    @Test
    void aListIsPagedByTheCursorInItsLink() {
        for (int i = 0; i < 3; i++) make(A, plain("Page " + i));
        List<String> seen = new java.util.ArrayList<>();
        String cursor = null;
        do {
            RequestSpecification request = People.as("nadia").queryParam("limit", 2);
            if (cursor != null) request.queryParam("cursor", cursor);
            Response page = request.get(campaigns(A));
            seen.addAll(page.path("items.id"));
            cursor = page.path("nextCursor");
        } while (cursor != null);
        assertThat(seen).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(3).isSorted();
        People.as("nadia").queryParam("cursor", "!").get(campaigns(A)).then().statusCode(400);
    }

    @Test
    void theQrCodeLeadsToTheCampaignInBothFormats() throws Exception {
        Made made = make(A, plain("À afficher"));
        String address = People.as("marc").get(made.path()).path("address");
        byte[] png = People.as("nadia")
                .accept("image/png")
                .get("/v1/campaigns/" + made.code() + "/qr")
                .then()
                .statusCode(200)
                .contentType("image/png")
                .extract()
                .asByteArray();
        assertThat(decoded(ImageIO.read(new ByteArrayInputStream(png)))).isEqualTo(address);
        String svg = People.as("nadia")
                .accept("image/svg+xml")
                .get("/v1/campaigns/" + made.code() + "/qr")
                .then()
                .statusCode(200)
                .contentType(startsWith("image/svg+xml"))
                .extract()
                .asString();
        assertThat(decoded(drawn(svg))).isEqualTo(address);
        People.as("nadia").get("/v1/campaigns/AAAAAAAAA/qr").then().statusCode(404);
    }

    @Test
    void aFileMakesCampaignsOnceHoweverOftenItComes() {
        String key = UUID.randomUUID().toString();
        String file = """
                reference;modele;titre;minutes
                %1$s-1;mission-locale-themes;Fichier un;20
                %1$s-2;mission-locale-themes;Fichier deux;
                """.formatted(key);
        int before = count(A);
        outcome(csv("marc", file).post(IMPORTS + A))
                .then()
                .body("state", equalTo("done"))
                .body("made", equalTo(2));
        assertThat(count(A)).isEqualTo(before + 2);
        outcome(csv("marc", file).post(IMPORTS + A))
                .then()
                .body("made", equalTo(0))
                .body("known", equalTo(2));
        assertThat(count(A)).isEqualTo(before + 2);
        assertThat(People.as("marc").queryParam("limit", 200).get(campaigns(A)).<List<String>>path("items.title"))
                .contains("Fichier un", "Fichier deux");
    }

    @Test
    void oneWrongRowKeepsTheWholeFileOut() {
        String file = """
                reference,modele,titre,minutes,competences
                W-1,mission-locale-themes,Bon,20,
                W-2,mission-locale-themes,Trop long,200,9.9
                W-3,personne,Sans modèle,,
                W-4,mission-locale-themes,,x,
                """;
        int before = count(A);
        Response refused = outcome(csv("marc", file).post(IMPORTS + A));
        refused.then().body("state", equalTo("refused"));
        People.as("marc")
                .get("/v1/imports/" + refused.path("id") + "/faults")
                .then()
                .statusCode(200)
                .body("items.line", hasItems(3, 4, 5))
                .body("items.column", hasItems("minutes", "competences", "modele", "titre"))
                .body("items.detail", hasItem("La durée en minutes doit être entre 10 et 30 pour ce modèle."));
        assertThat(count(A)).isEqualTo(before);
        csv("nadia", file).post(IMPORTS + A).then().statusCode(403);
        csv("carole", file).post(IMPORTS + A).then().statusCode(404);
    }

    private static Response outcome(Response brought) {
        String id = brought.then().statusCode(202).extract().path("id");
        return Awaitility.await()
                .atMost(Patience.FAR)
                .until(
                        () -> People.as("marc").get("/v1/imports/" + id),
                        seen -> seen.path("state").toString().matches("done|refused"));
    }

    @Test
    void aManagerOfTheStructureAboveAdministersItsParts() {
        UUID part = UUID.randomUUID();
        creates("marc").body(plain("Non")).post(campaigns(part)).then().statusCode(404);
        People.tell(part, A, "Pacific/Tahiti");
        awaitStatus("marc", campaigns(part), 200);
        Made made = make(part, plain("Chez la partie"));
        People.as("marc").get(made.path()).then().body("timeZone", equalTo("Pacific/Tahiti"));
        People.as("nadia").get(made.path()).then().statusCode(404);
        People.as("marc")
                .queryParam("parts", true)
                .queryParam("limit", 200)
                .get(campaigns(A))
                .then()
                .body("items.id", hasItem(made.id()));
        People.as("marc").queryParam("limit", 200).get(campaigns(A)).then().body("items.id", not(hasItem(made.id())));
        People.as("nadia").queryParam("parts", true).get(campaigns(A)).then().statusCode(404);
    }

    @Test
    void administrationIsDelegatedAndEnded() {
        UUID part = UUID.randomUUID();
        People.tell(part, A, "Europe/Paris");
        People.tell(B, null, "Europe/Paris");
        awaitStatus("marc", campaigns(part), 200);
        String delegations = "/v1/structures/" + part + "/campaign-delegations";
        creates("marc")
                .body(Map.of("delegateId", UUID.randomUUID()))
                .post(delegations)
                .then()
                .statusCode(422)
                .body("code", equalTo("delegate-refused"));
        creates("marc")
                .body(Map.of("delegateId", part))
                .post(delegations)
                .then()
                .statusCode(422);
        creates("carole").body(Map.of("delegateId", B)).post(delegations).then().statusCode(404);
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() -> creates("marc")
                                .body(Map.of("delegateId", B))
                                .post(delegations)
                                .statusCode()
                        == 201);
        creates("marc")
                .body(Map.of("delegateId", B))
                .post(delegations)
                .then()
                .statusCode(409)
                .body("code", equalTo("already-delegated"));

        String made = creates("carole")
                .body(plain("Par délégation"))
                .post(campaigns(part))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        People.as("marc").get(campaigns(part) + "/" + made).then().statusCode(200);
        People.as("carole").get(campaigns(A)).then().statusCode(404);
        People.as("carole").get(delegations).then().statusCode(404);

        String delegation = People.as("marc").get(delegations).path("items[0].id");
        People.as("carole").post(delegations + "/" + delegation + "/end").then().statusCode(404);
        People.as("marc").post(delegations + "/" + delegation + "/end").then().statusCode(200);
        People.as("carole").get(campaigns(part)).then().statusCode(404);
        People.as("marc").get(delegations).then().body("items", hasSize(1)).body("items[0].endedAt", not(nullValue()));
    }

    @Test
    void theOthersHearOfEachCampaign() {
        Made made = make(A, plain("À dire"));
        People.as("marc").post(made.path() + "/archive").then().statusCode(200);
        Awaitility.await()
                .atMost(Patience.FAR)
                .untilAsserted(() -> assertThat(told(made.id())).hasSize(2));
        List<Topic.Seen> told = told(made.id());
        told.forEach(message -> Contracts.checkEvent(message.type(), message.json()));
        assertThat(told).extracting(Topic.Seen::version).containsExactly(1L, 2L);
        assertThat(told.getFirst().data().get("code").asText()).isEqualTo(made.code());
        assertThat(told.getFirst().data().get("status").asText()).isEqualTo("active");
        assertThat(told.getLast().data().get("status").asText()).isEqualTo("archived");

        List<Topic.Seen> shipped = Topic.of("assessment.campaign.state").all().stream()
                .filter(message -> message.data().get("code").asText().equals("PXEMPR346"))
                .toList();
        assertThat(shipped).hasSize(1);
        Contracts.checkEvent(shipped.getFirst().type(), shipped.getFirst().json());
    }

    private record Made(UUID structure, String id, String code) {
        String path() {
            return campaigns(structure) + "/" + id;
        }
    }

    private static Made make(UUID structure, Map<String, Object> wish) {
        Response response = creates("marc").body(wish).post(campaigns(structure));
        response.then().statusCode(201).header("ETag", "\"1\"");
        assertThat(response.getHeader("Location")).endsWith(response.<String>path("id"));
        return new Made(structure, response.path("id"), response.path("code"));
    }

    private static Response change(Made made, long version, Map<String, Object> wish) {
        return People.as("marc")
                .header("If-Match", "\"" + version + "\"")
                .body(wish)
                .put(made.path());
    }

    private static Map<String, Object> plain(String title) {
        return Map.of("template", "mission-locale-themes", "title", title);
    }

    private static String campaigns(UUID structure) {
        return "/v1/structures/" + structure + "/campaigns";
    }

    private static RequestSpecification creates(String user) {
        return People.as(user).header("Idempotency-Key", UUID.randomUUID().toString());
    }

    private static RequestSpecification csv(String user, String file) {
        return People.as(user).contentType("text/csv").body(file.getBytes(StandardCharsets.UTF_8));
    }

    private static int count(UUID structure) {
        return People.as("marc")
                .queryParam("limit", 200)
                .get(campaigns(structure))
                .<List<?>>path("items")
                .size();
    }

    private static void awaitStatus(String user, String path, int status) {
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() -> People.as(user).get(path).statusCode() == status);
    }

    private static List<Topic.Seen> told(String id) {
        return Topic.of("assessment.campaign.state").all().stream()
                .filter(message -> message.subject().equals(id))
                .toList();
    }

    private static String decoded(BufferedImage image) throws Exception {
        int width = image.getWidth();
        int height = image.getHeight();
        var source = new RGBLuminanceSource(width, height, image.getRGB(0, 0, width, height, null, 0, width));
        try {
            return new QRCodeReader()
                    // Drawn, not photographed: the reader's search for a code in a scene misses some that are whole.
                    .decode(
                            new BinaryBitmap(new HybridBinarizer(source)),
                            java.util.Map.of(com.google.zxing.DecodeHintType.PURE_BARCODE, true))
                    .getText();
        } catch (NotFoundException e) {
            throw new AssertionError("no QR code in the picture", e);
        }
    }

    /** The squares of the path, eight pixels each. */
    private static BufferedImage drawn(String svg) {
        var size = java.util.regex.Pattern.compile("viewBox=\"0 0 (\\d+)").matcher(svg);
        assertThat(size.find()).isTrue();
        int modules = Integer.parseInt(size.group(1));
        BufferedImage image = new BufferedImage(modules * 8, modules * 8, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(java.awt.Color.WHITE);
        graphics.fillRect(0, 0, modules * 8, modules * 8);
        graphics.setColor(java.awt.Color.BLACK);
        var squares = java.util.regex.Pattern.compile("M(\\d+) (\\d+)h1v1h-1z").matcher(svg);
        while (squares.find())
            graphics.fillRect(Integer.parseInt(squares.group(1)) * 8, Integer.parseInt(squares.group(2)) * 8, 8, 8);
        graphics.dispose();
        return image;
    }
}
