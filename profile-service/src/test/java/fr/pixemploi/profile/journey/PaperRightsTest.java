package fr.pixemploi.profile.journey;

import static fr.pixemploi.profile.journey.World.A;
import static fr.pixemploi.profile.journey.World.B;
import static fr.pixemploi.profile.journey.World.LATER;
import static fr.pixemploi.profile.journey.World.NADIA;
import static fr.pixemploi.profile.journey.World.as;
import static fr.pixemploi.profile.journey.World.with;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** What a person says by the code on a sheet of paper, without account and desk. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "profile"))
class PaperRightsTest {
    @Inject
    Sql sql;

    @Test
    void whoHasASheetOfPaperWithdrawsWithoutAccountAndDesk() {
        UUID person = Rights.someoneWithoutAccount();
        UUID result = World.aResult(person, Instant.now().toString(), Map.of("1.1", 3));
        UUID toA = World.consent(person, A, LATER, List.of(result));
        World.consent(person, B, LATER, List.of(result));
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() -> Rights.profileSeenBy("nadia", A, person) == 200
                        && Rights.profileSeenBy("bruno", B, person) == 200);
        String code = Rights.sheet("nadia", person);

        String done = Rights.sayOnPaper(code, "withdrawal")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(done).contains("C’est fait").doesNotContain("Léa", "Exemple", person.toString());
        assertThat(Rights.profileSeenBy("nadia", A, person)).isEqualTo(404);
        assertThat(Rights.profileSeenBy("bruno", B, person)).isEqualTo(200);
        Rights.awaitStatus(toA, "withdrawn");
        Rights.sayOnPaper(code, "withdrawal-everywhere").then().statusCode(200);
        assertThat(Rights.profileSeenBy("bruno", B, person)).isEqualTo(404);
    }

    @Test
    void aCorrectionOnPaperSaysWhatIsWrongAndOneAtATime() {
        UUID person = Rights.someoneWithoutAccount();
        String code = Rights.sheet("nadia", person);
        assertThat(Rights.correctOnPaper(code, " ")
                        .then()
                        .statusCode(422)
                        .extract()
                        .asString())
                .contains("Écrivez ce qui est faux");
        for (int times = 0; times < 2; times++)
            Rights.correctOnPaper(code, Rights.WORDS).then().statusCode(200);
        assertThat(Rights.correctOnPaper(code, "Ma date de naissance aussi.")
                        .then()
                        .statusCode(422)
                        .extract()
                        .asString())
                .contains("Ma date de naissance aussi.", "Une correction est déjà demandée");
        assertThat(Rights.askedFor(person, Map.of()))
                .singleElement()
                .satisfies(request -> assertThat(request).containsEntry("words", Rights.WORDS));
    }

    @Test
    void wordsWithSignsThatNobodySeesAreReadOverBeforeTheyAreKept() {
        UUID person = Rights.someoneWithoutAccount();
        String code = Rights.sheet("nadia", person);
        assertThat(Rights.correctOnPaper(code, "Mon\u200B nom est Ju\u00ADste.")
                        .then()
                        .statusCode(422)
                        .extract()
                        .asString())
                .contains("signes invisibles", "Mon nom est Juste.");
        assertThat(Rights.askedFor(person, Map.of())).isEmpty();
        Rights.correctOnPaper(code, "Mon nom est Juste.").then().statusCode(200);
        assertThat(Rights.askedFor(person, Map.of()))
                .singleElement()
                .satisfies(request -> assertThat(request).containsEntry("words", "Mon nom est Juste."));
    }

    @Test
    void whatIsAskedForOnPaperReachesTheStructureWithTheLegalDay() {
        UUID person = Rights.someoneWithoutAccount();
        String code = Rights.sheet("nadia", person);
        for (String kind : List.of("export", "objection", "erasure"))
            Rights.sayOnPaper(code, kind).then().statusCode(200);
        // What is asked for already, and still to be answered, fills no register.
        for (String kind : List.of("export", "erasure"))
            Rights.sayOnPaper(code, kind).then().statusCode(200);
        List<Map<String, Object>> recorded = Rights.askedFor(person, Map.of());
        assertThat(recorded)
                .hasSize(3)
                .allSatisfy(request -> assertThat(request)
                        .containsEntry("way", "paper")
                        .containsEntry(
                                "dueOn",
                                LocalDate.now(ZoneId.of("Europe/Paris"))
                                        .plusMonths(1)
                                        .toString())
                        .containsEntry("printedBy", NADIA)
                        .containsKey("printedAt")
                        .doesNotContainKey("recordedBy"));
    }

    @Test
    void whatCannotBeTakenBackIsDoneOnlyOnceItIsSaidTwice() {
        UUID person = Rights.someoneWithoutAccount();
        String code = Rights.sheet("nadia", person);
        for (String kind : List.of("withdrawal-everywhere", "erasure")) {
            Response asked = Rights.sayOnPaper(code, kind, "");
            asked.then().statusCode(200);
            assertThat(asked.asString()).contains("Confirmez", code).doesNotContain("C’est fait", "href=");
            assertThat(asked.header("Cache-Control")).isEqualTo("no-store");
            assertThat(Rights.sayOnPaper(code, kind, "no").asString())
                    .contains("Vos droits sur vos données", code, "checked");
            assertThat(Rights.askedFor(person, Map.of("kind", kind))).isEmpty();
            assertThat(Rights.sayOnPaper(code, kind, "yes").asString()).contains("C’est fait");
            assertThat(Rights.askedFor(person, Map.of("kind", kind))).hasSize(1);
        }
        // Whoever typed a wrong letter reads so before they are asked.
        Rights.sayOnPaper("ACDEF GHJKM", "erasure", "").then().statusCode(422);
    }

    @Test
    void thatASheetWasPrintedStandsInTheChangesOfTheFile() {
        UUID person = Rights.someoneWithoutAccount();
        Rights.sheet("marc", person);
        assertThat(sql.query("select role from file_change where file_id = ? and field = 'rightsCode'", person)
                        .list(row -> row.text("role")))
                .containsExactly("manager");
    }

    @Test
    void aWrongOrOldSheetDoesNothingAndIsToldApartByNothing() {
        UUID person = Rights.someoneWithoutAccount();
        String old = Rights.sheet("nadia", person);
        String code = Rights.sheet("marc", person);
        String unknown = Rights.sayOnPaper("ACDEF GHJKM", "export")
                .then()
                .statusCode(422)
                .contentType("text/html")
                .extract()
                .asString();
        assertThat(unknown).contains("Erreur", "aria-invalid", "role=\"alert\"");
        assertThat(unknown).contains("value=\"ACDEF GHJKM\"");
        assertThat(Rights.sayOnPaper(old, "export")
                        .then()
                        .statusCode(422)
                        .extract()
                        .asString()
                        .replace(old, "ACDEF GHJKM"))
                .isEqualTo(unknown);
        Rights.sayOnPaper(code, "everything").then().statusCode(422);
        Rights.sayOnPaper("", "export").then().statusCode(422);
        Rights.sayOnPaper("A".repeat(100_000), "export").then().statusCode(422);

        // Once the person has an account, they have a space of their own.
        with(World.newAccount())
                .body(Map.of("invitationCode", World.invite("nadia", person.toString())))
                .post("/v1/beneficiaries/me/account-links")
                .then()
                .statusCode(200);
        assertThat(Rights.sayOnPaper(code, "export")
                        .then()
                        .statusCode(422)
                        .extract()
                        .asString()
                        .replace(code, "ACDEF GHJKM"))
                .isEqualTo(unknown);
        as("nadia")
                .accept("application/json")
                .post("/v1/beneficiaries/" + person + "/rights-code/page")
                .then()
                .statusCode(406);
        as("nadia")
                .accept("text/html")
                .post("/v1/beneficiaries/" + person + "/rights-code/page")
                .then()
                .statusCode(409);
        as("bruno")
                .accept("text/html")
                .post("/v1/beneficiaries/" + Rights.someoneWithoutAccount() + "/rights-code/page")
                .then()
                .statusCode(404);
    }

    @Test
    void thePageForTheCodeWorksWithoutScriptAndLoadsNothing() {
        Response page = given().accept("text/html").get("/v1/rights-by-code");
        page.then().statusCode(200);
        assertThat(page.header("Content-Security-Policy"))
                .contains("default-src 'none'", "form-action 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(page.header("Set-Cookie")).isNull();
        assertThat(page.asString())
                .contains("lang=\"fr\"", "<form method=\"post\">", "for=\"code\"", "<legend>", "for=\"erasure\"")
                .doesNotContain("src=", "href=");
    }
}
