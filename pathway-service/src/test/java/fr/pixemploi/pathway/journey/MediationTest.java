package fr.pixemploi.pathway.journey;

import static fr.pixemploi.pathway.journey.World.TOKENS;
import static fr.pixemploi.pathway.journey.World.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.local.PlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Places of digital mediation, from the files of others to what is near a person. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "pathway"))
class MediationTest {
    private static final String FEED = "carto-essai";
    private static final String COLUMNS =
            "id;pivot;nom;commune;code_postal;code_insee;adresse;latitude;longitude;date_maj;services;frais_a_charge\n";
    private static final String BASICS = "Maîtrise des outils numériques du quotidien";
    private static final String RENNES = place("rennes", "Espace de Rennes", "Rennes;35000;35238", "48,11;-1,68");
    private static final String BRUZ = place("bruz", "Espace de Bruz", "Bruz;35170;35047", ";");

    @Inject
    Sql sql;

    @AfterEach
    void forget() {
        sql.update("delete from mediation_place");
    }

    private static String place(String id, String name, String where, String point) {
        String[] parts = where.split(";");
        return String.join(
                        ";",
                        id,
                        "43493312300029",
                        name,
                        parts[0],
                        parts[1],
                        parts[2],
                        "1 rue de l'Exemple",
                        point.replace(',', '.'),
                        "2026-10-01",
                        BASICS,
                        "Gratuit")
                + "\n";
    }

    private static ValidatableResponse bring(String feed, String type, byte[] file) {
        return given().auth()
                .oauth2(TOKENS.forUser("ops-omar"))
                .contentType(type)
                .body(file)
                .post("/v1/mediation-imports?feed=" + feed)
                .then();
    }

    private static ValidatableResponse bringTable(String feed, String table) {
        return bring(feed, "text/csv", table.getBytes(StandardCharsets.UTF_8));
    }

    private static ValidatableResponse bringJson(String json) {
        return bring("data-inclusion", "application/octet-stream", json.getBytes(StandardCharsets.UTF_8));
    }

    private static Response near(String commune, String rest) {
        return as("lea").get("/v1/mediation-places?commune=" + commune + rest);
    }

    private static void expect(ValidatableResponse answer, int added, int changed, int closed, int unchanged) {
        answer.statusCode(201)
                .body("added", equalTo(added))
                .body("changed", equalTo(changed))
                .body("closed", equalTo(closed))
                .body("unchanged", equalTo(unchanged));
    }

    @Test
    void theSameFileAgainChangesNothingAndAnotherChangesWhatItSays() {
        String table = COLUMNS + RENNES + BRUZ;
        expect(bringTable(FEED, table), 2, 0, 0, 0);
        List<String> before = near("35238", "").path("items.id");
        expect(bringTable(FEED, table), 0, 0, 0, 2);
        assertThat(near("35238", "").<List<String>>path("items.id")).isEqualTo(before);
        expect(bringTable("autre", COLUMNS + RENNES), 1, 0, 0, 0);

        ValidatableResponse changed = bringTable(FEED, COLUMNS + RENNES.replace("Espace", "Maison"));
        expect(changed, 0, 1, 1, 0);
        as("ops-omar")
                .get(changed.extract().header("Location"))
                .then()
                .statusCode(200)
                .body("closed", equalTo(1))
                .body("feed", equalTo(FEED));
        near("35238", "")
                .then()
                .body("items.name", containsInAnyOrder("Espace de Rennes", "Maison de Rennes"))
                .body("items.feed", containsInAnyOrder("autre", FEED));
        as("lea")
                .get("/v1/mediation-places/" + before.getLast())
                .then()
                .statusCode(200)
                .body("name", equalTo("Espace de Bruz"));

        expect(bringTable(FEED, table), 0, 2, 0, 0);
        assertThat(near("35238", "").<List<String>>path("items.id")).containsAll(before);
    }

    @Test
    void whatIsNearComesFirstByPagesAndByTheme() {
        String far = place("nantes", "Espace de Nantes", "Nantes;44000;44109", ";");
        String equipment = place("ordi", "Ordinateurs", "Bruz;35170;35047", ";")
                .replace(BASICS, "Acquisition de matériel informatique à prix solidaire");
        bringTable(FEED, COLUMNS + far + BRUZ + RENNES + equipment).statusCode(201);
        near("35238", "&theme=basics")
                .then()
                .statusCode(200)
                .body("items.sourceId", contains("rennes", "bruz"))
                .body("items[0].metres", lessThan(2000))
                .body("items[0].position.approximate", equalTo(false))
                .body("items[1].travelMinutes", notNullValue())
                .body("items[0].themes", contains("basics"))
                .body("items[0].fees", contains("free"));
        near("35238", "&theme=equipment").then().body("items.sourceId", contains("ordi"));
        near("35238", "&kilometres=100").then().body("items.sourceId", hasItem("nantes"));
        List<String> seen = new ArrayList<>();
        String cursor = null;
        do {
            Response page = cursor == null
                    ? near("35238", "&limit=1")
                    : as("lea").queryParam("cursor", cursor).get("/v1/mediation-places?commune=35238&limit=1");
            seen.addAll(page.path("items.sourceId"));
            cursor = page.path("nextCursor");
        } while (cursor != null);
        assertThat(seen).containsExactlyInAnyOrder("rennes", "bruz", "ordi").startsWith("rennes");
    }

    @Test
    void nobodyIsSentAcrossTheSea() {
        bringTable(
                        FEED,
                        COLUMNS
                                + place("lorient", "Espace de Lorient", "Lorient;56100;56121", ";")
                                + place("groix", "Espace de Groix", "Groix;56590;56069", ";")
                                + place("gustavia", "Espace de Gustavia", "Saint-Barthélemy;97133;97701", ";"))
                .statusCode(201);
        near("56121", "")
                .then()
                .body("items.sourceId", contains("lorient", "groix"))
                .body("items[1].metres", notNullValue())
                .body("items[1].travelMinutes", nullValue());
        // 30 km of sea, and no way that one would go for a workshop.
        near("97801", "").then().body("items", empty());
        near("97701", "").then().body("items.sourceId", contains("gustavia"));
    }

    @Test
    void faultsAreToldByLineAndWhatWasKnownStays() {
        bringTable(FEED, COLUMNS + RENNES + BRUZ).statusCode(201);
        ValidatableResponse answer = bringTable(
                FEED,
                COLUMNS
                        + RENNES.replace("35000", "3500").replace("2026-10-01", "le 1er octobre")
                        + BRUZ.replace(BASICS, BASICS + "|Dactylographie")
                        + BRUZ);
        expect(answer, 0, 0, 0, 0);
        answer.body("records", equalTo(3))
                .body("refused", equalTo(3))
                .body("faultCount", equalTo(4))
                .body("faults.line", contains(2, 2, 3, 4))
                .body("faults.field", contains("code_postal", "date_maj", "services", "id"))
                .body("faults.flaw", contains("malformed", "malformed", "unknown-value", "twice"));
        near("35238", "").then().body("items", hasSize(2));

        // One that does not say which it is may be any: none is closed.
        expect(bringTable(FEED, COLUMNS + RENNES + BRUZ.substring("bruz".length())), 0, 0, 0, 1);
        ValidatableResponse odd = bringTable(
                FEED, COLUMNS + RENNES.replaceFirst("rennes", "r".repeat(3000)) + BRUZ.replace("2026-", "+202600000-"));
        expect(odd, 0, 0, 0, 0);
        odd.body("faults.flaw", contains("too-long", "malformed"));
        near("35238", "").then().body("items", hasSize(2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "id;nom\nx;y\n",
                "{\"id\": \"x\"}",
                COLUMNS,
                "id\tnom\nx\ty\n",
            })
    void aTableThatIsNoneLeavesEverythingAsItWas(String table) {
        bringTable(FEED, COLUMNS + RENNES).statusCode(201);
        bringTable(FEED, table).statusCode(422).body("code", equalTo("mediation-file-refused"));
        bringTable(FEED, COLUMNS + RENNES + BRUZ.replace("1 rue", "\"1 rue"))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/4/"));
        bringTable(FEED, COLUMNS + RENNES + BRUZ.replace("\n", ";de trop\n")).statusCode(422);
        bring(
                        FEED,
                        "text/csv",
                        (COLUMNS + RENNES.replace("Espace", "Médiathèque")).getBytes(StandardCharsets.ISO_8859_1))
                .statusCode(422);
        near("35238", "").then().body("items.sourceId", contains("rennes"));
        assertThat(sql.query("select from mediation_staged").exists()).isFalse();
    }

    private static final String STRUCTURE = """
            {"source": "dora", "id": "s1", "nom": "CCAS de Bruz", "date_maj": "2026-09-01", "adresse": "2 rue de la Mairie",
             "code_postal": "35170", "code_insee": "35047", "commune": "Bruz", "telephone": "0200000000", "score_qualite": 0.9}
            """;
    private static final String SERVICE = """
            {"source": "dora", "structure_id": "s1", "id": "v1", "nom": "Premiers pas", "description": "Apprendre à utiliser une souris.",
             "date_maj": "2026-09-02", "frais": "gratuit", "thematiques": ["numerique--maitriser-les-fondamentaux-du-numerique",
             "mobilite--preparer-un-permis"], "modes_accueil": ["en-presentiel"], "contact_nom_prenom": "Camille Exemple",
             "publics": ["demandeurs-emploi"], "adresse": null, "doublons": []}
            """;

    @Test
    void servicesOfDataInclusionAreWhereTheirStructureIs() {
        String elsewhere = SERVICE.replace("v1", "v2").replace("\"adresse\": null", "\"code_insee\": \"35238\"");
        String notDigital = SERVICE.replace("v1", "v3")
                .replace("numerique--maitriser-les-fondamentaux-du-numerique", "famille--garde-denfants");
        String ofNobody = SERVICE.replace("v1", "v4").replace("s1", "s9");
        ValidatableResponse answer = bringJson(
                "[" + STRUCTURE + "]\n[" + SERVICE + "," + elsewhere + "," + notDigital + "," + ofNobody + "]");
        expect(answer, 2, 0, 0, 0);
        answer.body("records", equalTo(3))
                .body("refused", equalTo(1))
                .body("faults.flaw", contains("unknown-structure"));
        near("35047", "")
                .then()
                .body("items.sourceId", contains("dora/v1", "dora/v2"))
                .body("items[0].structure", equalTo("CCAS de Bruz"))
                .body("items[0].phone", equalTo("0200000000"))
                .body("items[0].street", equalTo("2 rue de la Mairie"))
                .body("items[0].themes", contains("basics"))
                .body("items[1].street", nullValue());
        assertThat(near("35047", "").asString()).doesNotContain("Camille");
        expect(bringJson(STRUCTURE + SERVICE + elsewhere), 0, 0, 0, 2);
        // What a structure says anew is told of its services.
        expect(bringJson(STRUCTURE.replace("0200000000", "0200000001") + SERVICE), 0, 1, 1, 0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[", "{\"source\": 1", "42", "[{}", "{\"id\": \"a\", \"id\": \"b\"}", "\u0000", "[[[[", "<lheo/>"
            })
    void whatIsNoJsonOrCutOffLeavesEverythingAsItWas(String broken) {
        bringJson(STRUCTURE + SERVICE).statusCode(201);
        bringJson(STRUCTURE + SERVICE + broken).statusCode(422).body("code", equalTo("mediation-file-refused"));
        bringJson(STRUCTURE).statusCode(422);
        near("35047", "").then().body("items", hasSize(1));
    }

    @Test
    void aThousandPlacesComeInAtOnce() {
        StringBuilder table = new StringBuilder(COLUMNS);
        IntStream.range(0, 1200).forEach(each -> table.append(RENNES.replaceFirst("rennes", "rennes-" + each)));
        expect(bringTable(FEED, table.toString()), 1200, 0, 0, 0);
        expect(bringTable(FEED, table.toString()), 0, 0, 0, 1200);
    }

    @Test
    void onlyOperatorsBringFilesAndWrongQuestionsAreAnswered() {
        as("marc")
                .contentType("text/csv")
                .body(COLUMNS)
                .post("/v1/mediation-imports?feed=x")
                .then()
                .statusCode(403);
        as("ops-omar").get("/v1/mediation-imports/" + Ids.next()).then().statusCode(404);
        as("lea").get("/v1/mediation-places/" + Ids.next()).then().statusCode(404);
        near("99999", "").then().statusCode(422).body("code", equalTo("commune-not-placed"));
        near("35", "").then().statusCode(422);
        near("35238", "&theme=cuisine").then().statusCode(422);
        as("lea").get("/v1/mediation-places").then().statusCode(422).body("errors", not(empty()));
        as("lea")
                .get("/v1/directory-places?commune=35238")
                .then()
                .statusCode(409)
                .body("code", equalTo("directory-off"));
        bringTable("Majuscule", COLUMNS + RENNES).statusCode(422);
    }
}
