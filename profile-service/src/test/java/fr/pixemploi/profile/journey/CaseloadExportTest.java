package fr.pixemploi.profile.journey;

import static fr.pixemploi.profile.journey.World.A;
import static fr.pixemploi.profile.journey.World.B;
import static fr.pixemploi.profile.journey.World.LATER;
import static fr.pixemploi.profile.journey.World.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;

import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** The list as a table: typed, in one order, whole or what became different. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "profile"))
class CaseloadExportTest {
    @Inject
    Sql sql;

    private static String csv(String adviser, UUID structure, boolean sinceLast) {
        return as(adviser)
                .accept("text/csv")
                .queryParam("structureId", structure)
                .queryParam("sinceLast", sinceLast)
                .get("/v1/caseload/export.csv")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    @Test
    void aRowIsAPersonWithWhatTheyShareAndLaterOnlyWhoseRowIsAnotherOne() {
        World.Person quiet = World.aPersonOfA();
        World.Person shares = World.aPersonOfA();
        Instant completed = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        UUID result = World.aResult(shares.id(), completed.toString(), Map.of("1.1", 3));
        World.consent(shares.id(), A, LATER, List.of(result));
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() -> World.entry("marc", A, shares.id()).get("lastResult") != null);
        String whole = csv("marc", A, false);
        assertThat(whole.lines().findFirst().orElseThrow())
                .startsWith("beneficiary_id,external_id,last_name,first_name,");
        assertThat(whole)
                .contains(shares.id() + ",,Exemple,Léa,,done,true," + World.END + ",PIXEMPL01," + completed
                        + ",24,,,,false,false,")
                .contains(quiet.id() + ",,Exemple,Léa,,joined,false,,,,,,,,,,,,,,,,,,,");
        assertThat(whole.lines().skip(1).map(line -> line.substring(0, 36)).toList())
                .isSorted();

        // Changes of the last five minutes may come once more: these lie further back.
        sql.update("update caseload_entry set changed_at = now() - interval '1 hour'");
        assertThat(csv("marc", A, true).lines()).hasSize(1);
        as("nadia")
                .post("/v1/beneficiaries/" + quiet.id() + "/follow-up/conversations")
                .then()
                .statusCode(200);
        assertThat(csv("marc", A, true).lines().skip(1))
                .singleElement()
                .asString()
                .startsWith(quiet.id().toString());
        as("bruno")
                .accept("text/csv")
                .queryParam("structureId", A)
                .get("/v1/caseload/export.csv")
                .then()
                .statusCode(404);
        assertThat(csv("bruno", B, false)).doesNotContain(shares.id().toString());
        shares.calls()
                .get("/v1/reads/me")
                .then()
                .extract()
                .<List<String>>path("items.role")
                .forEach(role -> assertThat(role).isEqualTo("manager"));
    }

    @Test
    void whoTookSomePeopleAwayHasNotHadTheOthers() {
        World.Person quiet = World.aPersonOfA();
        sql.update("update caseload_entry set changed_at = now() - interval '1 hour'");
        assertThat(filtered("progress", "invited", true))
                .doesNotContain(quiet.id().toString());
        assertThat(filtered("progress", "joined", true)).contains(quiet.id().toString());
        assertThat(filtered("progress", "joined", true))
                .doesNotContain(quiet.id().toString());
        assertThat(filtered("shared", "false", true)).contains(quiet.id().toString());
    }

    @Test
    void equipmentIsInTheTableAndWhoseItIsWillKnowAndNeedsAreNot() {
        World.Person person = World.aPersonOfA();
        as("nadia")
                .header("If-Match", "*")
                .body(Map.of(
                        "equipment",
                        Map.of("computer", false, "connection", "mobile", "ease", "with-help"),
                        "accommodationNeeds",
                        List.of("no-sound")))
                .patch("/v1/beneficiaries/" + person.id() + "/situation")
                .then()
                .statusCode(200);
        String table = filtered("lacks", "computer", false);
        assertThat(table)
                .contains(person.id().toString())
                .contains(",false,,,mobile,with-help")
                .doesNotContain("no-sound");
        person.calls().get("/v1/reads/me").then().body("items.kind", hasItem("situation"));
    }

    private static String filtered(String filter, String value, boolean sinceLast) {
        return as("nadia")
                .accept("text/csv")
                .queryParam("structureId", A)
                .queryParam(filter, value)
                .queryParam("sinceLast", sinceLast)
                .get("/v1/caseload/export.csv")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    @Test
    void whoJoinsAGroupIsInItsNextTableThoughNothingElseMoved() {
        String file = World.register("nadia", A).path("id");
        String group = Groups.aWorkshop(Groups.today());
        // Longer ago than the overlap.
        sql.update(
                "update caseload_entry set changed_at = now() - interval '1 hour' where beneficiary_id = ?",
                UUID.fromString(file));
        assertThat(filtered("group", group, true)).doesNotContain(file);
        Groups.add(group, Map.of("beneficiaryIds", List.of(file)));
        assertThat(filtered("group", group, true)).contains(file);
    }

    @Test
    void theSpreadsheetHoldsTheSameWithTypesOfCells() throws Exception {
        World.Person person = World.aPersonOfA();
        byte[] table = as("nadia")
                .accept("application/vnd.oasis.opendocument.spreadsheet")
                .queryParam("structureId", A)
                .get("/v1/caseload/export.ods")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        String content = "";
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(table))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                if (entry.getName().equals("content.xml"))
                    content = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
        assertThat(content)
                .contains("<text:p>" + person.id() + "</text:p>")
                .contains("office:value-type=\"boolean\" office:boolean-value=\"false\"");
    }
}
