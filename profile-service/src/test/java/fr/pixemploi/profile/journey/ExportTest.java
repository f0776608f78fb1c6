package fr.pixemploi.profile.journey;

import static fr.pixemploi.profile.journey.World.A;
import static fr.pixemploi.profile.journey.World.as;
import static fr.pixemploi.profile.journey.World.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.pixemploi.kit.personal.BeforeErasure;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.kit.topic.Topic;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import fr.pixemploi.profile.export.application.LetGoOfCopies;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A person takes away all that is kept of them, of all services. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "profile"))
@QuarkusTestResource(value = PartServers.Place.class, restrictToAnnotatedClass = true)
class ExportTest {
    private static final String LEVEL = "=1+1";

    @Inject
    Sql sql;

    @Inject
    @All
    List<BeforeErasure> beforeErasure;

    @Inject
    LetGoOfCopies letGoOfCopies;

    private PartServers others;

    @BeforeEach
    void open() {
        others = new PartServers();
    }

    @AfterEach
    void close() {
        others.close();
    }

    private static String part(String service, String level) {
        return """
                {"service": "%s", "tables": [
                  {"table": "sitting", "label": "Vos tests", "purpose": "Évaluer", "retention": "Avec le dossier",
                   "columns": [{"name": "ended_at", "label": "Fini le"}, {"name": "level", "label": "Niveau"}],
                   "rows": [{"ended_at": "2026-11-28T16:04:14.123+00:00", "level": "%s"}]},
                  {"table": "nothing", "label": "Vos appels", "purpose": "Aider", "retention": "Un an",
                   "columns": [{"name": "level", "label": "Niveau"}], "rows": []}]}
                """.formatted(service, level);
    }

    private void othersMakeTheirs(UUID export, UUID person) {
        for (String service : PartServers.OTHERS) others.make(service, export, person, part(service, LEVEL));
    }

    private static UUID ask(World.Person person) {
        return UUID.fromString(person.calls()
                .post("/v1/exports")
                .then()
                .statusCode(202)
                .extract()
                .path("id"));
    }

    private static void awaitReady(World.Person person, UUID export) {
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() -> "ready"
                        .equals(person.calls().get("/v1/exports/" + export).path("state")));
    }

    private static Map<String, String> unpacked(Response archive) {
        Map<String, String> files = new HashMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive.asByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return files;
    }

    private static Response archive(World.Person person, UUID export) {
        return with(person.token()).accept("application/zip").get("/v1/exports/" + export + "/archive");
    }

    private static Response page(World.Person person, UUID export) {
        return with(person.token()).accept("text/html").get("/v1/exports/" + export + "/page");
    }

    @Test
    void thePartsOfAllFourServicesComeInOneArchiveAndOnOnePage() throws IOException {
        World.Person person = World.aPersonOfA();
        as("nadia")
                .body(Map.of("content", "Préfère le matin."))
                .post("/v1/beneficiaries/" + person.id() + "/notes")
                .then()
                .statusCode(201);
        Response asked = person.calls().post("/v1/exports");
        UUID export = UUID.fromString(asked.path("id"));
        asked.then()
                .statusCode(202)
                .header("Location", containsString("/v1/exports/" + export))
                .body("state", equalTo("being-made"))
                .body("askedAt", notNullValue())
                .body("readyAt", nullValue());
        archive(person, export).then().statusCode(409).body("code", equalTo("export-not-ready"));
        othersMakeTheirs(export, person.id());
        awaitReady(person, export);

        Response archive = archive(person, export);
        archive.then()
                .statusCode(200)
                .header("Content-Disposition", containsString("attachment"))
                .header("Cache-Control", equalTo("no-store"));
        Map<String, String> files = unpacked(archive);
        JsonNode all = new ObjectMapper().readTree(files.get("donnees.json"));
        assertThat(all.path("parts").findValuesAsText("service"))
                .contains("profile", "assessment", "pathway", "certification");
        // A cell is no formula on the person's computer.
        assertThat(files.get("assessment/sitting.csv"))
                .startsWith("Fini le (ended_at),Niveau (level)\n")
                .contains("'" + LEVEL);
        assertThat(files).doesNotContainKey("assessment/nothing.csv");
        assertThat(files.get("profile/beneficiary.csv")).contains("Prénom (first_name)", "Léa");
        assertThat(files.toString()).contains("Préfère le matin.").doesNotContain(World.NADIA);

        Response page = page(person, export);
        page.then()
                .statusCode(200)
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("Cache-Control", equalTo("no-store"));
        assertThat(page.asString())
                .isEqualTo(files.get("page.html"))
                .contains("28 novembre 2026 à 17 h 04", "Vos appels : rien", "Mission locale", "Préfère le matin.");
        assertThat(sql.query("select 1 from person_export_part where export_id = ?", export)
                        .exists())
                .isFalse();
    }

    @Test
    void somebodyElsesIsNotThere() {
        World.Person person = World.aPersonOfA();
        UUID export = ask(person);
        World.Person other = World.aPersonOfA();
        other.calls().get("/v1/exports/" + export).then().statusCode(404);
        archive(other, export).then().statusCode(404);
        page(other, export).then().statusCode(404);
        other.calls().get("/v1/exports").then().statusCode(200).body("items", hasSize(0));
        person.calls().get("/v1/exports").then().body("items.id", equalTo(List.of(export.toString())));
        // Nor is it of the structure, which has no business with what others keep.
        as("nadia")
                .get("/v1/beneficiaries/" + person.id() + "/exports/" + export)
                .then()
                .statusCode(409)
                .body("code", equalTo("person-has-account"));
    }

    @Test
    void aPartThatIsNotWhatWasToldIsFetchedAgain() {
        World.Person person = World.aPersonOfA();
        UUID export = ask(person);
        othersMakeTheirs(export, person.id());
        others.handOver("pathway", export, part("pathway", "=1+2"));
        Awaitility.await().atMost(Patience.FAR).until(() -> others.fetched("pathway", export) > 0);
        assertThat(person.calls().get("/v1/exports/" + export).<String>path("state"))
                .isEqualTo("being-made");
        others.handOver("pathway", export, part("pathway", LEVEL));
        awaitReady(person, export);
        assertThat(unpacked(archive(person, export)).get("pathway/sitting.csv")).contains("'" + LEVEL);
    }

    @Test
    void aServiceThatIsDownDelaysAndWhatWasFetchedIsNotFetchedAgain() {
        World.Person person = World.aPersonOfA();
        UUID export = ask(person);
        others.answerWith("certification", export, 503);
        othersMakeTheirs(export, person.id());
        Awaitility.await().atMost(Patience.FAR).until(() -> others.fetched("certification", export) > 1);
        person.calls().get("/v1/exports/" + export).then().body("state", equalTo("being-made"));
        others.answerWith("certification", export, 200);
        awaitReady(person, export);
        assertThat(others.fetched("assessment", export)).isEqualTo(1);
    }

    @Test
    void aPartThatItsServiceLetGoOfIsAskedForOnceMore() {
        World.Person person = World.aPersonOfA();
        UUID export = ask(person);
        sql.update("update person_export set told_at = told_at - interval '2 hours' where id = ?", export);
        others.answerWith("assessment", export, 404);
        othersMakeTheirs(export, person.id());
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() -> Topic.of("profile.export").about(export).size() == 2);
        others.answerWith("assessment", export, 200);
        others.make("assessment", export, person.id(), part("assessment", LEVEL));
        awaitReady(person, export);
    }

    @Test
    void thereIsOneAtATimeAndOneADay() {
        World.Person person = World.aPersonOfA();
        UUID export = ask(person);
        person.calls().post("/v1/exports").then().statusCode(409).body("code", equalTo("export-under-way"));
        othersMakeTheirs(export, person.id());
        awaitReady(person, export);
        person.calls()
                .post("/v1/exports")
                .then()
                .statusCode(429)
                .header("Retry-After", notNullValue())
                .body("code", equalTo("exported-lately"));
        sql.update("update person_export set asked_at = asked_at - interval '25 hours' where id = ?", export);
        ask(person);
    }

    @Test
    void whatIsOverIsGone() {
        World.Person person = World.aPersonOfA();
        UUID export = ask(person);
        othersMakeTheirs(export, person.id());
        awaitReady(person, export);
        sql.update(
                "update person_export set ready_at = now() - interval '8 days', expires_at = now() where id = ?",
                export);
        person.calls().get("/v1/exports/" + export).then().body("state", equalTo("ended"));
        archive(person, export).then().statusCode(410).body("code", equalTo("export-ended"));
        page(person, export).then().statusCode(410);
        letGoOfCopies.handle();
        assertThat(sql.query("select 1 from person_export_copy where export_id = ?", export)
                        .exists())
                .isFalse();
    }

    @Test
    void joinedFilesAreThePersonsToo() {
        World.Person person = World.aPersonOfA();
        String second = World.register("bruno", World.B).path("id");
        person.calls()
                .body(Map.of("invitationCode", World.invite("bruno", second), "join", true))
                .post("/v1/beneficiaries/me/account-links")
                .then()
                .statusCode(200);
        UUID export = ask(person);
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() -> !Topic.of("profile.export").about(export).isEmpty());
        assertThat(Topic.of("profile.export")
                        .about(export)
                        .getFirst()
                        .data()
                        .path("personIds")
                        .toString())
                .contains(person.id().toString(), second);
    }

    @Test
    void whoPartedFromAFileReadsNothingOfWhoeverHasItNow() {
        World.Person person = World.aPersonOfA();
        String file = World.register("bruno", World.B).path("id");
        person.calls()
                .body(Map.of("invitationCode", World.invite("bruno", file), "join", true))
                .post("/v1/beneficiaries/me/account-links")
                .then()
                .statusCode(200);
        UUID before = ask(person);
        othersMakeTheirs(before, person.id());
        awaitReady(person, before);
        person.calls().delete("/v1/beneficiaries/me/files/" + file).then().statusCode(204);
        person.calls().get("/v1/exports/" + before).then().statusCode(404);

        String token = World.newAccount();
        with(token)
                .body(Map.of("invitationCode", World.invite("bruno", file)))
                .post("/v1/beneficiaries/me/account-links")
                .then()
                .statusCode(200);
        UUID export = UUID.fromString(
                with(token).post("/v1/exports").then().statusCode(202).extract().path("id"));
        othersMakeTheirs(export, UUID.fromString(file));
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() ->
                        "ready".equals(with(token).get("/v1/exports/" + export).path("state")));
        Map<String, String> files =
                unpacked(with(token).accept("application/zip").get("/v1/exports/" + export + "/archive"));
        String subject = sql.query("select subject from file_joining where file_id = ?", UUID.fromString(file))
                .one(row -> row.text("subject"));
        assertThat(files.get("donnees.json"))
                .contains("file_joining")
                .doesNotContain(person.id().toString(), subject);
    }

    @Test
    void whoHasNoAccountGetsItAtTheDeskAndTheReadStandsInTheirLog() {
        UUID file = UUID.fromString(World.register("nadia", A).path("id"));
        String exports = "/v1/beneficiaries/" + file + "/exports";
        as("bruno").post(exports).then().statusCode(404);
        as("nadia").post(exports).then().statusCode(409).body("code", equalTo("no-export-request"));
        UUID request = askedAtDesk(file);
        UUID export = UUID.fromString(
                as("nadia").post(exports).then().statusCode(202).extract().path("id"));
        othersMakeTheirs(export, file);
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() ->
                        "ready".equals(as("nadia").get(exports + "/" + export).path("state")));
        as("bruno")
                .accept("text/html")
                .get(exports + "/" + export + "/page")
                .then()
                .statusCode(404);
        as("bruno").get(exports).then().statusCode(404);
        assertThat(reads(file)).isZero();
        assertThat(outcome(request)).isEmpty();
        assertThat(as("marc")
                        .accept("text/html")
                        .get(exports + "/" + export + "/page")
                        .asString())
                .contains("Léa", "Vos tests");
        as("nadia")
                .accept("application/zip")
                .get(exports + "/" + export + "/archive")
                .then()
                .statusCode(200);
        assertThat(reads(file)).isEqualTo(2);
        assertThat(outcome(request)).contains("carried_out");
        sql.update("update person_export set asked_at = asked_at - interval '25 hours' where id = ?", export);
        as("nadia").post(exports).then().statusCode(409).body("code", equalTo("no-export-request"));

        with(World.newAccount())
                .body(Map.of("invitationCode", World.invite("nadia", file.toString())))
                .post("/v1/beneficiaries/me/account-links")
                .then()
                .statusCode(200);
        as("nadia").post(exports).then().statusCode(409).body("code", equalTo("person-has-account"));
        as("nadia")
                .accept("application/zip")
                .get(exports + "/" + export + "/archive")
                .then()
                .statusCode(409);
    }

    private static UUID askedAtDesk(UUID file) {
        return UUID.fromString(as("nadia")
                .body(Map.of("structureId", A, "beneficiaryId", file, "kind", "export"))
                .post("/v1/rights-requests")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    private Optional<String> outcome(UUID request) {
        return sql.query("select outcome from rights_answer where request_id = ?", request)
                .optional(row -> row.text("outcome"));
    }

    @Test
    void whatIsTooLargeEndsAndTheNextOneIsMade() {
        World.Person other = World.aPersonOfA();
        UUID large = ask(other);
        for (String service : PartServers.OTHERS) others.tell(service, large, other.id(), 60_000_000, "0".repeat(64));
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() -> "too-large"
                        .equals(other.calls().get("/v1/exports/" + large).path("state")));
        archive(other, large).then().statusCode(409).body("code", equalTo("export-too-large"));
        assertThat(sql.query("select 1 from person_export_part where export_id = ?", large)
                        .exists())
                .isFalse();
        sql.update("update person_export set asked_at = asked_at - interval '25 hours' where id = ?", large);
        UUID again = ask(other);
        othersMakeTheirs(again, other.id());
        awaitReady(other, again);
    }

    @Test
    void anErasedFileLeavesAllCopiesInWhichItIs() {
        World.Person person = World.aPersonOfA();
        UUID export = ask(person);
        UUID other = UUID.fromString(World.register("bruno", World.B).path("id"));
        sql.update("update person_export set file_ids = file_ids || ? where id = ?", other, export);
        QuarkusTransaction.requiringNew().run(() -> beforeErasure.forEach(rule -> rule.handle(Set.of(other))));
        person.calls().get("/v1/exports/" + export).then().statusCode(404);
    }

    private long reads(UUID file) {
        return sql.query("select count(*) as n from person_read where beneficiary_id = ? and what = 'export'", file)
                .one(row -> row.bigint("n"));
    }
}
