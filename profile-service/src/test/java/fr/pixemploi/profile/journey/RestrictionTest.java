package fr.pixemploi.profile.journey;

import static fr.pixemploi.profile.journey.Restrictions.asked;
import static fr.pixemploi.profile.journey.Restrictions.carriedOut;
import static fr.pixemploi.profile.journey.Restrictions.file;
import static fr.pixemploi.profile.journey.Restrictions.lifted;
import static fr.pixemploi.profile.journey.Restrictions.note;
import static fr.pixemploi.profile.journey.Restrictions.patch;
import static fr.pixemploi.profile.journey.Restrictions.restricted;
import static fr.pixemploi.profile.journey.Restrictions.shared;
import static fr.pixemploi.profile.journey.World.A;
import static fr.pixemploi.profile.journey.World.B;
import static fr.pixemploi.profile.journey.World.LATER;
import static fr.pixemploi.profile.journey.World.NADIA;
import static fr.pixemploi.profile.journey.World.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.kit.topic.Topic;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** What a person had restricted is kept and read, and nothing else is done with it. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "profile"))
class RestrictionTest {
    @Inject
    Sql sql;

    /** What a structure does with a file, by name; each succeeds while nothing is restricted. */
    private Map<String, Supplier<Response>> deeds(UUID person) {
        String file = "/v1/beneficiaries/" + person;
        String group = Groups.aWorkshop(Groups.today());
        String task = as("nadia")
                .body(Map.of("content", "CV", "dueOn", Groups.today().toString()))
                .post(file + "/tasks")
                .path("id");
        Map<String, Supplier<Response>> deeds = new LinkedHashMap<>();
        deeds.put("note", () -> note(person));
        deeds.put(
                "task",
                () -> as("nadia")
                        .body(Map.of("content", "CV", "dueOn", Groups.today().toString()))
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
        String since = file(person.id()).path("restrictedSince");
        String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(Locale.FRENCH)
                .format(Instant.parse(since).atZone(ZoneId.of("Europe/Paris")));
        deeds.forEach((name, deed) -> deed.get()
                .then()
                .statusCode(409)
                .body("code", equalTo("processing-restricted"))
                .body(
                        "detail",
                        allOf(
                                containsString(day),
                                containsString("à cette personne de lever"),
                                containsString("/v1/rights-requests")))
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
    void ofWhoeverHasAnAccountNoCorrectionIsAskedForByAnAdviser() {
        World.Person person = World.aPersonOfA();
        restricted(person);
        Rights.asked(person.id(), "correction");
        renamed(person.id()).then().statusCode(409).body("code", equalTo("processing-restricted"));
        patch().body(Map.of("hoursAWeek", 20))
                .patch("/v1/beneficiaries/" + person.id() + "/situation")
                .then()
                .statusCode(409);
        UUID withoutAccount = Rights.someoneWithoutAccount();
        carriedOut(Rights.asked(withoutAccount, "restriction"));
        renamed(withoutAccount).then().statusCode(409);
        Rights.asked(withoutAccount, "correction");
        renamed(withoutAccount).then().statusCode(200);
    }

    @Test
    void aCorrectionIsWaitedForUntilTheDayOfItsAnswerIsOver() {
        World.Person person = World.aPersonOfA();
        restricted(person);
        sql.update("""
                insert into rights_request (id, beneficiary_id, structure_id, kind, words, way, recorded_at, due_on)
                values (?, ?, ?, 'correction', 'Juste', 'space', now(), current_date - 2)
                """, Ids.next(), person.id(), A);
        renamed(person.id()).then().statusCode(409);
        asked(person, "correction");
        renamed(person.id()).then().statusCode(200);
    }

    private static Response renamed(UUID file) {
        return patch().body(Map.of("lastName", "Juste")).patch("/v1/beneficiaries/" + file);
    }

    @Test
    void aConsentFromBeforeThatIsHeardLateIsTakenBackAtOnce() {
        World.Person person = World.aPersonOfA();
        Instant before = Instant.now();
        String request = restricted(person);
        Rights.awaitStatus(consentOf(before, person.id(), A), "withdrawn");
        // Another structure was asked for nothing, and what the person wants from now on counts.
        Rights.awaitStatus(consentOf(before, person.id(), B), "active");
        Rights.awaitStatus(consentOf(Instant.now(), person.id(), A), "active");
        // What was taken back does not come back by the lifting either.
        lifted(person, request).then().statusCode(200);
        Rights.awaitStatus(consentOf(before, person.id(), A), "withdrawn");
    }

    /** As the assessment service tells it. */
    private static UUID consentOf(Instant given, UUID person, UUID structure) {
        UUID grant = Ids.next();
        Map<String, String> headers = Topic.headers("fr.pixemploi.assessment.sharing-consented.v1", grant, 1);
        headers.put("ce_time", given.toString());
        String consent = """
                {"grantId": "%s", "beneficiaryId": "%s", "structureId": "%s", "purpose": "accompagnement", "until": "%s", "resultIds": ["%s"]}
                """.formatted(grant, person, structure, LATER, Ids.next());
        Topic.of("assessment.sharing").send(person.toString(), headers, consent);
        Topic states = Topic.of("profile.sharing.state");
        Awaitility.await().atMost(Patience.FAR).until(() -> !states.about(grant).isEmpty());
        return grant;
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
        shared(person);
        file(person.id()).then().body("restrictedSince", notNullValue());
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
        note(UUID.fromString(other)).then().statusCode(409);
        assertThat(World.entry("nadia", A, UUID.fromString(other))).containsKey("restrictedSince");
        person.calls().delete("/v1/beneficiaries/me/files/" + other).then().statusCode(204);
        note(UUID.fromString(other)).then().statusCode(201);
        assertThat(World.entry("nadia", A, UUID.fromString(other))).doesNotContainKey("restrictedSince");
    }
}
