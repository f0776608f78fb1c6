package fr.pixemploi.certification.journey;

import static fr.pixemploi.certification.journey.BroughtTables.bring;
import static fr.pixemploi.certification.journey.BroughtTables.candidates;
import static fr.pixemploi.certification.journey.BroughtTables.faultOf;
import static fr.pixemploi.certification.journey.BroughtTables.outcome;
import static fr.pixemploi.certification.journey.World.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import fr.pixemploi.kit.document.OdsWriter;
import fr.pixemploi.kit.imports.sheet.SheetAsCsv;
import fr.pixemploi.local.PlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Candidates of one session that come in a spreadsheet. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "certification"))
class CandidateSheetTest {
    @Test
    void theSheetOfASessionComesWithItsDataAndBringsCandidatesIntoIt() throws IOException {
        UUID session = World.aSession();
        byte[] template = as("claire")
                .get("/v1/sessions/{id}/candidate-sheet", session)
                .then()
                .statusCode(200)
                .contentType(SheetAsCsv.MEDIA_TYPE)
                .header("Content-Disposition", containsString(".ods"))
                .extract()
                .asByteArray();
        String number = session.toString().substring(28).toUpperCase(java.util.Locale.ROOT);
        assertThat(csv(template)).contains("\"N° de session\",\"" + number).contains("\"2026-12-08\"", "\"09:30\"");
        byte[] sheet = sheet(number, "Salle 12", "Léa", "33%");
        Response brought = bring("claire", SheetAsCsv.MEDIA_TYPE, sheet, false);
        outcome(brought).then().body("state", equalTo("done")).body("made", equalTo(1));
        assertThat(candidates(session).getMap("items[0]")).containsEntry("firstName", "Léa");
        outcome(bring("claire", SheetAsCsv.MEDIA_TYPE, sheet, false)).then().body("known", equalTo(1));
        assertThat(faultOf(outcome(bring("claire", SheetAsCsv.MEDIA_TYPE, sheet(number, "Salle 9", "Noé", ""), false))))
                .startsWith("7 N° de session")
                .contains("une autre salle");
        bring("claire", SheetAsCsv.MEDIA_TYPE, "no sheet".getBytes(StandardCharsets.UTF_8), false)
                .then()
                .statusCode(422)
                .body("code", equalTo("import-file-refused"))
                .body("errors[0].detail", containsString("OpenDocument"));
        World.finalizes(session).then().statusCode(200);
        assertThat(faultOf(
                        outcome(bring("claire", SheetAsCsv.MEDIA_TYPE, sheet(number, "Salle 12", "Noé", ""), false))))
                .contains("finalisée");
        // Whoever is in it already is no news.
        outcome(bring("claire", SheetAsCsv.MEDIA_TYPE, sheet, false)).then().body("known", equalTo(1));
    }

    private static byte[] sheet(String number, String room, String firstName, String extraTime) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (OdsWriter sheet = new OdsWriter(
                file,
                "Candidats",
                List.of(
                        List.of("N° de session", number),
                        List.of("* Nom du site :", "Lycée Exemple"),
                        List.of("* Nom de la salle", room),
                        List.of("* Date de début (format: JJ/MM/AAAA)", java.time.LocalDate.parse("2026-12-08")),
                        List.of("* Heure de début (heure locale format: HH:MM)", "09:30")),
                List.of(
                        "* Nom de naissance",
                        "* Prénom",
                        "* Date de naissance (format: JJ/MM/AAAA)",
                        "* Sexe (M ou F)",
                        "Code postal de la commune de naissance",
                        "Nom de la commune de naissance",
                        "* Pays de naissance",
                        "Temps majoré ? (exemple format: 33%)"))) {
            sheet.write(List.of(
                    "Exemple",
                    firstName,
                    java.time.LocalDate.parse("2001-02-03"),
                    "F",
                    75001,
                    "Paris",
                    "France",
                    extraTime));
        }
        return file.toByteArray();
    }

    private static String csv(byte[] sheet) throws IOException {
        return new String(
                new SheetAsCsv(new ByteArrayInputStream(sheet), List.of()).readAllBytes(), StandardCharsets.UTF_8);
    }
}
