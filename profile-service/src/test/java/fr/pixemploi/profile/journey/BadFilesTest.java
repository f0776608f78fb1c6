package fr.pixemploi.profile.journey;

import static fr.pixemploi.profile.journey.World.A;
import static fr.pixemploi.profile.journey.World.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.local.PlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files in which something is wrong: it is told where, and nothing of them stays. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "profile"))
class BadFilesTest {
    private static final String ROW = "1;Léa;Exemple\n";

    @Inject
    DataSource dataSource;

    private String people;

    @BeforeEach
    void countPeople() {
        people = Rows.text(dataSource, "select count(*) from beneficiary");
    }

    @AfterEach
    void nothingIsHalfStored() {
        assertThat(Rows.text(dataSource, "select count(*) from beneficiary")).isEqualTo(people);
        assertThat(Rows.text(dataSource, """
                        select count(*) from import i left join import_row r on r.import_id = i.id
                        where i.state = 'receiving' or (i.state in ('refused', 'done') and r.line is not null)
                        """)).isEqualTo("0");
    }

    @Test
    void whatIsNoTableOfPeopleIsRefusedAtOnceWithEveryReason() {
        refused("identifiant;prenom;nom\n" + ROW, StandardCharsets.ISO_8859_1)
                .body("errors.pointer", contains("/1/"))
                .body(
                        "errors.detail",
                        contains(
                                "Le fichier n'est pas en UTF-8. Enregistrez-le au format « CSV UTF-8 », puis renvoyez-le."));
        refused("identifiant\tprenom\tnom\n1\tLéa\tExemple\n", StandardCharsets.UTF_8)
                .body(
                        "errors.detail",
                        contains("Les colonnes sont à séparer par des points-virgules ou des virgules."));
        refused("identifiant;prenom;couleur;couleur\n1;Léa;rouge;rouge\n", StandardCharsets.UTF_8)
                .body("errors.pointer", contains("/1/couleur", "/1/couleur", "/1/nom"));
        refused("", StandardCharsets.UTF_8).body("errors", hasSize(1));
        refused("identifiant;prenom;nom\n\n", StandardCharsets.UTF_8).body("errors", hasSize(1));
    }

    private static io.restassured.response.ValidatableResponse refused(String file, java.nio.charset.Charset charset) {
        return Files.bring("marc", "beneficiaries", A, false, file.getBytes(charset))
                .then()
                .statusCode(422)
                .body("code", equalTo("import-file-refused"));
    }

    @Test
    void everythingThatIsWrongIsToldByLineAndColumnInBothLanguages() {
        String id = brought("""
                identifiant;prenom;nom;date_naissance;courriel;telephone;structure
                B-1;Léa;Exemple;17/05/1990;lea@exemple.fr;+33 6 99 99 00 00;
                B-2;;Exemple;31/02/1990;exemple;douze;nulle-part
                lea@exemple.fr;Léa;Exemple;;;;
                B-3;Léa;Exemple, suivie sous le 1 85 05 78 006 084 36;;;;
                185057800608436;Léa;Exemple;;;;
                B-4;Léa;Exemple;2190-05-17;;;
                B-5,Léa,Exemple,1990-05-17,,,
                B-6;Léa;Exemple;;;;;trop
                B-1;Karim;Exemple;;;;
                """);
        Files.outcome("marc", id).then().body("state", equalTo("refused")).body("rows", equalTo(7));
        List<Map<String, Object>> french =
                Files.faults("marc", id).then().statusCode(200).extract().path("items");
        assertThat(french.stream().map(fault -> fault.get("line") + " " + fault.get("column")))
                .contains(
                        "3 prenom",
                        "4 identifiant",
                        "5 nom",
                        "6 identifiant",
                        "7 date_naissance",
                        "8 ",
                        "9 ",
                        "10 identifiant")
                .doesNotContain("2 identifiant");
        assertThat(french.toString())
                .contains("Cette case est obligatoire.", "Déjà à la ligne 2.", "numéro de sécurité sociale")
                .doesNotContain("85 05", "Karim");
        List<String> english = as("marc")
                .header("Accept-Language", "en")
                .get("/v1/imports/" + id + "/faults")
                .then()
                .extract()
                .path("items.detail");
        assertThat(english)
                .contains("This cell is required.", "The same as in line 2.", "must be in the past")
                .doesNotContain("Cette case est obligatoire.");
    }

    @Test
    void allThatIsWrongWithARowIsToldAtOnce() {
        String id = brought("""
                identifiant;prenom;nom;date_naissance;courriel;telephone;structure
                B-2;Léa;Exemple;31/02/1990;;;nulle-part
                B-3;Léa;Exemple;;exemple;douze;
                """);
        Files.outcome("marc", id);
        Files.faults("marc", id)
                .then()
                .body("items.findAll { it.line == 2 }.column.sort()", contains("date_naissance", "structure"))
                .body("items.findAll { it.line == 3 }.column.sort()", contains("courriel", "telephone"));
    }

    @Test
    void aStructuresFileIsHeldToTheSameRules() {
        String id = Files.bring("ops-omar", "structures", null, false, """
                        reference;nom;type;rattachement;fuseau
                        r-1;Agence d'Exemple;castle;;Europe/Paris
                        r-2;Agence d'Exemple;agency;r-9;Europe/Paris
                        r-3;Agence d'Exemple;agency;;+01:00
                        """).path("id");
        Files.outcome("ops-omar", id).then().body("state", equalTo("refused"));
        Files.faults("ops-omar", id)
                .then()
                .body("items.column", contains("type", "rattachement", "fuseau"))
                .body("items.detail", hasItem("doit être un fuseau horaire IANA, par exemple Europe/Paris"));
    }

    @Test
    void aFileForNoStructureIsRefusedByWhatIsMissing() {
        Files.bring("marc", "beneficiaries", null, false, "identifiant;prenom;nom\n" + ROW)
                .then()
                .statusCode(422)
                .body("code", equalTo("invalid-request"))
                .body("errors.pointer", contains("?structureId"));
    }

    @Test
    void partsOfAFaultyRowAreNotFaultyThemselves() {
        String id = Files.bring("ops-omar", "structures", null, false, """
                        reference;nom;type;rattachement;fuseau
                        r-1;;agency;;Europe/Paris
                        r-2;Agence d'Exemple;agency;r-1;Europe/Paris
                        r-3;Agence d'Exemple;agency;r-2;Europe/Paris
                        """).path("id");
        Files.outcome("ops-omar", id).then().body("state", equalTo("refused")).body("faults", equalTo(1));
        Files.faults("ops-omar", id).then().body("items.line", contains(2)).body("items.column", contains("nom"));
    }

    @Test
    void thousandsOfFaultsAreCountedAndTheFirstAreToldPageByPage() {
        String id = brought("identifiant;prenom;nom\n" + "B-1;Léa;Exemple\n".repeat(2_001));
        Files.outcome("marc", id).then().body("faults", equalTo(2_000));
        List<Integer> lines = new ArrayList<>();
        String cursor = null;
        do {
            var call = as("marc").queryParam("limit", 200);
            Response page =
                    (cursor == null ? call : call.queryParam("cursor", cursor)).get("/v1/imports/" + id + "/faults");
            lines.addAll(page.then().statusCode(200).extract().path("items.line"));
            cursor = page.path("nextCursor");
        } while (cursor != null);
        assertThat(lines).isEqualTo(IntStream.rangeClosed(3, 1_002).boxed().toList());
    }

    @Test
    void aRepeatThatNamesSomebodyElseIsNotTakenForTheFirst() {
        String first = "B" + Ids.next();
        String file = "identifiant;prenom;nom\n" + first + ";Léa;Exemple\n";
        Files.outcome("marc", Files.bring("marc", "beneficiaries", A, false, file))
                .then()
                .body("made", equalTo(1));
        people = Rows.text(dataSource, "select count(*) from beneficiary");
        String id = brought(file.replace("Léa", "Karim"));
        Files.outcome("marc", id).then().body("state", equalTo("refused"));
        Files.faults("marc", id).then().body("items.column", contains("identifiant"));
    }

    @Test
    void aFileOfTooManyRowsIsRefused() {
        String rows = IntStream.range(0, 200_001).mapToObj(i -> i + ";a;b\n").collect(Collectors.joining());
        Files.bring("marc", "beneficiaries", A, false, "identifiant;prenom;nom\n" + rows)
                .then()
                .statusCode(413)
                .body("code", equalTo("import-too-long"));
    }

    @Test
    void aFileThatSaysThatItIsTooLargeIsRefusedBeforeItComes() throws IOException {
        try (Socket connection = new Socket("localhost", RestAssured.port)) {
            String head = """
                    POST /v1/imports?kind=beneficiaries&structureId=%s HTTP/1.1
                    Host: localhost
                    Authorization: Bearer %s
                    Content-Type: text/csv
                    Content-Length: 1073741824

                    identifiant;prenom;nom
                    """.formatted(A, World.TOKENS.forUser("marc")).replace("\n", "\r\n");
            connection.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            String answer = new String(connection.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 413 ").contains("\"code\":\"too-large\"");
        }
    }

    private static String brought(String file) {
        return Files.bring("marc", "beneficiaries", A, false, file)
                .then()
                .statusCode(202)
                .extract()
                .path("id");
    }
}
