package fr.pixemploi.profile.journey;

import static fr.pixemploi.profile.journey.World.A;
import static fr.pixemploi.profile.journey.World.as;
import static fr.pixemploi.profile.journey.World.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.security.ErasedPeople;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.kit.topic.Topic;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import fr.pixemploi.profile.erasure.application.EraseSandboxFile;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A partner has its sandbox begin anew. What would come of the tests is told as the assessment service would. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "profile"))
class SandboxTest {
    private static final UUID D = UUID.fromString("01940000-0000-7000-8000-00000000000d");
    private static final int PEOPLE = 25;

    @Inject
    Sql sql;

    @Inject
    EraseSandboxFile eraseSandboxFile;

    private static RequestSpecification partner() {
        return with(World.TOKENS.forClient("partner-sandbox"));
    }

    private static Response reset(RequestSpecification by, UUID structure) {
        return by.body(Map.of("structureId", structure)).post("/v1/sandbox/reset");
    }

    @Test
    void aPartnerEmptiesItsSandboxAndFindsTheSamePeopleAgain() {
        UUID own = UUID.fromString(partner()
                .body(World.someone(D))
                .post("/v1/beneficiaries")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
        Set<UUID> first = madeBy(begun());
        assertThat(first).hasSize(PEOPLE).doesNotContain(own);
        assertThat(ids()).isEqualTo(first);

        Set<UUID> second = madeBy(begun());
        assertThat(second).hasSize(PEOPLE).doesNotContainAnyElementsOf(first);
        assertThat(ids()).isEqualTo(second);
        assertThat(first).allSatisfy(person -> assertThat(isErased(person)).isTrue());
        assertThat(isErased(own)).isTrue();
        assertThat(indicator("registered"))
                .as("those who were there before count no more")
                .isEqualTo(PEOPLE);
    }

    @Test
    void madeUpPeopleAreWhatAPartnerMustHandle() {
        madeBy(begun());
        assertThat(called("SANDBOX-02")).doesNotContainKey("birthDate");
        assertThat(called("SANDBOX-04").get("lastName")).isEqualTo("Çélœsté-Ñuñez Ïmaginaire");
        assertThat(called("SANDBOX-07")).containsKey("restrictedSince");
        assertThat(grantOf("SANDBOX-14")).containsExactly("active");
        assertThat(grantOf("SANDBOX-13")).isEmpty();
        assertThat(grantOf("SANDBOX-23")).containsExactly("withdrawn");
        assertThat(endOf("SANDBOX-22")).isBefore(Instant.now().plusSeconds(61));
        assertThat(Feed.all("partner-sandbox", D))
                .anySatisfy(news -> assertThat(news)
                        .containsEntry("beneficiaryId", id("SANDBOX-14").toString()));
    }

    @Test
    void nobodyWritesToMadeUpPeople() {
        madeBy(begun());
        assertThat(called("SANDBOX-01")).containsEntry("email", "sandbox-01@exemple.invalid");
        assertThat(sql.query(
                                "select 1 from contact_of_file where structure_id = ? and num_nonnulls(email, phone) > 0",
                                D)
                        .exists())
                .isFalse();
    }

    @Test
    void oneResetAtATime() {
        String id = begun();
        reset(partner(), D)
                .then()
                .statusCode(409)
                .header("Retry-After", "10")
                .body("code", equalTo("sandbox-reset-under-way"));
        madeBy(id);
    }

    @Test
    void aStructureThatIsNoSandboxIsNeverEmptied() {
        UUID person = UUID.fromString(World.register("nadia", A).path("id"));
        reset(with(World.TOKENS.forClient("partner-alpha")), A)
                .then()
                .statusCode(404)
                .body("code", equalTo("not-found"));
        reset(as("marc"), A).then().statusCode(404);
        reset(with(World.TOKENS.forClient("partner-alpha")), D).then().statusCode(404);
        reset(partner(), A).then().statusCode(404);
        assertThatIllegalStateException().isThrownBy(() -> eraseSandboxFile.handle(person, Instant.now()));
        assertThat(isErased(person)).isFalse();
    }

    @Test
    void nobodyElseSeesHowFarAResetIs() {
        String id = begun();
        with(World.TOKENS.forClient("partner-alpha"))
                .get("/v1/sandbox/resets/" + id)
                .then()
                .statusCode(404);
        madeBy(id);
    }

    @Test
    void aFileOfASandboxIsJoinedToNoRealOneAndSharesWithNobodyElse() {
        String file = partner().body(World.someone(D)).post("/v1/beneficiaries").path("id");
        String code =
                partner().post("/v1/beneficiaries/" + file + "/invitations").path("invitationCode");
        World.Person real = World.aPersonOfA();
        real.calls()
                .body(Map.of("invitationCode", code, "join", true))
                .post("/v1/beneficiaries/me/account-links")
                .then()
                .statusCode(409)
                .body("code", equalTo("kept-apart-from-sandbox"));
        share(real.calls(), D).then().statusCode(409).body("code", equalTo("kept-apart-from-sandbox"));

        String tester = World.newAccount();
        with(tester)
                .body(Map.of("invitationCode", code, "sandbox", true))
                .post("/v1/beneficiaries/me/account-links")
                .then()
                .statusCode(200);
        share(with(tester), A).then().statusCode(409).body("code", equalTo("kept-apart-from-sandbox"));
        UUID consent = World.consent(UUID.fromString(file), A, World.LATER, List.of());
        await().atMost(Patience.FAR)
                .until(() -> sql.query("select 1 from sharing_grant where id = ? and status = 'withdrawn'", consent)
                        .exists());
    }

    @Test
    void nobodyComesIntoASandboxWithoutSayingSo() {
        String file = partner().body(World.someone(D)).post("/v1/beneficiaries").path("id");
        String invitations = "/v1/beneficiaries/" + file + "/invitations";
        assertThat(page(partner(), invitations)).contains("ESSAI");
        String code = partner()
                .post(invitations)
                .then()
                .statusCode(200)
                .body("notice", startsWith("ESSAI"))
                .extract()
                .path("invitationCode");
        String somebody = World.newAccount();
        for (Map<String, Object> unsaid :
                List.<Map<String, Object>>of(Map.of(), Map.of("join", true), Map.of("sandbox", false))) {
            Map<String, Object> body = new HashMap<>(unsaid);
            body.put("invitationCode", code);
            with(somebody)
                    .body(body)
                    .post("/v1/beneficiaries/me/account-links")
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("file-of-a-sandbox"));
        }
        with(somebody)
                .body(Map.of("invitationCode", code, "sandbox", true))
                .post("/v1/beneficiaries/me/account-links")
                .then()
                .statusCode(200);
    }

    @Test
    void aRealInvitationSaysNothingOfSandboxes() {
        String invitations = "/v1/beneficiaries/" + World.register("nadia", A).path("id") + "/invitations";
        assertThat(page(as("nadia"), invitations)).doesNotContain("ESSAI");
        assertThat(as("nadia").post(invitations).asString()).doesNotContain("notice");
    }

    private static String page(RequestSpecification by, String invitations) {
        return by.accept("text/html")
                .post(invitations + "/page")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    @Test
    void aSandboxHoldsSoManyFilesAndNoMore() {
        madeBy(begun());
        int most = 100;
        batch(most - PEOPLE).then().statusCode(200).body("items.outcome", everyItem(equalTo("made")));
        batch(1).then().statusCode(409).body("code", equalTo("sandbox-full"));
        partner()
                .body(World.someone(D))
                .post("/v1/beneficiaries")
                .then()
                .statusCode(409)
                .body("code", equalTo("sandbox-full"));
        madeBy(begun());
    }

    @Test
    void nobodyComesWhileASandboxIsEmptied() {
        madeBy(begun());
        UUID reset = Ids.next();
        sql.update(
                "insert into sandbox_reset (id, structure_id, asked_at, stage, taken) values (?, ?, now(), 'clearing', 0)",
                reset,
                D);
        try {
            partner()
                    .body(World.someone(D))
                    .post("/v1/beneficiaries")
                    .then()
                    .statusCode(409)
                    .header("Retry-After", "10")
                    .body("code", equalTo("sandbox-being-cleared"));
            batch(1).then().statusCode(409).body("code", equalTo("sandbox-being-cleared"));
        } finally {
            sql.update("delete from sandbox_reset where id = ?", reset);
        }
        batch(1).then().statusCode(200);
    }

    private static Response batch(int people) {
        return partner()
                .body(Map.of(
                        "structureId",
                        D,
                        "people",
                        IntStream.range(0, people)
                                .mapToObj(i -> Map.of(
                                        "externalId",
                                        "FLOOD-"
                                                + UUID.randomUUID()
                                                        .toString()
                                                        .replace("-", "")
                                                        .substring(20),
                                        "firstName",
                                        "Essai",
                                        "lastName",
                                        "Inventé"))
                                .toList()))
                .post("/v1/beneficiaries/batch");
    }

    @ParameterizedTest
    @ValueSource(strings = {"below a sandbox", "a sandbox below another one", "a sandbox that certifies"})
    void aSandboxStandsAlone(String what) {
        Map<String, Object> structure =
                new HashMap<>(Map.of("name", "Essai", "kind", "agency", "timeZone", "Europe/Paris"));
        switch (what) {
            case "below a sandbox" -> structure.put("parentId", D);
            case "a sandbox below another one" -> structure.putAll(Map.of("parentId", A, "sandbox", true));
            default -> structure.putAll(Map.of("kind", "certification-centre", "sandbox", true));
        }
        as("ops-omar")
                .body(structure)
                .post("/v1/structures")
                .then()
                .statusCode(422)
                .body("code", equalTo("sandbox-stands-alone"));
    }

    @Test
    void theOperatorAloneOpensASandboxAndAllLearnThatItIsOne() {
        Map<String, Object> structure =
                Map.of("name", "Essai", "kind", "agency", "timeZone", "Europe/Paris", "sandbox", true);
        as("marc").body(structure).post("/v1/structures").then().statusCode(403);
        UUID id = UUID.fromString(as("ops-omar")
                .body(structure)
                .post("/v1/structures")
                .then()
                .statusCode(201)
                .body("sandbox", equalTo(true))
                .extract()
                .path("id"));
        as("lea").get("/v1/structures/" + id).then().body("sandbox", equalTo(true));
        as("lea").get("/v1/structures/" + A).then().body("sandbox", equalTo(false));
        as("ops-omar")
                .header("If-Match", "\"1\"")
                .body(Map.of("parentId", A))
                .post("/v1/structures/" + id + "/move")
                .then()
                .statusCode(422)
                .body("code", equalTo("sandbox-stands-alone"));
        await().atMost(Patience.FAR)
                .until(() -> Topic.of("profile.structure.state").about(id).stream()
                        .anyMatch(told -> told.data().path("sandbox").asBoolean()));
    }

    private static String begun() {
        Response begun = reset(partner(), D);
        begun.then().statusCode(202);
        assertThat(begun.header("Location")).isEqualTo("/v1/sandbox/resets/" + begun.path("id"));
        return begun.path("id");
    }

    /** Waits for the end, and has results come meanwhile. */
    private Set<UUID> madeBy(String reset) {
        Set<UUID> played = new HashSet<>();
        await().atMost(Patience.FAR).until(() -> {
            Set<UUID> there = Set.copyOf(made(reset));
            for (Topic.Seen wish : Topic.of("profile.sandbox").all()) {
                UUID person = UUID.fromString(wish.subject());
                if (there.contains(person) && played.add(person)) play(person, wish.data());
            }
            return "done".equals(partner().get("/v1/sandbox/resets/" + reset).path("stage"));
        });
        partner()
                .get("/v1/sandbox/resets/" + reset)
                .then()
                .body("made", equalTo(PEOPLE))
                .body("awaited", equalTo(0));
        return Set.copyOf(made(reset));
    }

    private List<UUID> made(String reset) {
        return sql.query("select beneficiary_id from sandbox_person where reset_id = ?", UUID.fromString(reset))
                .list(row -> row.uuid("beneficiary_id"));
    }

    private static void play(UUID person, JsonNode wish) {
        String now = Instant.now().toString();
        for (JsonNode test : wish.path("tests"))
            if (!test.has("answers")) World.aResult(person, now, Map.of("1.1", 2, "2.1", 3));
        if (wish.path("diagnosis").asBoolean()) World.tellDiagnosis(Ids.next(), person, "full-test", now);
    }

    private static Response share(RequestSpecification person, UUID structure) {
        return person.body(Map.of(
                        "structureId", structure, "purpose", "accompagnement", "until", World.LATER, "future", true))
                .post("/v1/sharings");
    }

    private static Set<UUID> ids() {
        List<String> ids = partner()
                .queryParam("structureId", D)
                .queryParam("limit", 100)
                .get("/v1/beneficiaries")
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
        return ids.stream().map(UUID::fromString).collect(Collectors.toSet());
    }

    private static Map<String, Object> called(String reference) {
        List<Map<String, Object>> found = partner()
                .queryParam("structureId", D)
                .queryParam("externalId", reference)
                .get("/v1/beneficiaries")
                .path("items");
        return found.getFirst();
    }

    private static UUID id(String reference) {
        return UUID.fromString((String) called(reference).get("id"));
    }

    private List<String> grantOf(String reference) {
        return sql.query("select status from sharing_grant where beneficiary_id = ?", id(reference))
                .list(row -> row.text("status"));
    }

    private Instant endOf(String reference) {
        return sql.query("select until from sharing_grant where beneficiary_id = ?", id(reference))
                .one(row -> row.instant("until"));
    }

    private int indicator(String name) {
        return sql.query(
                        "select (select count(*) from beneficiary where structure_id = ?) + (select count(*) from counted_of_nobody where structure_id = ?) as registered",
                        D,
                        D)
                .one(row -> row.integer(name));
    }

    private boolean isErased(UUID person) {
        return sql.query("select 1 from erased_person where person_hash = ?", ErasedPeople.hash(person))
                .exists();
    }
}
