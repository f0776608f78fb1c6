package fr.pixemploi.profile.journey;

import static fr.pixemploi.profile.journey.World.A;
import static fr.pixemploi.profile.journey.World.LATER;
import static fr.pixemploi.profile.journey.World.NADIA;
import static fr.pixemploi.profile.journey.World.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fr.pixemploi.kit.database.StoredTexts;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** What a person had restricted is kept and read, and nothing else is done with it, until the restriction is lifted. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "profile"))
class RestrictionTest {
    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Paris"));

    @Inject
    Sql sql;

    @Inject
    DataSource database;

    private static String asked(World.Person person, String kind) {
        return person.calls()
                .body(Map.of("kind", kind))
                .post("/v1/rights-requests/me")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String askedAtDesk(UUID file) {
        return as("nadia")
                .body(Map.of("structureId", A, "beneficiaryId", file, "kind", "restriction"))
                .post("/v1/rights-requests")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void carriedOut(String request) {
        as("nadia")
                .body(Map.of("outcome", "carried-out"))
                .post("/v1/rights-requests/" + request + "/answer")
                .then()
                .statusCode(200);
    }

    private static String restricted(World.Person person) {
        String request = asked(person, "restriction");
        carriedOut(request);
        return request;
    }

    private static Response lifted(World.Person person, String request) {
        return person.calls().post("/v1/rights-requests/me/" + request + "/lifting");
    }

    private static Response liftedAtDesk(String adviser, String request, Map<String, Object> why) {
        return as(adviser).body(why).post("/v1/rights-requests/" + request + "/lifting");
    }

    private static Response file(UUID file) {
        return as("nadia").get("/v1/beneficiaries/" + file);
    }

    private static int profileSeen(UUID person) {
        return as("nadia")
                .queryParam("structureId", A)
                .get("/v1/profiles/" + person)
                .statusCode();
    }

    private static Map<String, Object> sharing(UUID result) {
        return Map.of("structureId", A, "purpose", "accompagnement", "until", LATER, "resultIds", List.of(result));
    }

    private static RequestSpecification patch() {
        return as("nadia").header("If-Match", "*");
    }

    @Test
    void theStructureSeesNothingThatWasSharedAndKeepsTheFileToReadUntilThePersonLiftsIt() {
        World.Person person = World.aPersonOfA();
        UUID result = World.aResult(person.id(), Instant.now().toString(), Map.of("1.1", 3));
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() -> person.calls()
                                .body(sharing(result))
                                .post("/v1/sharings")
                                .statusCode()
                        == 201);
        Awaitility.await().atMost(Patience.FAR).until(() -> profileSeen(person.id()) == 200);
        String request = asked(person, "restriction");
        String before = file(person.id()).header("ETag");
        as("nadia").get("/v1/beneficiaries/" + person.id()).then().body("restrictedSince", nullValue());

        carriedOut(request);
        assertThat(profileSeen(person.id())).isEqualTo(404);
        // Whoever read it before is not told that nothing changed.
        as("nadia")
                .header("If-None-Match", before)
                .get("/v1/beneficiaries/" + person.id())
                .then()
                .statusCode(200)
                .body("restrictedSince", notNullValue());
        assertThat(World.entry("nadia", A, person.id()))
                .containsEntry("shared", false)
                .containsKey("restrictedSince");

        String since = lifted(person, request)
                .then()
                .statusCode(200)
                .body("sentence", containsString("ne reviennent pas d’eux-mêmes"))
                .extract()
                .path("liftedAt");
        lifted(person, request).then().statusCode(200).body("liftedAt", equalTo(since));
        file(person.id()).then().body("restrictedSince", nullValue());
        assertThat(World.entry("nadia", A, person.id())).doesNotContainKey("restrictedSince");
        assertThat(profileSeen(person.id())).isEqualTo(404);
        person.calls()
                .get("/v1/rights-requests/me")
                .then()
                .body("items[0].lifting.liftedAt", equalTo(since))
                .body("items[0].lifting.liftedBy", nullValue());
    }

    /** What a structure does with a file, by name; each succeeds while nothing is restricted. */
    private Map<String, Supplier<Response>> deeds(UUID person) {
        String file = "/v1/beneficiaries/" + person;
        String group = Groups.aWorkshop(today);
        String task = as("nadia")
                .body(Map.of("content", "CV", "dueOn", today.toString()))
                .post(file + "/tasks")
                .path("id");
        Map<String, Supplier<Response>> deeds = new LinkedHashMap<>();
        deeds.put("note", () -> as("nadia").body(Map.of("content", "Essai")).post(file + "/notes"));
        deeds.put(
                "task",
                () -> as("nadia")
                        .body(Map.of("content", "CV", "dueOn", today.toString()))
                        .post(file + "/tasks"));
        deeds.put("task done", () -> as("nadia").post("/v1/tasks/" + task + "/done"));
        deeds.put(
                "interview",
                () -> patch().body(Map.of("interviewAt", Instant.now().toString()))
                        .patch(file + "/follow-up"));
        deeds.put("conversation", () -> as("nadia").post(file + "/follow-up/conversations"));
        deeds.put("situation", () -> patch().body(Map.of("hoursAWeek", 15)).patch(file + "/situation"));
        deeds.put(
                "file", () -> patch().body(Map.of("phone", "+33 6 99 99 00 01")).patch(file));
        deeds.put("group", () -> Groups.add(group, Map.of("beneficiaryIds", List.of(person))));
        deeds.put(
                "sharing request",
                () -> as("nadia")
                        .body(Map.of(
                                "structureId",
                                A,
                                "beneficiaryId",
                                person,
                                "reason",
                                "faire-le-point",
                                "purpose",
                                "accompagnement"))
                        .post("/v1/sharing-requests"));
        return deeds;
    }

    @Test
    void whateverWouldDoSomethingWithTheFileIsRefusedAndSaysSinceWhenAndWhoMayLiftIt() {
        World.Person person = World.aPersonOfA();
        Map<String, Supplier<Response>> deeds = deeds(person.id());
        String request = restricted(person);
        String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(Locale.FRENCH)
                .format(today);
        deeds.forEach((name, deed) -> deed.get()
                .then()
                .statusCode(409)
                .body("code", equalTo("processing-restricted"))
                .body("detail", allOf(containsString(day), containsString("à cette personne de lever")))
                .body("errors.pointer", name.equals("group") ? contains("/beneficiaryIds/0") : nullValue()));
        for (String part : List.of("", "/notes", "/tasks", "/follow-up", "/situation"))
            as("nadia").get("/v1/beneficiaries/" + person.id() + part).then().statusCode(200);

        lifted(person, request).then().statusCode(200);
        deeds.forEach(
                (name, deed) -> assertThat(deed.get().statusCode()).as(name).isLessThan(300));
    }

    @Test
    void aCorrectionThatThePersonAskedForIsMadeAllTheSame() {
        World.Person person = World.aPersonOfA();
        restricted(person);
        String correction = asked(person, "correction");
        patch().body(Map.of("lastName", "Juste"))
                .patch("/v1/beneficiaries/" + person.id())
                .then()
                .statusCode(200);
        patch().body(Map.of("hoursAWeek", 20))
                .patch("/v1/beneficiaries/" + person.id() + "/situation")
                .then()
                .statusCode(200);
        carriedOut(correction);
        patch().body(Map.of("lastName", "Autre"))
                .patch("/v1/beneficiaries/" + person.id())
                .then()
                .statusCode(409);
    }

    @Test
    void anActionOnManyLeavesThePersonOutWithTheReasonAndPrintsNoSlip() {
        World.Person person = World.aPersonOfA();
        Map<String, List<UUID>> people = Map.of("beneficiaryIds", List.of(person.id()));
        Map<String, String> campaign = Map.of("campaignCode", "PXEMPR346");
        String before = GroupActionTest.done(GroupActionTest.begin("nadia", A, "invitations", people, campaign));
        restricted(person);
        String after = GroupActionTest.done(GroupActionTest.begin("nadia", A, "invitations", people, campaign));
        as("nadia")
                .get("/v1/group-actions/" + after + "/lines")
                .then()
                .body("items.outcome", contains("refused"))
                .body("items.reason", contains("restricted"))
                .body("items[0].sentence", containsString("seulement conservées"));
        as("nadia")
                .accept("text/html")
                .post("/v1/group-actions/" + before + "/slips")
                .then()
                .statusCode(409);
    }

    @Test
    void nobodyIsToCallThePersonOrTakesThemAwayInATable() {
        World.Person person = World.aPersonOfA();
        sql.update("update beneficiary set referent_id = ? where id = ?", NADIA, person.id());
        patch().body(Map.of("interviewAt", Instant.now().toString()))
                .patch("/v1/beneficiaries/" + person.id() + "/follow-up")
                .then()
                .statusCode(204);
        assertThat(calls()).contains(person.id().toString());
        assertThat(table()).contains(person.id().toString());
        restricted(person);
        assertThat(calls()).doesNotContain(person.id().toString());
        assertThat(table()).doesNotContain(person.id().toString());
    }

    private static String calls() {
        return as("nadia")
                .queryParam("structureId", A)
                .queryParam("referent", "me")
                .queryParam("limit", 100)
                .get("/v1/caseload/first-calls")
                .asString();
    }

    private static String table() {
        return as("nadia")
                .accept("text/csv")
                .queryParam("structureId", A)
                .get("/v1/caseload/export.csv")
                .asString();
    }

    @Test
    void thePersonGoesOnInTheirOwnSpaceAndWhatTheyShareNowCounts() {
        World.Person person = World.aPersonOfA();
        restricted(person);
        person.calls()
                .header("If-Match", "*")
                .body(Map.of("hoursAWeek", 12))
                .patch("/v1/beneficiaries/me/situation")
                .then()
                .statusCode(200);
        UUID result = World.aResult(person.id(), Instant.now().toString(), Map.of("1.1", 3));
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() -> person.calls()
                                .body(sharing(result))
                                .post("/v1/sharings")
                                .statusCode()
                        == 201);
        Awaitility.await().atMost(Patience.FAR).until(() -> profileSeen(person.id()) == 200);
        file(person.id()).then().body("restrictedSince", notNullValue());
    }

    @Test
    void atTheDeskItIsLiftedByThePersonsWordOrForAReasonOfWhichThePersonWasTold() {
        UUID file = UUID.fromString(World.register("nadia", A).path("id"));
        String first = askedAtDesk(file);
        Map<String, Object> word = Map.of("reason", "parole-de-la-personne");
        liftedAtDesk("nadia", first, word).then().statusCode(409).body("code", equalTo("nothing-restricted"));
        carriedOut(first);
        String second = askedAtDesk(file);
        carriedOut(second);
        for (Map<String, Object> unfit : List.<Map<String, Object>>of(
                Map.of("reason", "pas-envie"),
                Map.of("reason", "donnees-verifiees"),
                Map.of(
                        "reason",
                        "donnees-verifiees",
                        "toldOn",
                        today.plusDays(2).toString()),
                Map.of("reason", "parole-de-la-personne", "toldOn", today.toString())))
            liftedAtDesk("nadia", first, unfit).then().statusCode(422).body("code", equalTo("unknown-lifting-reason"));
        liftedAtDesk("bruno", first, word).then().statusCode(404);
        lifted(World.aPersonOfA(), first).then().statusCode(404);

        liftedAtDesk("nadia", first, Map.of("reason", "donnees-verifiees", "toldOn", today.toString()))
                .then()
                .statusCode(200);
        // The other one that the person asked for holds.
        file(file).then().body("restrictedSince", notNullValue());
        liftedAtDesk("nadia", second, word).then().statusCode(200);
        file(file).then().body("restrictedSince", nullValue());
        as("nadia")
                .queryParam("structureId", A)
                .queryParam("kind", "restriction")
                .queryParam("limit", 100)
                .get("/v1/rights-requests")
                .then()
                .body("items.find { it.id == '%s' }.lifting.reasonText".formatted(first), containsString("vérifiées"))
                .body("items.find { it.id == '%s' }.lifting.liftedBy".formatted(second), equalTo(NADIA));
        as("nadia")
                .get("/v1/rights-requests/lifting-reasons")
                .then()
                .body("items.find { it.code == 'droit-defendu' }.toldBefore", equalTo(true));
        assertThatThrownBy(() -> sql.update("delete from restriction_lifting"))
                .hasStackTraceContaining("table restriction_lifting is a log");
    }

    @Test
    void anotherFileThatTheStructureHasOfThePersonIsRestrictedToo() {
        World.Person person = World.aPersonOfA();
        String other = World.register("nadia", A).path("id");
        person.calls()
                .body(Map.of("invitationCode", World.invite("nadia", other), "join", true))
                .post("/v1/beneficiaries/me/account-links")
                .then()
                .statusCode(200);
        restricted(person);
        as("nadia")
                .body(Map.of("content", "Essai"))
                .post("/v1/beneficiaries/" + other + "/notes")
                .then()
                .statusCode(409);
        assertThat(World.entry("nadia", A, UUID.fromString(other))).containsKey("restrictedSince");
        person.calls().delete("/v1/beneficiaries/me/files/" + other).then().statusCode(204);
        as("nadia")
                .body(Map.of("content", "Essai"))
                .post("/v1/beneficiaries/" + other + "/notes")
                .then()
                .statusCode(not(equalTo(409)));
        assertThat(World.entry("nadia", A, UUID.fromString(other))).doesNotContainKey("restrictedSince");
    }

    @Test
    void theFileIsHeldUntilItIsLiftedAndAllOfItGoesWithThePerson() {
        World.Person person = World.aPersonOfA();
        lifted(person, restricted(person)).then().statusCode(200);
        assertThat(sql.query("select 1 from request_in_hand where beneficiary_id = ?", person.id())
                        .exists())
                .isFalse();
        restricted(person);
        assertThat(sql.query("select 1 from request_in_hand where beneficiary_id = ?", person.id())
                        .exists())
                .isTrue();
        Erased.whole(sql, person.id(), Erased.receipt(Erased.ask(person.token())));
        assertThat(StoredTexts.tablesWith(database, person.id().toString())).isEmpty();
    }
}
