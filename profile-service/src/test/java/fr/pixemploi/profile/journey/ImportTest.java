package fr.pixemploi.profile.journey;

import static fr.pixemploi.profile.journey.World.A;
import static fr.pixemploi.profile.journey.World.B;
import static fr.pixemploi.profile.journey.World.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.topic.Topic;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** People and structures that come in files. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "profile"))
class ImportTest {
    @Inject
    DataSource dataSource;

    @Test
    void aFileOfPeopleIsRegisteredAndASecondTimeChangesNothing() {
        String prefix = prefix();
        String file = "\uFEFF" + Files.people(prefix, 3);
        Response brought = Files.bring("marc", "beneficiaries", A, false, file);
        brought.then().statusCode(202).body("state", equalTo("received")).body("rows", equalTo(3));
        assertThat(brought.header("Location")).endsWith("/v1/imports/" + brought.path("id"));
        Files.outcome("marc", brought)
                .then()
                .body("state", equalTo("done"))
                .body("made", equalTo(3))
                .body("known", equalTo(0))
                .body("seen", equalTo(3))
                .body("faults", equalTo(0));
        String registered = called(prefix + "-2")
                .then()
                .body("items[0].lastName", equalTo("Exemple 2"))
                .body("items[0].birthDate", equalTo("1990-05-17"))
                .extract()
                .path("items[0].id");
        Awaitility.await()
                .atMost(Patience.FAR)
                .untilAsserted(
                        () -> assertThat(Topic.of("profile.beneficiary.state").about(UUID.fromString(registered)))
                                .hasSize(1));
        Files.outcome("marc", Files.bring("marc", "beneficiaries", A, false, file))
                .then()
                .body("state", equalTo("done"))
                .body("made", equalTo(0))
                .body("known", equalTo(3));
        assertThat(count("select count(*) from beneficiary where external_id like '" + prefix + "%'"))
                .isEqualTo(3);
        assertThat(count("select count(*) from import_row where import_id = '" + brought.path("id") + "'"))
                .isZero();
    }

    @Test
    void aPersonWhoseNameWasCorrectedIsKnownAndSomebodyElseUnderTheSameReferenceIsAFault() {
        String prefix = prefix();
        Files.outcome("marc", Files.bring("marc", "beneficiaries", A, false, Files.people(prefix, 1)));
        String header = "identifiant;prenom;nom;date_naissance\n";
        Files.outcome(
                        "marc",
                        Files.bring("marc", "beneficiaries", A, false, header + prefix + "-1;Zoé;Mariée;17/05/1990\n"))
                .then()
                .body("state", equalTo("done"))
                .body("known", equalTo(1));
        Files.outcome(
                        "marc",
                        Files.bring("marc", "beneficiaries", A, false, header + prefix + "-1;Zoé;Autre;01/01/1980\n"))
                .then()
                .body("state", equalTo("refused"))
                .body("faults", equalTo(1));
    }

    @Test
    void aDryRunRegistersNobodyUntilItIsApplied() {
        String prefix = prefix();
        String id = Files.bring("marc", "beneficiaries", A, true, Files.people(prefix, 2))
                .path("id");
        Files.outcome("marc", id)
                .then()
                .body("state", equalTo("checked"))
                .body("made", equalTo(2))
                .body("dryRun", equalTo(true));
        called(prefix + "-1").then().body("items", hasSize(0));
        as("marc").post("/v1/imports/" + id + "/apply").then().statusCode(202).body("state", equalTo("applying"));
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() -> as("marc").get("/v1/imports/" + id).path("state").equals("done"));
        called(prefix + "-1").then().body("items", hasSize(1));
        as("marc")
                .post("/v1/imports/" + id + "/apply")
                .then()
                .statusCode(409)
                .body("code", equalTo("import-not-checked"));
        as("marc").delete("/v1/imports/" + id).then().statusCode(409).body("code", equalTo("import-applied"));
    }

    @Test
    void oneThatWaitsCanBeCancelledAndLeavesNothing() {
        String prefix = prefix();
        String id = Files.bring("marc", "beneficiaries", A, true, Files.people(prefix, 2))
                .path("id");
        Files.outcome("marc", id);
        as("marc").delete("/v1/imports/" + id).then().statusCode(204);
        as("marc").get("/v1/imports/" + id).then().statusCode(404);
        assertThat(count("select count(*) from import_row where import_id = '" + id + "'"))
                .isZero();
        called(prefix + "-1").then().body("items", hasSize(0));
    }

    @Test
    void aPartnersSystemBringsFilesOfItsStructureOnly() {
        String prefix = prefix();
        byte[] file = Files.people(prefix, 1).getBytes(StandardCharsets.UTF_8);
        String partner = World.TOKENS.forClient("partner-alpha");
        String id = Files.bringAs(partner, "beneficiaries", A, false, file)
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        Files.outcome("marc", id).then().body("made", equalTo(1));
        Files.bringAs(partner, "beneficiaries", B, false, file).then().statusCode(404);
        Files.bringAs(World.TOKENS.forClient("partner-beta"), "beneficiaries", A, false, file)
                .then()
                .statusCode(404);
        World.with(World.TOKENS.forClient("partner-beta"))
                .get("/v1/imports/" + id)
                .then()
                .statusCode(404);
    }

    @Test
    void nobodyElseBringsOrSeesAFile() {
        String file = Files.people(prefix(), 1);
        Files.bring("nadia", "beneficiaries", A, true, file).then().statusCode(403);
        Files.bring("carole", "beneficiaries", A, true, file).then().statusCode(404);
        Files.bring("ops-omar", "beneficiaries", A, true, file).then().statusCode(404);
        Files.bring("marc", "beneficiaries", null, true, file).then().statusCode(422);
        Files.bring("marc", "structures", null, true, file).then().statusCode(422);
        Files.bring("marc", "cars", A, true, file).then().statusCode(422).body("code", equalTo("unknown-import-kind"));
        String id = Files.bring("marc", "beneficiaries", A, true, file).path("id");
        for (String call : List.of("", "/faults"))
            as("carole").get("/v1/imports/" + id + call).then().statusCode(404);
        as("carole").post("/v1/imports/" + id + "/apply").then().statusCode(404);
        as("carole").delete("/v1/imports/" + id).then().statusCode(404);
    }

    @Test
    void aManagersFileOpensStructuresBelowAndPeopleOfAllOfThemComeInOne() {
        String prefix = prefix();
        String structures = """
                reference,nom,type,rattachement,fuseau
                %1$s-t,Territoire d'Exemple,mission-locale,,Europe/Paris
                %1$s-a,Antenne d'Exemple,mission-locale,%1$s-t,Indian/Reunion
                """.formatted(prefix);
        Files.outcome("marc", Files.bring("marc", "structures", A, false, structures))
                .then()
                .body("state", equalTo("done"))
                .body("made", equalTo(2));
        Files.outcome("marc", Files.bring("marc", "structures", A, false, structures))
                .then()
                .body("known", equalTo(2));
        String territory = made(prefix + "-t");
        String branch = made(prefix + "-a");
        as("marc").get("/v1/structures/" + territory).then().body("parentId", equalTo(A.toString()));
        as("marc")
                .get("/v1/structures/" + branch)
                .then()
                .body("parentId", equalTo(territory))
                .body("timeZone", equalTo("Indian/Reunion"));
        String people = """
                identifiant;prenom;nom;structure
                %1$s-1;Léa;Exemple;%2$s
                %1$s-1;Léa;Exemple;
                %1$s-2;Léa;Exemple;%1$s-a
                """.formatted(prefix, branch);
        Files.outcome("marc", Files.bring("marc", "beneficiaries", A, false, people))
                .then()
                .body("state", equalTo("done"))
                .body("made", equalTo(3));
        assertThat(count("select count(*) from beneficiary where structure_id = '" + branch + "'"))
                .isEqualTo(2);
        String elsewhere = people.replace(branch, B.toString());
        String refused =
                Files.bring("marc", "beneficiaries", A, false, elsewhere).path("id");
        Files.outcome("marc", refused).then().body("state", equalTo("refused")).body("faults", equalTo(1));
        Files.faults("marc", refused).then().body("items.column", contains("structure"));
    }

    @Test
    void operatorsBringStructuresOfTheTop() {
        String prefix = prefix();
        String file = "reference;nom;type;fuseau\n" + prefix + ";Agence d'Exemple;agency;Pacific/Tahiti\n";
        Files.outcome("ops-omar", Files.bring("ops-omar", "structures", null, false, file))
                .then()
                .body("made", equalTo(1));
        Map<String, Object> made =
                as("ops-omar").get("/v1/structures/" + made(prefix)).path("");
        assertThat(made).doesNotContainKey("parentId").containsEntry("kind", "agency");
    }

    private static String prefix() {
        return "F" + Ids.next();
    }

    private static Response called(String externalId) {
        return as("nadia")
                .queryParam("structureId", A)
                .queryParam("externalId", externalId)
                .get("/v1/beneficiaries");
    }

    private String made(String reference) {
        return Rows.text(dataSource, "select made_id from import_reference where reference = '" + reference + "'");
    }

    private long count(String select) {
        return Long.parseLong(Rows.text(dataSource, select));
    }
}
