package fr.pixemploi.pathway.journey;

import static fr.pixemploi.pathway.journey.World.as;
import static org.hamcrest.Matchers.equalTo;

import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.local.patience.Patience;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.awaitility.Awaitility;

/** Files of the catalogue as operators bring them. */
final class Feeds {
    static final String FILES = "/v1/catalogue-imports";

    private Feeds() {}

    static Response bring(String source, byte[] file) {
        return as("ops-omar").contentType("application/octet-stream").body(file).post(FILES + "?source=" + source);
    }

    static JsonPath imported(String source, String file) {
        String id = bring(source, file.getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() -> !as("ops-omar").get(FILES + "/" + id).path("state").equals("received"));
        return as("ops-omar")
                .get(FILES + "/" + id)
                .then()
                .body("state", equalTo("done"))
                .extract()
                .jsonPath();
    }

    /** A formation with one action and one session, as texts of its elements. */
    static String formation(String number, String title, String action, String session) {
        return "<formation numero='" + number
                + "'><domaine-formation><code-FORMACODE>46271</code-FORMACODE></domaine-formation><intitule-formation>"
                + title + "</intitule-formation><action numero='A'>" + action + "<session numero='S'>" + session
                + "</session></action><organisme-formation-responsable><nom-organisme>O</nom-organisme></organisme-formation-responsable></formation>";
    }

    static String file(String... formations) {
        return "<lheo xmlns='http://lheo.gouv.fr/2.3'><offres>" + String.join("", formations) + "</offres></lheo>";
    }

    static String period(String from, String to) {
        return "<periode><debut>" + from + "</debut><fin>" + to + "</fin></periode>";
    }

    /** Trainings that an import added, changed, closed and left alone. */
    static List<Integer> effect(JsonPath run) {
        return List.of(run.getInt("added"), run.getInt("changed"), run.getInt("closed"), run.getInt("unchanged"));
    }

    /** Trainings of a source that are offered. */
    static int live(Sql sql, String source) {
        return sql.query("select count(*) as number from training where source = ? and closed_by is null", source)
                .one(row -> row.integer("number"));
    }

    /** Rows of files that wait, of all imports. */
    static int staged(Sql sql) {
        return sql.query(
                        "select (select count(*) from staged_training) + (select count(*) from staged_action) + (select count(*) from staged_place)"
                                + " + (select count(*) from staged_session) as number")
                .one(row -> row.integer("number"));
    }
}
