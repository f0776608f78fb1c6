package fr.pixemploi.assessment.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fr.pixemploi.assessment.bank.file.Banks;
import fr.pixemploi.assessment.bank.file.Drafts;
import fr.pixemploi.assessment.bank.item.Item;
import fr.pixemploi.assessment.bank.item.ItemBanks;
import fr.pixemploi.assessment.bank.item.ItemId;
import fr.pixemploi.assessment.bank.item.Pool;
import fr.pixemploi.assessment.edition.application.Instances;
import fr.pixemploi.assessment.sitting.domain.Sittings;
import fr.pixemploi.local.PlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole way of an author, from a file with faults to an item that retires; and that no answer on the way holds a key. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "assessment"))
class AuthoringJourneyTest {
    private static final String AUTHOR = "autrice-anne";
    private static final String BANK = "/v1/item-bank";
    private static final String KEY = "tournesol";
    private static final String LATER_KEY = "héliotrope";

    @Inject
    DataSource dataSource;

    @Inject
    ItemBanks banks;

    @Inject
    Sittings sittings;

    @TempDir
    Path folder;

    private final List<String> answers = new ArrayList<>();
    private final String id = "crcn-1-1-fleur-" + UUID.randomUUID().toString().substring(0, 8);
    private final String proposal = BANK + "/proposals/" + id;
    private final String file = Drafts.typed(id, KEY);

    @AfterEach
    void noAnswerHeldAKey() {
        assertThat(answers)
                .isNotEmpty()
                .allSatisfy(answer -> assertThat(answer)
                        .doesNotContain(KEY, LATER_KEY, "heliotrope", "accepted", "\"secondWay\":", "\"key\":"));
    }

    @Test
    void theBankIsExportedAsATableOrAsJson() {
        String table = keep(asks().accept("text/csv").get(BANK + "/export"))
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(table).startsWith("id,version,competence,level,type,skill,").contains("crcn-1-1-mots-cles,");
        keep(asks().accept("application/json").get(BANK + "/export"))
                .then()
                .statusCode(200)
                .body("rows.id", hasItem("crcn-1-1-mots-cles"));
    }

    @Test
    void aFileIsLookedAtFromAllSidesAndNothingIsStored() {
        check(file.replace("level: 2", "level: 9").replaceAll("(?m)^hint: .*\n", ""))
                .then()
                .statusCode(200)
                .body("usable", equalTo(false))
                .body("findings.severity", everyItem(equalTo("error")))
                .body("findings.pointer", hasItems("/level", ""));
        check(file + "  - nonsense: [")
                .then()
                .body("itemId", nullValue())
                .body("findings.code", contains("unreadable"));
        check(file.replace("Une fleur jaune se", "Un " + KEY + " se"))
                .then()
                .body("usable", equalTo(true))
                .body("findings.code", hasItems("answer-in-instruction", "answer-in-read-aloud"));
        check(Drafts.family(id).replace("secondWay: a", "secondWay: \"{{ IF(prix > 30, \\\"b\\\", \\\"a\\\") }}\""))
                .then()
                .body("usable", equalTo(false))
                .body("findings.pointer", contains("/secondWay"));
        check(Drafts.family(id))
                .then()
                .body("usable", equalTo(true))
                .body("findings", empty())
                .body("near", empty())
                .body("language.longestSentence", equalTo(5))
                .body("variants.made", equalTo(200))
                .body("variants.graded", equalTo(200));
        asks().get(proposal).then().statusCode(404);
    }

    @Test
    void aProposalIsChangedByWhomReadItAndByNobodyElse() {
        keep(propose(file.replace("level: 2", "level: 9"), null))
                .then()
                .statusCode(422)
                .body("code", equalTo("item-file-refused"))
                .body("errors.pointer", contains("/level"));
        asks().get(proposal).then().statusCode(404);

        String first =
                keep(propose(file, null)).then().statusCode(201).extract().header("ETag");
        keep(propose(file, null)).then().statusCode(428).body("code", equalTo("if-match-required"));
        keep(sends(file).header("If-None-Match", "*").put(proposal)).then().statusCode(412);
        String second = keep(propose(file.replace("jaune", "blonde"), first))
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        keep(propose(file, first)).then().statusCode(412).body("code", equalTo("changed-meanwhile"));

        keep(asks().get(proposal))
                .then()
                .statusCode(200)
                .header("ETag", second)
                .body("status", equalTo("proposed"))
                .body("file.instruction", equalTo("Une fleur blonde se tourne vers le soleil.\nÉcrivez son nom.\n"))
                .body("file", not(hasKey("key")))
                .body("withheld", contains("key"))
                .body("changedBy", notNullValue());
        keep(asks().queryParam("limit", 200).get(BANK + "/proposals")).then().body("items.itemId", hasItem(id));

        keep(asks().delete(proposal)).then().statusCode(428);
        keep(asks().header("If-Match", first).delete(proposal)).then().statusCode(412);
        keep(asks().header("If-Match", second).delete(proposal)).then().statusCode(204);
        keep(asks().get(proposal)).then().statusCode(404);
        keep(propose(file, second)).then().statusCode(412);
    }

    @Test
    void ofFourAuthorsAtOnceOneWins() {
        List<Integer> first = fourAtOnce(() -> propose(file, null));
        assertThat(first).startsWith(201);
        assertThat(first.subList(1, 4)).allMatch(status -> status == 412 || status == 428);
        String etag = asks().get(proposal).getHeader("ETag");
        assertThat(fourAtOnce(() -> propose(file.replace("jaune", "blonde"), etag)))
                .containsExactly(200, 412, 412, 412);
    }

    @Test
    void anItemIsPublishedMetChangedAndRetiredOnEveryInstance() throws Exception {
        ItemBanks other = Instances.startedWith(Optional.empty());
        People.Person person = People.someone();
        Player begunBefore = Player.start(person, SittingJourneyTest.SHORT);
        keep(propose(file, null)).then().statusCode(201);
        keep(asks().body("{\"response\": {\"type\": \"short-text\", \"text\": \"" + KEY + "\"}}")
                        .post(proposal + "/preview?device=phone"))
                .then()
                .body("question.instruction", equalTo("Une fleur jaune se tourne vers le soleil.\nÉcrivez son nom."))
                .body("question", not(hasKey("hint")))
                .body("onDevice", equalTo(false))
                .body("correct", equalTo(true));

        Response published = publish(List.of(id), List.of());
        published.then().statusCode(201).body("added", contains(id)).body("retired", empty());
        String version = published.path("bankVersion");

        for (ItemBanks instance : List.of(banks, Instances.refreshed(other))) {
            assertThat(instance.current().version()).isEqualTo(version);
            assertThat(instance.current().active(Pool.OPEN))
                    .extracting(Item::id)
                    .contains(new ItemId(id));
        }
        keep(asks().get(proposal)).then().statusCode(404);
        keep(asks().get(BANK + "/items/" + id))
                .then()
                .body("status", equalTo("active"))
                .body("parameters.b", equalTo(-1))
                .body("withheld", contains("key"));
        begunBefore.play(10, true);
        assertThat(sittings.find(UUID.fromString(begunBefore.sitting()))
                        .orElseThrow()
                        .bankVersion())
                .isEqualTo(published.path("replaced"));
        Player begunAfter = Player.start(People.someone(), SittingJourneyTest.SHORT);
        assertThat(sittings.find(UUID.fromString(begunAfter.sitting()))
                        .orElseThrow()
                        .bankVersion())
                .isEqualTo(version);

        keep(propose(Drafts.typed(id, LATER_KEY).replace("b: -1.0", "b: 0.5"), null))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/version"));
        keep(propose(
                        Drafts.typed(id, LATER_KEY)
                                .replace("version: 1", "version: 2")
                                .replace("b: -1.0", "b: 0.5"),
                        null))
                .then()
                .statusCode(201)
                .body("replaces", equalTo(1));
        Response changed = publish(List.of(id), List.of());
        changed.then().statusCode(201).body("changed", contains(id));
        keep(asks().get(BANK + "/versions/" + version + "/diff/" + changed.path("bankVersion")))
                .then()
                .statusCode(200)
                .body("added", empty())
                .body("changed.itemId", contains(id))
                .body("changed[0].fields", contains("key", "parameters", "version"))
                .body("changed[0].parametersBefore.b", equalTo(-1))
                .body("changed[0].parameters.b", equalTo(0.5f));

        Response retired =
                keep(asks().header("Idempotency-Key", UUID.randomUUID().toString())
                        .body("{\"note\": \"trop connue\"}")
                        .post(BANK + "/items/" + id + "/retirement"));
        retired.then().statusCode(201).body("retired", contains(id));
        assertThat(Instances.refreshed(other).current().active(Pool.OPEN))
                .extracting(Item::id)
                .doesNotContain(new ItemId(id));
        keep(asks().get(BANK + "/versions/" + version + "/diff/" + retired.path("bankVersion")))
                .then()
                .body("retired", contains(id));
        keep(asks().queryParam("status", "retired").get(BANK + "/items")).then().body("items.id", hasItem(id));
        keep(asks().queryParam("limit", 2).get(BANK + "/versions"))
                .then()
                .body("items[0].bankVersion", equalTo(retired.path("bankVersion")))
                .body("items[1].bankVersion", equalTo(changed.path("bankVersion")))
                .body("nextCursor", notNullValue());
        begunAfter.play(10, true);
        assertThat(Instances.startedWith(Optional.of(Banks.smaller(folder)))
                        .find(version)
                        .flatMap(bank -> bank.find(new ItemId(id))))
                .as("an archive gives the bank back where other files are loaded")
                .isPresent();
    }

    @Test
    void anItemThatItsAuthorPutsOnTrialMeasuresNobodyUntilALaterProposal() {
        String onTrial = file.replace("status: draft", "status: trial");
        keep(propose(onTrial, null)).then().statusCode(201);
        keep(asks().get(proposal)).then().body("file.status", equalTo("trial"));
        publish(List.of(id), List.of()).then().statusCode(201);

        keep(asks().get(BANK + "/items/" + id)).then().body("status", equalTo("trial"));
        assertThat(banks.current().onTrial(Pool.OPEN)).extracting(Item::id).contains(new ItemId(id));
        assertThat(banks.current().active(Pool.OPEN)).extracting(Item::id).doesNotContain(new ItemId(id));

        keep(propose(onTrial.replace("version: 1", "version: 2").replace("status: trial", "status: active"), null))
                .then()
                .statusCode(201);
        publish(List.of(id), List.of()).then().statusCode(201).body("changed", contains(id));
        assertThat(banks.current().onTrial(Pool.OPEN)).extracting(Item::id).doesNotContain(new ItemId(id));
        assertThat(banks.current().active(Pool.OPEN)).extracting(Item::id).contains(new ItemId(id));
        publish(List.of(), List.of(id)).then().statusCode(201);
    }

    @Test
    void anItemOnTrialRetires() {
        keep(propose(file.replace("status: draft", "status: trial"), null))
                .then()
                .statusCode(201);
        publish(List.of(id), List.of()).then().statusCode(201);
        assertThat(banks.current().onTrial(Pool.OPEN)).extracting(Item::id).contains(new ItemId(id));

        publish(List.of(), List.of(id)).then().statusCode(201).body("retired", contains(id));
        assertThat(banks.current().onTrial(Pool.OPEN)).extracting(Item::id).doesNotContain(new ItemId(id));
    }

    @Test
    void aPublicationIsAllOrNothing() {
        keep(propose(file, null)).then().statusCode(201);
        String before = banks.current().version();

        publish(List.of(id, "crcn-1-1-nobody-proposes-it"), List.of("crcn-1-1-unknown"))
                .then()
                .statusCode(422)
                .body("code", equalTo("publication-refused"))
                .body("errors.pointer", contains("/proposals/1", "/retire/0"));
        publish(List.of(), List.of()).then().statusCode(422);

        List<String> forPhones = keep(asks().queryParam("competence", "1.1")
                        .queryParam("level", 2)
                        .queryParam("status", "active")
                        .get(BANK + "/items"))
                .path("items.findAll { it.devices.contains('phone') }.id");
        assertThat(forPhones).isNotEmpty();
        publish(List.of(id), forPhones)
                .then()
                .statusCode(422)
                .body("errors.detail", hasItem("Compétence 1.1, niveau 2 : plus aucune question pour téléphone."));

        assertThat(banks.current().version()).isEqualTo(before);
        keep(asks().get(proposal)).then().statusCode(200);
        keep(asks().get(BANK + "/items/" + id)).then().statusCode(404);
    }

    @Test
    void aPublishedQuestionIsPreviewedAsASittingSeesIt() {
        String published = BANK + "/items/crcn-1-1-adresse-dans-un-message";
        Response once = keep(asks().post(published + "/preview?seed=5&device=computer"));
        Response again = keep(asks().post(published + "/preview?seed=5&device=computer"));

        once.then().statusCode(200).body("onDevice", equalTo(true)).body("$", not(hasKey("correct")));
        assertThat(again.asString()).isEqualTo(once.asString());
        Item seen = banks.current()
                .find(new ItemId("crcn-1-1-adresse-dans-un-message"), 5)
                .orElseThrow();
        assertThat((String) once.path("question.instruction")).isEqualTo(seen.instruction());
        People.Person person = People.someone();
        Player player = Player.start(person, SittingJourneyTest.SHORT);
        Map<String, Object> asked =
                person.asks().get("/v1/sittings/" + player.sitting()).path("question");
        Map<String, Object> previewed = keep(asks().post(BANK + "/items/" + asked.get("itemId") + "/preview"))
                .path("question");
        assertThat(previewed.keySet()).as("the same fields as a person gets").isEqualTo(asked.keySet());
        keep(asks().body("{\"response\": {\"type\": \"number\", \"value\": 3}}").post(published + "/preview"))
                .then()
                .statusCode(422)
                .body("code", equalTo("response-does-not-fit"));
        keep(asks().get(BANK + "/items/crcn-1-1-demo-reservee")).then().statusCode(404);
    }

    @Test
    void nobodyElseMayAndNothingIsTooLong() {
        String[] gets = {"/items", "/items/x", "/proposals", "/proposals/" + id, "/versions"};
        String[] posts = {"/checks", "/versions", "/items/x/retirement", "/items/x/preview", "/proposals/x/preview"};
        RequestSpecification person = People.someone().asks().body("{}");
        for (String get : gets) keep(person.get(BANK + get)).then().statusCode(403);
        for (String post : posts) keep(person.post(BANK + post)).then().statusCode(403);
        keep(person.put(proposal)).then().statusCode(403);
        keep(person.delete(proposal)).then().statusCode(403);

        keep(propose(file + "#".repeat(300_000), null))
                .then()
                .statusCode(413)
                .body("code", equalTo("item-file-too-large"));
    }

    private Response check(String content) {
        return keep(sends(content).post(BANK + "/checks"));
    }

    private Response propose(String content, String etag) {
        RequestSpecification request = sends(content);
        return etag == null
                ? request.put(proposal)
                : request.header("If-Match", etag).put(proposal);
    }

    private List<Integer> fourAtOnce(Supplier<Response> sent) {
        return IntStream.range(0, 4)
                .mapToObj(author -> CompletableFuture.supplyAsync(sent, Thread::startVirtualThread))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .map(this::keep)
                .map(Response::statusCode)
                .sorted()
                .toList();
    }

    private Response publish(List<String> proposals, List<String> retire) {
        return keep(asks().header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("proposals", proposals, "retire", retire, "note", "essai"))
                .post(BANK + "/versions"));
    }

    private static RequestSpecification asks() {
        return People.as(AUTHOR);
    }

    private static RequestSpecification sends(String content) {
        return People.as(AUTHOR).contentType("application/yaml").body(content.getBytes(StandardCharsets.UTF_8));
    }

    private Response keep(Response answer) {
        answers.add(answer.asString());
        return answer;
    }
}
