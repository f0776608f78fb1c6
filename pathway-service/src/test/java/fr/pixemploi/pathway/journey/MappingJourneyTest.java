package fr.pixemploi.pathway.journey;

import static fr.pixemploi.pathway.journey.Feeds.file;
import static fr.pixemploi.pathway.journey.Feeds.formation;
import static fr.pixemploi.pathway.journey.Feeds.imported;
import static fr.pixemploi.pathway.journey.Feeds.period;
import static fr.pixemploi.pathway.journey.World.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** An operator says what a FORMACODE means, and its trainings do that. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "pathway"))
class MappingJourneyTest {
    @Inject
    Sql sql;

    @Inject
    DataSource dataSource;

    private static final Map<String, Object> SPREADSHEETS =
            Map.of("targets", List.of(Map.of("competence", "5.2", "fromLevel", 1, "toLevel", 4)));

    /** One training that says nothing itself and one that does, both of a code. */
    private static void aFile(String source, String code) {
        String ofCode = "<code-FORMACODE>" + code + "</code-FORMACODE>";
        String itself = formation("2", "Dit tout", "", period("20270101", "20270201"))
                .replace(
                        "</formation>", "<extras><extra info='pix-emploi-target'>1.1:0:2</extra></extras></formation>");
        imported(
                source,
                file(formation("1", "Tableur avancé", "", period("20270101", "20270201")), itself)
                        .replace("<code-FORMACODE>46271</code-FORMACODE>", ofCode));
    }

    private static Response confirm(String code, String read, Map<String, Object> mapping) {
        return as("ops-omar").header("If-Match", read).body(mapping).put("/v1/formacodes/" + code);
    }

    private List<String> taught(String source) {
        return sql.query("""
                        select number || ' ' || competence || ':' || from_level || ':' || to_level as what
                        from training_competence join training on training.id = training_id where source = ? order by 1
                        """, source).list(row -> row.text("what"));
    }

    @Test
    void whatAPersonConfirmsIsDoneByTrainingsThatSayNothingThemselves() {
        aFile("essai-code", "70354");
        as("ops-omar")
                .body(SPREADSHEETS)
                .post("/v1/formacodes/70354/preview")
                .then()
                .statusCode(200)
                .body("trainings", equalTo(2))
                .body("sayThemselves", equalTo(1))
                .body("changedTrainings", equalTo(1))
                .body("changedActions", equalTo(1))
                .body("examples.title", contains("Tableur avancé"))
                .body("examples[0].before", empty())
                .body("examples[0].after[0].toLevel", equalTo(4));
        assertThat(taught("essai-code")).containsExactly("2 1.1:0:2");

        confirm("70354", "\"0\"", SPREADSHEETS)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("state", equalTo("confirmed"))
                .body("confirmedBy", notNullValue());
        assertThat(taught("essai-code")).containsExactly("1 5.2:1:4", "2 1.1:0:2");
        as("nadia").get("/v1/offers?text=tableur&competence=5.2").then().body("items.title", hasItem("Tableur avancé"));

        confirm("70354", "\"1\"", Map.of("targets", List.of())).then().header("ETag", "\"2\"");
        assertThat(taught("essai-code")).containsExactly("2 1.1:0:2");
        as("ops-omar")
                .get("/v1/formacodes/70354/mappings")
                .then()
                .body("items.version", contains(2, 1))
                .body("items[1].targets.competence", contains("5.2"));
    }

    @Test
    void aTrainingThatComesLaterDoesWhatItsCodeMeans() {
        confirm("70355", "*", SPREADSHEETS).then().statusCode(200);
        aFile("essai-plus-tard", "70355");
        assertThat(taught("essai-plus-tard")).containsExactly("1 5.2:1:4", "2 1.1:0:2");
    }

    /** As a large file, whose trainings were taught already what their codes meant, and that is not switched to yet. */
    @Test
    void aTrainingOnItsWayInDoesWhatIsConfirmedMeanwhile() throws Exception {
        sql.update(
                "create function wait_there() returns trigger language plpgsql as $$ begin perform pg_advisory_xact_lock(4711);"
                        + " return new; end $$");
        sql.update("create trigger held before insert on catalogue_change for each row execute function wait_there()");
        try (var thread = Executors.newSingleThreadExecutor();
                var other = dataSource.getConnection();
                var statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("select pg_advisory_xact_lock(4711)");
            Future<?> file = thread.submit(() -> aFile("essai-en-route", "70361"));
            Awaitility.await().atMost(Patience.FAR).until(() -> waits("advisory"));
            try (var operator = Executors.newSingleThreadExecutor()) {
                Future<Response> answer = operator.submit(() -> confirm("70361", "*", SPREADSHEETS));
                Awaitility.await().atMost(Patience.FAR).until(() -> answer.isDone() || waits("relation"));
                other.commit();
                other.setAutoCommit(true);
                answer.get().then().statusCode(200);
            }
            file.get();
        } finally {
            sql.update("drop trigger held on catalogue_change");
            sql.update("drop function wait_there");
        }
        assertThat(taught("essai-en-route")).containsExactly("1 5.2:1:4", "2 1.1:0:2");
    }

    private boolean waits(String sort) {
        return sql.query(
                        "select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock' and wait_event = ?",
                        sort)
                .exists();
    }

    @Test
    void aProposalGivesItsReasonsAndDoesNothing() {
        aFile("essai-proposition", "70356");
        as("ops-omar")
                .get("/v1/formacodes/70356/proposal")
                .then()
                .statusCode(200)
                .body("trainings", equalTo(2))
                .body("targets.competence", contains("1.3"))
                .body("targets[0].trainings", equalTo(1))
                .body("targets[0].words", contains("tableur"));
        assertThat(taught("essai-proposition")).containsExactly("2 1.1:0:2");
        as("ops-omar")
                .get("/v1/formacodes/70356")
                .then()
                .header("ETag", "\"0\"")
                .body("mapping", nullValue());
    }

    @Test
    void whoReadAnotherVersionChangesNothing() {
        confirm("70357", "\"0\"", SPREADSHEETS).then().statusCode(200);
        confirm("70357", "\"0\"", SPREADSHEETS).then().statusCode(412).body("code", equalTo("changed-meanwhile"));
        as("ops-omar").body(SPREADSHEETS).put("/v1/formacodes/70357").then().statusCode(428);
    }

    @Test
    void labelsAndJobsComeFromTheOperatorAndReplaceThoseThatWereThere() {
        table("labels", "code;label\n70358;Bureautique avancée\n70359;Soudure\n")
                .then()
                .body("rows", equalTo(2));
        table("romes", "code;rome\n70358;M1607\n70358;M1601\n").then().statusCode(200);
        as("ops-omar")
                .get("/v1/formacodes/70358")
                .then()
                .body("label", equalTo("Bureautique avancée"))
                .body("romes", contains("M1601", "M1607"));
        as("ops-omar").get("/v1/formacodes?state=unmapped&limit=100").then().body("items.code", hasItem("70359"));
        table("labels", "code;label\n70358;Bureautique\n").then().statusCode(200);
        as("ops-omar").get("/v1/formacodes/70359").then().statusCode(404);
        table("labels", "code;label\n7035;Bureautique\n")
                .then()
                .statusCode(422)
                .body("code", equalTo("formacode-file-refused"))
                .body("errors.pointer", hasItem(containsString("/2/code")));
        as("ops-omar").get("/v1/formacodes/70358").then().body("label", equalTo("Bureautique"));
    }

    private static Response table(String table, String csv) {
        return as("ops-omar").contentType("text/csv; charset=UTF-8").body(csv).post("/v1/formacode-" + table);
    }

    @Test
    void theProposalOfThisProjectIsInForceAndTellsThatNobodyConfirmedIt() {
        as("ops-omar")
                .get("/v1/formacodes?state=proposed")
                .then()
                .body("items.code", contains("15050"))
                .body("items[0].mapping.state", equalTo("proposed"))
                .body("items[0].mapping.confirmedBy", nullValue())
                .body("items[0].mapping.targets", not(empty()));
    }

    @Test
    void onlyOperatorsMapAndOnlyToCompetencesThatThereAre() {
        as("nadia").get("/v1/formacodes").then().statusCode(403);
        as("nadia")
                .header("If-Match", "*")
                .body(SPREADSHEETS)
                .put("/v1/formacodes/70354")
                .then()
                .statusCode(403);
        World.tellFramework();
        Awaitility.await()
                .atMost(Patience.FAR)
                .untilAsserted(() -> confirm(
                                "70360",
                                "*",
                                Map.of("targets", List.of(Map.of("competence", "9.9", "fromLevel", 0, "toLevel", 1))))
                        .then()
                        .statusCode(422)
                        .body("code", equalTo("unknown-competence")));
        confirm("70360", "*", Map.of("targets", List.of(Map.of("competence", "5.2", "fromLevel", 3, "toLevel", 3))))
                .then()
                .statusCode(422)
                .body("code", equalTo("invalid-request"));
    }
}
