package fr.pixemploi.profile.journey;

import static fr.pixemploi.profile.journey.World.A;
import static fr.pixemploi.profile.journey.World.as;
import static fr.pixemploi.profile.journey.World.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A structure hands a copy over to who has no account and asked it for that. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "profile"))
@QuarkusTestResource(value = PartServers.Place.class, restrictToAnnotatedClass = true)
class ExportAtDeskTest {
    @Inject
    Sql sql;

    private PartServers others;

    @BeforeEach
    void open() {
        others = new PartServers();
    }

    @AfterEach
    void close() {
        others.close();
    }

    @Test
    void whoHasNoAccountGetsItAtTheDeskAndTheReadStandsInTheirLog() {
        UUID file = UUID.fromString(World.register("nadia", A).path("id"));
        String exports = "/v1/beneficiaries/" + file + "/exports";
        as("bruno").post(exports).then().statusCode(404);
        as("nadia").post(exports).then().statusCode(409).body("code", equalTo("no-export-request"));
        UUID request = askedAtDesk(file);
        UUID export = UUID.fromString(
                as("nadia").post(exports).then().statusCode(202).extract().path("id"));
        others.makeTheirs(export, file);
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() ->
                        "ready".equals(as("nadia").get(exports + "/" + export).path("state")));
        as("bruno")
                .accept("text/html")
                .get(exports + "/" + export + "/page")
                .then()
                .statusCode(404);
        as("bruno").get(exports).then().statusCode(404);
        assertThat(reads(file)).isZero();
        assertThat(outcome(request)).isEmpty();
        assertThat(as("marc")
                        .accept("text/html")
                        .get(exports + "/" + export + "/page")
                        .asString())
                .contains("Léa", "Vos tests");
        as("nadia")
                .accept("application/zip")
                .get(exports + "/" + export + "/archive")
                .then()
                .statusCode(200);
        assertThat(reads(file)).isEqualTo(2);
        assertThat(outcome(request)).contains("carried_out");
        sql.update("update person_export set asked_at = asked_at - interval '25 hours' where id = ?", export);
        as("nadia").post(exports).then().statusCode(409).body("code", equalTo("no-export-request"));

        with(World.newAccount())
                .body(Map.of("invitationCode", World.invite("nadia", file.toString())))
                .post("/v1/beneficiaries/me/account-links")
                .then()
                .statusCode(200);
        as("nadia").post(exports).then().statusCode(409).body("code", equalTo("person-has-account"));
        as("nadia")
                .accept("application/zip")
                .get(exports + "/" + export + "/archive")
                .then()
                .statusCode(409);
    }

    private static UUID askedAtDesk(UUID file) {
        return UUID.fromString(as("nadia")
                .body(Map.of("structureId", A, "beneficiaryId", file, "kind", "export"))
                .post("/v1/rights-requests")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    private Optional<String> outcome(UUID request) {
        return sql.query("select outcome from rights_answer where request_id = ?", request)
                .optional(row -> row.text("outcome"));
    }

    private long reads(UUID file) {
        return sql.query("select count(*) as n from person_read where beneficiary_id = ? and what = 'export'", file)
                .one(row -> row.bigint("n"));
    }
}
