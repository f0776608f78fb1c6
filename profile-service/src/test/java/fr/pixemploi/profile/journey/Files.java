package fr.pixemploi.profile.journey;

import static io.restassured.RestAssured.given;

import fr.pixemploi.local.patience.Patience;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.awaitility.Awaitility;

/** Files that people bring, and what becomes of them. */
final class Files {
    private static final String PEOPLE = "identifiant;prenom;nom;date_naissance\n";

    private Files() {}

    static Response bring(String user, String kind, UUID structure, boolean dryRun, String file) {
        return bring(user, kind, structure, dryRun, file.getBytes(StandardCharsets.UTF_8));
    }

    /** @param structure null for the top */
    static Response bring(String user, String kind, UUID structure, boolean dryRun, byte[] file) {
        return bringAs(World.TOKENS.forUser(user), kind, structure, dryRun, file);
    }

    static Response bringAs(String token, String kind, UUID structure, boolean dryRun, byte[] file) {
        var call = given().auth()
                .oauth2(token)
                .contentType("text/csv")
                .accept("application/json")
                .queryParam("kind", kind)
                .queryParam("dryRun", dryRun);
        if (structure != null) call.queryParam("structureId", structure);
        return call.body(file).post("/v1/imports");
    }

    /** The import once it is over, or waits for somebody to apply it. */
    static Response outcome(String user, Response brought) {
        return outcome(user, brought.then().statusCode(202).extract().<String>path("id"));
    }

    static Response outcome(String user, String id) {
        return Awaitility.await()
                .atMost(Patience.FAR)
                .until(
                        () -> World.as(user).get("/v1/imports/" + id),
                        seen -> seen.path("state").toString().matches("checked|done|refused"));
    }

    static Response faults(String user, String id) {
        return World.as(user).queryParam("limit", 200).get("/v1/imports/" + id + "/faults");
    }

    /** So many people whose identifiers begin so. */
    static String people(String prefix, int count) {
        StringBuilder file = new StringBuilder(PEOPLE);
        for (int i = 1; i <= count; i++)
            file.append(prefix)
                    .append('-')
                    .append(i)
                    .append(";Léa;Exemple ")
                    .append(i)
                    .append(";17/05/1990\n");
        return file.toString();
    }
}
