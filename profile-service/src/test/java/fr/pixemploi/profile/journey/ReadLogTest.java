package fr.pixemploi.profile.journey;

import static fr.pixemploi.profile.journey.World.A;
import static fr.pixemploi.profile.journey.World.LATER;
import static fr.pixemploi.profile.journey.World.NADIA;
import static fr.pixemploi.profile.journey.World.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
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
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One list of who read a person's data, whatever the service; nothing takes a line out of it. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "profile"))
class ReadLogTest {
    @Inject
    Sql sql;

    /** As the service tells it. */
    private static void tellRead(String service, String what, UUID person, UUID structure, String role, String reader) {
        UUID read = Ids.next();
        Map<String, Object> told = new HashMap<>(Map.of(
                "readId", read,
                "beneficiaryId", person,
                "what", what,
                "role", role,
                "readerId", reader,
                "readAt", Instant.now().toString()));
        if (structure != null) told.put("structureId", structure);
        Topic topic = Topic.of(service + ".read");
        String type = "fr.pixemploi." + service + ".beneficiary-read.v1";
        topic.send(read + "-1", type, person, read, 1, told);
        topic.send(read + "-1", type, person, read, 1, told);
    }

    @Test
    void thePersonSeesReadsOfAllServicesInOneListInWords() {
        World.Person person = World.aPersonOfA();
        UUID result = World.aResult(person.id(), Instant.now().toString(), Map.of("1.1", 3));
        World.consent(person.id(), A, LATER, List.of(result));
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() -> as("nadia")
                                .queryParam("structureId", A)
                                .get("/v1/profiles/" + person.id())
                                .statusCode()
                        == 200);
        tellRead("assessment", "result", person.id(), A, "adviser", NADIA);
        tellRead("pathway", "pathway", person.id(), A, "manager", "marc");
        tellRead("certification", "certification-result", person.id(), null, "jury", "julie");
        Awaitility.await()
                .atMost(Patience.FAR)
                .untilAsserted(() -> person.calls()
                        .get("/v1/reads/me")
                        .then()
                        .statusCode(200)
                        .body(
                                "items.service",
                                containsInAnyOrder("profile", "assessment", "pathway", "certification")));
        person.calls()
                .get("/v1/reads/me")
                .then()
                .body("items.find { it.service == 'assessment' }.what", equalTo("Votre résultat au test"))
                .body("items.find { it.service == 'assessment' }.who", equalTo("Un conseiller ou une conseillère"))
                .body(
                        "items.find { it.service == 'assessment' }.structureName",
                        equalTo("Mission locale du Val d'Exemple"))
                .body("items.find { it.service == 'certification' }.structureId", nullValue())
                .body("items.find { it.service == 'certification' }.who", equalTo("Un membre du jury"));
        World.aPersonOfA().calls().get("/v1/reads/me").then().body("items", hasSize(0));
    }

    @Test
    void anOperatorSeesWhoseDataAnAccountReadInAWindowByIdsAlone() {
        World.Person person = World.aPersonOfA();
        String reader = Ids.next().toString();
        tellRead("assessment", "result", person.id(), A, "adviser", reader);
        tellRead("pathway", "pathway", person.id(), A, "adviser", reader);
        Instant now = Instant.now();
        Awaitility.await()
                .atMost(Patience.FAR)
                .untilAsserted(() -> as("ops-omar")
                        .queryParam("subject", reader)
                        .queryParam("from", now.minus(1, ChronoUnit.HOURS).toString())
                        .queryParam("until", now.plus(1, ChronoUnit.HOURS).toString())
                        .get("/v1/operations/reads")
                        .then()
                        .statusCode(200)
                        .body("items.kind", containsInAnyOrder("result", "pathway"))
                        .body(
                                "items.beneficiaryId",
                                contains(person.id().toString(), person.id().toString())));
        as("ops-omar")
                .queryParam("subject", reader)
                .queryParam("from", now.minus(2, ChronoUnit.HOURS).toString())
                .queryParam("until", now.minus(1, ChronoUnit.HOURS).toString())
                .get("/v1/operations/reads")
                .then()
                .body("items", empty());
        as("nadia")
                .queryParam("subject", reader)
                .queryParam("from", now.toString())
                .queryParam("until", now.toString())
                .get("/v1/operations/reads")
                .then()
                .statusCode(403);
    }

    @Test
    void figuresOfAPersonWhoWasLookedUpAreAReadLikeAList() {
        World.Person person = World.aPersonOfA();
        String name = "Zzyx" + Long.toString(System.nanoTime(), 36).replaceAll("[0-9]", "q");
        sql.update("update beneficiary set last_name = ? where id = ?", name, person.id());
        UUID result = World.aResult(person.id(), Instant.now().toString(), Map.of("1.1", 3));
        World.consent(person.id(), A, LATER, List.of(result));
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() -> sql.query(
                                "select 1 from caseload_entry where beneficiary_id = ? and result_id is not null",
                                person.id())
                        .exists());
        // Nobody is found, and that says that this person is not ready.
        as("nadia")
                .queryParam("structureId", A)
                .queryParam("search", name)
                .queryParam("isReady", true)
                .get("/v1/caseload/counts")
                .then()
                .body("people", equalTo(0));
        person.calls()
                .get("/v1/reads/me")
                .then()
                .body("items.kind", contains("caseload"))
                .body("items.role", contains("adviser"));
    }

    @Test
    void figuresOfFewPeopleAreAReadLikeAList() {
        World.Person person = World.aPersonOfA();
        String referent = Ids.next().toString();
        sql.update("update beneficiary set referent_id = ? where id = ?", referent, person.id());
        UUID result = World.aResult(person.id(), Instant.now().toString(), Map.of("1.1", 3));
        World.consent(person.id(), A, LATER, List.of(result));
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() -> sql.query(
                                "select 1 from caseload_entry where beneficiary_id = ? and result_id is not null",
                                person.id())
                        .exists());
        // Those who share nothing make no crowd.
        for (int i = 0; i < 11; i++) {
            UUID other = UUID.fromString(World.register("nadia", A).path("id"));
            sql.update("update beneficiary set referent_id = ? where id = ?", referent, other);
        }
        figures("referent", referent).then().body("people", equalTo(12));
        person.calls().get("/v1/reads/me").then().body("items.kind", contains("caseload"));
    }

    private static Response figures(String filter, String value) {
        return as("nadia")
                .queryParam("structureId", A)
                .queryParam(filter, value)
                .get("/v1/caseload/counts");
    }

    @Test
    void whoReadsInAFileIsToldOnceADayByWhatWasRead() {
        World.Person person = World.aPersonOfA();
        String file = "/v1/beneficiaries/" + person.id();
        for (String part : List.of("", "/situation", "/notes", "/tasks", "/follow-up", "/notes"))
            as("nadia").get(file + part).then().statusCode(200);
        as("bruno").get(file + "/situation").then().statusCode(404);
        person.calls()
                .get("/v1/reads/me")
                .then()
                .body("items.kind", containsInAnyOrder("file", "situation", "notes", "follow-up"))
                .body("items.structureId", everyItem(equalTo(A.toString())));
        person.calls().get("/v1/beneficiaries/me/situation").then().statusCode(200);
        person.calls().get("/v1/reads/me").then().body("items", hasSize(4));
    }

    @Test
    void whatAnAnswerToAChangeShowsIsReadToo() {
        World.Person person = World.aPersonOfA();
        String file = "/v1/beneficiaries/" + person.id();
        for (String part : List.of("", "/situation"))
            as("nadia")
                    .header("If-Match", "*")
                    .body(Map.of())
                    .patch(file + part)
                    .then()
                    .statusCode(200);
        as("nadia").post(file + "/follow-up/conversations").then().statusCode(200);
        person.calls()
                .get("/v1/reads/me")
                .then()
                .body("items.kind", containsInAnyOrder("file", "situation", "follow-up"));
    }

    /** Whoever recorded it at the desk wrote it down themselves, and that somebody asked is what they told the structure. */
    @Test
    void whoReadsWhatAPersonWroteToBeCorrectedIsTold() {
        World.Person person = World.aPersonOfA();
        Rights.asked(person.id(), "export");
        Rights.asked(person.id(), "correction");
        assertThat(askedOf(person, "export")).containsOnlyNulls();
        assertThat(kinds(person.id().toString())).doesNotContain("correction adviser");
        for (int times = 0; times < 2; times++)
            assertThat(askedOf(person, "correction")).containsExactly(Rights.WORDS);
        assertThat(kinds(person.id().toString())).containsOnlyOnce("correction adviser");
        person.calls()
                .get("/v1/reads/me")
                .then()
                .body("items.what", hasItem("Ce que vous avez écrit pour faire corriger vos données"));
    }

    private static List<String> askedOf(World.Person person, String kind) {
        return as("nadia")
                .queryParam("structureId", A)
                .queryParam("beneficiaryId", person.id())
                .queryParam("kind", kind)
                .get("/v1/rights-requests")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .extract()
                .path("items.words");
    }

    @Test
    void whoLooksAPersonUpByReferenceIsToldAlsoASystem() {
        Map<String, Object> someone = World.someone(A);
        String reference = "VAL-" + Ids.next();
        someone.put("externalId", reference);
        String id = as("nadia").body(someone).post("/v1/beneficiaries").path("id");
        World.with(World.TOKENS.forClient("partner-reader"))
                .queryParam("structureId", A)
                .queryParam("externalId", reference)
                .get("/v1/beneficiaries")
                .then()
                .statusCode(200)
                .body("items.id", contains(id));
        assertThat(kinds(id)).containsExactly("file partner");
        as("nadia")
                .queryParam("structureId", A)
                .queryParam("externalId", reference)
                .get("/v1/beneficiaries")
                .then()
                .statusCode(200);
        assertThat(kinds(id)).containsExactlyInAnyOrder("file partner", "file adviser");
    }

    private List<String> kinds(String id) {
        return sql.query("select what, role from person_read where beneficiary_id = ?", UUID.fromString(id))
                .list(row -> row.text("what") + " " + row.text("role"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update person_read set role = 'manager'",
                "delete from person_read",
                "truncate person_read",
                "truncate file_change"
            })
    void theLogTakesNothingBack(String statement) {
        tellRead("assessment", "result", World.aPersonOfA().id(), A, "adviser", NADIA);
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() -> sql.query("select 1 from person_read limit 1").exists());
        assertThatThrownBy(() -> sql.update(statement)).hasStackTraceContaining("is a log");
    }
}
