package fr.pixemploi.certification.journey;

import static fr.pixemploi.certification.journey.World.CENTRE;
import static fr.pixemploi.certification.journey.World.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.local.patience.Patience;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.awaitility.Awaitility;

/** Tables of candidates that people of a centre bring, and what becomes of them. */
final class BroughtTables {
    private BroughtTables() {}

    static final String LEA = ";Exemple;Léa;03/02/2001;F;75101;;;France;conseil@exemple.fr;lea@exemple.fr;VAL-7;33%;";
    static final String PAID = "Prépayée;12345678912345/FACT12345;oui;";

    static String faultOf(Response outcome) {
        outcome.then().body("state", equalTo("refused"));
        JsonPath faults = as("claire")
                .header("Accept-Language", "fr")
                .get("/v1/imports/" + outcome.path("id") + "/faults")
                .jsonPath();
        assertThat(faults.getList("items")).hasSize(1);
        return faults.getString("items[0].line") + " " + faults.getString("items[0].column") + " : "
                + faults.getString("items[0].detail");
    }

    static String site() {
        return "Lycée " + Ids.next();
    }

    static String at(String site, String room) {
        return ";" + site + ";" + room + ";12/01/2027;09:30;Inès Exemple;Entrée par la cour";
    }

    static String place() {
        return "1 rue de l'Exemple;Exempleville;Indian/Reunion";
    }

    static String table(String... rows) {
        return as("claire").get("/v1/import-templates/candidates").asString() + String.join("\n", rows) + "\n";
    }

    static Response bring(String user, String file, boolean dryRun) {
        return bring(user, "text/csv", file.getBytes(StandardCharsets.UTF_8), dryRun);
    }

    static Response bring(String user, String type, byte[] file, boolean dryRun) {
        return given().auth()
                .oauth2(World.TOKENS.forUser(user))
                .contentType(type)
                .accept("application/json")
                .header("Accept-Language", "fr")
                .queryParam("kind", "candidates")
                .queryParam("structureId", CENTRE)
                .queryParam("dryRun", dryRun)
                .body(file)
                .post("/v1/imports");
    }

    /** The import once it is over, or waits for somebody to apply it. */
    static Response outcome(Response brought) {
        String id = brought.then().statusCode(202).extract().path("id");
        return Awaitility.await()
                .atMost(Patience.FAR)
                .until(
                        () -> as("claire").get("/v1/imports/" + id),
                        seen -> seen.path("state").toString().matches("checked|done|refused"));
    }

    static JsonPath candidates(UUID session) {
        return as("claire").get("/v1/sessions/{id}/candidates", session).jsonPath();
    }
}
