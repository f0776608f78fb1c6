package fr.pixemploi.certification.journey;

import static fr.pixemploi.certification.journey.BroughtTables.LEA;
import static fr.pixemploi.certification.journey.BroughtTables.PAID;
import static fr.pixemploi.certification.journey.BroughtTables.at;
import static fr.pixemploi.certification.journey.BroughtTables.bring;
import static fr.pixemploi.certification.journey.BroughtTables.candidates;
import static fr.pixemploi.certification.journey.BroughtTables.faultOf;
import static fr.pixemploi.certification.journey.BroughtTables.outcome;
import static fr.pixemploi.certification.journey.BroughtTables.place;
import static fr.pixemploi.certification.journey.BroughtTables.site;
import static fr.pixemploi.certification.journey.BroughtTables.table;
import static fr.pixemploi.certification.journey.World.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Sessions and candidates that come in tables. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "certification"))
class CandidateTablesTest {
    @Inject
    Sql sql;

    @Test
    void aTableOpensItsSessionsAndASecondTimeChangesNothing() {
        String site = site();
        String file = table(
                at(site, "Salle 1") + LEA + PAID + place(),
                at(site, "salle 1") + ";Exemple;Noé;2003-04-05;m;;75001;Paris;FRANCE;;;;;Gratuite;;;" + place(),
                at(site, "Salle 2") + ";Modèle;Ana;05/06/1990;F;99139;;Lisbonne;Portugal;;;;;;;;" + place());
        outcome(bring("claire", file, false))
                .then()
                .body("state", equalTo("done"))
                .body("made", equalTo(3))
                .body("known", equalTo(0))
                .body("faults", equalTo(0));
        assertThat(count("certification_session where venue_name = '" + site + "'"))
                .isEqualTo(2);
        JsonPath first = candidates(session(site, "Salle 1"));
        assertThat(first.getList("items.firstName")).containsExactly("Léa", "Noé");
        assertThat(first.getString("items[0].birthCity")).startsWith("Paris");
        assertThat(first.getDouble("items[0].extraTimePercentage")).isEqualTo(33);
        assertThat(first.getMap("items[0]"))
                .containsAllEntriesOf(Map.of(
                        "convocationEmail", "lea@exemple.fr",
                        "resultRecipientEmail", "conseil@exemple.fr",
                        "externalId", "VAL-7",
                        "billing", "prepaid",
                        "prepaymentCode", "12345678912345/FACT12345",
                        "birthInseeCode", "75101"))
                .containsKey("cleaNumerique");
        assertThat(first.getMap("items[1]")).containsEntry("billing", "free").doesNotContainKey("cleaNumerique");
        assertThat(candidates(session(site, "Salle 2")).getString("items[0].birthCountry"))
                .isEqualTo("Portugal");
        as("claire")
                .get("/v1/sessions/" + session(site, "Salle 1"))
                .then()
                .body("timeZone", equalTo("Indian/Reunion"))
                .body("invigilators", equalTo("Inès Exemple"))
                .body("venue.town", equalTo("Exempleville"));
        outcome(bring("claire", file.replace("Léa", "LEA").replace("Exemple;Noé", "exemple;Noe"), false))
                .then()
                .body("state", equalTo("done"))
                .body("made", equalTo(0))
                .body("known", equalTo(3));
        assertThat(count("certification_session where venue_name = '" + site + "'"))
                .isEqualTo(2);
        assertThat(count("import_row")).isZero();
    }

    @Test
    void aDryRunStoresNothingUntilItIsApplied() {
        String site = site();
        String id = outcome(bring("claire", table(at(site, "Salle 1") + LEA + PAID + place()), true))
                .then()
                .body("state", equalTo("checked"))
                .body("made", equalTo(1))
                .extract()
                .path("id");
        assertThat(count("certification_session where venue_name = '" + site + "'"))
                .isZero();
        as("claire").post("/v1/imports/" + id + "/apply").then().statusCode(202);
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() -> as("claire").get("/v1/imports/" + id).path("state").equals("done"));
        assertThat(candidates(session(site, "Salle 1")).getList("items")).hasSize(1);
    }

    @Test
    void everyFaultIsToldByLineInPlainFrenchAndNothingIsStored() {
        String site = site();
        String id = outcome(bring(
                        "claire",
                        table(
                                at(site, "Salle 1") + LEA + PAID + place(),
                                at(site, "Salle 1").replace("12/01/2027;09:30", "12/13/2027;9h30")
                                        + ";Exemple;Léa;03/02/2001;femme;75101;;;France;pas une adresse;;lea@exemple.fr;33;Offerte;;non;"
                                        + place(),
                                at(site, "Salle 1") + ";Exemple;Noé;03/02/2001;M;;75001;;France;;;;0,33%;Prépayée;;;"
                                        + place(),
                                at(site, "Salle 1")
                                        + ";Exemple;Ana;03/02/2001;F;;75001;Lisbonne;Portugal;;;;400%;Payante;12345678912345/F1;;"
                                        + place(),
                                at(site, "Salle 1") + ";Exemple;Zoé;03/02/2901;F;99139;;;France;;;;;Prépayée;123/F1;;"
                                        + place(),
                                at(site, "Salle 1") + LEA + PAID + place(),
                                at(site, "Salle 1")
                                        + LEA.replace("Léa", "Jo").replace("VAL-7", "1850578006084")
                                        + PAID
                                        + place(),
                                at(site, "Salle 1").replaceFirst("^", "00000000")
                                        + ";Exemple;Max;03/02/2001;M;99100;;;99139;;;;;;;;" + place()),
                        false))
                .then()
                .body("state", equalTo("refused"))
                .extract()
                .path("id");
        JsonPath faults = as("claire")
                .header("Accept-Language", "fr")
                .queryParam("limit", 100)
                .get("/v1/imports/" + id + "/faults")
                .jsonPath();
        List<String> told = faults.getList("items.collect { it.line + ' ' + it.column + ' : ' + it.detail }");
        assertThat(told)
                .anyMatch(one -> one.startsWith("3 * Date de début") && one.contains("Écrivez jour, mois et année"))
                .anyMatch(one -> one.startsWith("3 * Heure de début") && one.contains("comme 09:30"))
                .anyMatch(one -> one.startsWith("3 * Sexe") && one.endsWith("Écrivez M ou F."))
                .anyMatch(one -> one.startsWith("3 E-mail du destinataire"))
                .anyMatch(one -> one.startsWith("3 Identifiant externe") && one.contains("adresse électronique"))
                .anyMatch(one -> one.startsWith("8 Identifiant externe") && one.contains("sécurité sociale"))
                .anyMatch(one -> one.startsWith("3 Temps majoré") && one.contains("comme 33%"))
                .anyMatch(one -> one.startsWith("3 * Tarification"))
                .anyMatch(one -> one.startsWith("3 CléA") && one.contains("Écrivez oui"))
                .anyMatch(one -> one.startsWith("4 Code INSEE") && one.contains("ou bien son code postal et son nom"))
                .anyMatch(one -> one.startsWith("4 Code de prépaiement") && one.contains("écrivez le code"))
                .anyMatch(one -> one.startsWith("5 Code INSEE") && one.contains("99 et trois chiffres"))
                .anyMatch(one -> one.startsWith("5 Code postal") && one.contains("laissez cette case vide"))
                .anyMatch(one -> one.startsWith("5 Temps majoré"))
                .anyMatch(one -> one.startsWith("5 Code de prépaiement") && one.contains("Laissez cette case vide"))
                .anyMatch(one -> one.startsWith("6 Code INSEE") && one.contains("celui d'un autre pays"))
                .anyMatch(one -> one.startsWith("6 Code de prépaiement") && one.contains("SIRET"))
                .anyMatch(one -> one.startsWith("7 ") && one.contains("Déjà à la ligne 2"))
                .anyMatch(one -> one.startsWith("9 * Pays") && one.contains("nom du pays"));
        assertThat(count("certification_session where venue_name = '" + site + "'"))
                .isZero();
        assertThat(count("import_row where import_id = '" + id + "'")).isZero();
    }

    @Test
    void aCentreThatIsNotAccreditedOnTheDayIsToldSoAndNothingIsStored() {
        UUID unaccredited = UUID.fromString("01940000-0000-7000-8000-00000000000b");
        String site = site();
        String file = table(at(site, "Salle 1").replace("12/01/2027", "12/01/2028") + LEA + PAID + place());
        String id = given().auth()
                .oauth2(World.TOKENS.forUser("carole"))
                .contentType("text/csv")
                .queryParam("kind", "candidates")
                .queryParam("structureId", unaccredited)
                .body(file.getBytes(StandardCharsets.UTF_8))
                .post("/v1/imports")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() -> as("carole").get("/v1/imports/" + id).path("state").equals("refused"));
        as("carole")
                .header("Accept-Language", "fr")
                .get("/v1/imports/" + id + "/faults")
                .then()
                .body("items[0].detail", containsString("n'est pas habilité pour Pix à cette date"));
        assertThat(count("certification_session where venue_name = '" + site + "'"))
                .isZero();
    }

    @Test
    void aSessionOfTheFutureNeedsToKnowWhereItIsAndWhoWatches() {
        String site = site();
        assertThat(fault(table(at(site, "Salle 1") + LEA + PAID + ";;Europe/Paris")))
                .contains("Adresse du site", "remplissez");
        assertThat(fault(table(at(site, "Salle 1") + LEA + PAID + "1 rue;Ville;Europe/Nowhere")))
                .contains("Fuseau horaire du site");
        assertThat(fault(table(at(site, "Salle 1").replace("Inès Exemple", "") + LEA + PAID + place())))
                .contains("Surveillant(s)");
        assertThat(fault(table("00000000" + at(site, "Salle 1") + LEA + PAID + place())))
                .contains("Aucune session de votre centre");
        outcome(bring("claire", table(at(site, "Salle 1") + LEA + PAID + place()), false))
                .then()
                .body("state", equalTo("done"));
        // Once the centre was there, where it is need not be said again.
        outcome(bring("claire", table(at(site, "Salle 3") + LEA + PAID + ";;"), false))
                .then()
                .body("made", equalTo(1));
    }

    @Test
    void aSessionIsNamedByTheNumberOfItsRoomListAsWellAsByThatOfTheCentresPapers() {
        String site = site();
        outcome(bring("claire", table(at(site, "Salle 1") + LEA + PAID + place()), false))
                .then()
                .body("made", equalTo(1));
        UUID session = session(site, "Salle 1");
        String atTheDoor =
                as("claire").get("/v1/sessions/{id}/day-code", session).path("number");
        outcome(bring(
                        "claire",
                        table(atTheDoor + at(site, "Salle 1") + LEA.replace("Léa", "Zoé") + PAID + place()),
                        false))
                .then()
                .body("state", equalTo("done"))
                .body("made", equalTo(1));
        assertThat(candidates(session).getList("items.firstName")).containsExactly("Léa", "Zoé");
    }

    @Test
    void theEmptyTableIsRefusedOnlyForHavingNoRows() {
        String template = as("claire")
                .get("/v1/import-templates/candidates")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(template).startsWith("\uFEFFN° de session;* Nom du site;").endsWith("\r\n");
        bring("claire", template, false)
                .then()
                .statusCode(422)
                .body("errors[0].detail", containsString("aucune ligne"));
        String paidByNobody = template.replaceAll("\\* Tarification[^;]*;Code de pr[^;]*;", "");
        assertThat(paidByNobody).doesNotContain("Tarification");
        outcome(bring("claire", paidByNobody + at(site(), "Salle 1") + LEA + "oui;" + place() + "\n", false))
                .then()
                .body("made", equalTo(1));
    }

    @Test
    void onlyManagersOfTheCentreBringTables() {
        String file = table(at(site(), "Salle 1") + LEA + PAID + place());
        bring("ines", file, true).then().statusCode(403);
        bring("marc", file, true).then().statusCode(404);
        bring("carole", file, true).then().statusCode(404);
        as("carole")
                .get("/v1/sessions/{id}/candidate-sheet", World.aSession())
                .then()
                .statusCode(404);
    }

    @Test
    void aRequestSaysTheSameAndIsHeldToTheSameRules() {
        UUID session = World.aSession();
        Map<String, Object> body = World.candidateBody(Ids.next(), "Léa");
        body.remove("beneficiaryId");
        body.putAll(Map.of("billing", "prepaid", "externalId", "1850578006084", "convocationEmail", "lea@exemple.fr"));
        refused(session, body, "prepayment-code-missing");
        body.put("prepaymentCode", "12345678912345/FACT12345");
        refused(session, body, "external-id-is-personal-data");
        body.put("externalId", "VAL-7");
        body.put("billing", "free");
        refused(session, body, "prepayment-code-out-of-place");
        body.remove("billing");
        refused(session, body, "prepayment-code-out-of-place");
        body.put("billing", "prepaid");
        enrol(session, body)
                .statusCode(201)
                .body("billing", equalTo("prepaid"))
                .body("convocationEmail", equalTo("lea@exemple.fr"))
                .body("resultRecipientEmail", nullValue());
    }

    private static void refused(UUID session, Map<String, Object> body, String code) {
        enrol(session, body).statusCode(422).body("code", equalTo(code));
    }

    private static io.restassured.response.ValidatableResponse enrol(UUID session, Map<String, Object> body) {
        return World.once(as("claire"))
                .body(body)
                .post("/v1/sessions/{id}/candidates", session)
                .then();
    }

    private String fault(String file) {
        return faultOf(outcome(bring("claire", file, false)));
    }

    private UUID session(String site, String room) {
        return sql.query("select id from certification_session where venue_name = ? and room = ?", site, room)
                .one(row -> row.uuid("id"));
    }

    private long count(String from) {
        return sql.query("select count(*) from " + from).one(row -> row.bigint("count"));
    }
}
