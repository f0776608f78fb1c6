package fr.pixemploi.profile.journey;

import static fr.pixemploi.profile.journey.World.A;
import static fr.pixemploi.profile.journey.World.B;
import static fr.pixemploi.profile.journey.World.LATER;
import static fr.pixemploi.profile.journey.World.NADIA;
import static fr.pixemploi.profile.journey.World.as;
import static fr.pixemploi.profile.journey.World.with;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fr.pixemploi.kit.database.StoredTexts;
import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.kit.topic.Topic;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** A person without an account withdraws at the desk, and asks for what the law gives. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "profile"))
class DeskTest {
    @Inject
    Sql sql;

    @Inject
    DataSource database;

    private static Response say(String adviser, UUID file, String kind) {
        return as(adviser)
                .body(Map.of("structureId", A, "beneficiaryId", file, "kind", kind))
                .post("/v1/rights-requests");
    }

    private static UUID someoneWithoutAccount() {
        return UUID.fromString(World.register("nadia", A).path("id"));
    }

    private static int profileSeenBy(String adviser, UUID structure, UUID person) {
        return as(adviser)
                .queryParam("structureId", structure)
                .get("/v1/profiles/" + person)
                .statusCode();
    }

    private static void awaitStatus(UUID grant, String status) {
        Awaitility.await()
                .atMost(Patience.FAR)
                .untilAsserted(() -> assertThat(Topic.of("profile.sharing.state")
                                .about(grant)
                                .getLast()
                                .data()
                                .path("status")
                                .asText())
                        .isEqualTo(status));
    }

    @Test
    void whoHasNoAccountWithdrawsAtTheDeskAndTheStructureSeesNothingAtOnceInAnyService() {
        UUID person = someoneWithoutAccount();
        UUID result = World.aResult(person, Instant.now().toString(), Map.of("1.1", 3));
        UUID toA = World.consent(person, A, LATER, List.of(result));
        UUID toB = World.consent(person, B, LATER, List.of(result));
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() -> profileSeenBy("nadia", A, person) == 200 && profileSeenBy("bruno", B, person) == 200);

        say("nadia", person, "withdrawal")
                .then()
                .statusCode(201)
                .body("way", equalTo("desk"))
                .body("recordedBy", equalTo(NADIA))
                .body("dueOn", nullValue());
        assertThat(profileSeenBy("nadia", A, person)).isEqualTo(404);
        assertThat(profileSeenBy("bruno", B, person)).isEqualTo(200);
        // What the other services hear: assessment- and pathway-service show by it and by nothing else.
        awaitStatus(toA, "withdrawn");

        say("nadia", person, "withdrawal-everywhere").then().statusCode(201);
        assertThat(profileSeenBy("bruno", B, person)).isEqualTo(404);
        awaitStatus(toB, "withdrawn");
    }

    @Test
    void whatOtherStructuresSeeIsTakenBackByWhoeverHasAnAccountAlone() {
        say("nadia", World.aPersonOfA().id(), "withdrawal-everywhere")
                .then()
                .statusCode(409)
                .body("code", equalTo("person-has-account"));
    }

    @Test
    void exportObjectionAndErasureAreKeptWithTheirLegalMonth() {
        World.Person person = World.aPersonOfA();
        String due = LocalDate.now(ZoneId.of("Europe/Paris")).plusMonths(1).toString();
        for (String kind : List.of("export", "objection", "erasure"))
            say("nadia", person.id(), kind)
                    .then()
                    .statusCode(201)
                    .body("kind", equalTo(kind))
                    .body("dueOn", equalTo(due));
        person.calls()
                .get("/v1/rights-requests/me")
                .then()
                .statusCode(200)
                .body("items", hasSize(3))
                .body("items[0].structureId", equalTo(A.toString()));
        World.aPersonOfA().calls().get("/v1/rights-requests/me").then().body("items", hasSize(0));
    }

    private static Response answer(String adviser, String request, Map<String, Object> body) {
        return as(adviser).body(body).post("/v1/rights-requests/" + request + "/answer");
    }

    private static String asked(UUID file, String kind) {
        return say("nadia", file, kind).then().statusCode(201).extract().path("id");
    }

    @Test
    void whoHasNoAccountAndAsksForErasureIsErasedOnceTheStructureSaysSo() {
        UUID person = someoneWithoutAccount();
        String request = asked(person, "erasure");
        asked(person, "erasure");
        answer("bruno", request, Map.of("outcome", "carried-out")).then().statusCode(404);
        Response answered = answer("marc", request, Map.of("outcome", "carried-out"));
        String receipt = answered.then()
                .statusCode(200)
                .body(
                        "erasureDueOn",
                        equalTo(LocalDate.now(ZoneId.of("Europe/Paris"))
                                .plusMonths(1)
                                .toString()))
                .extract()
                .path("receiptCode");
        Erased.whole(sql, person, receipt);
        assertThat(StoredTexts.tablesWith(database, person.toString())).isEmpty();
        as("nadia").get("/v1/beneficiaries/" + person).then().statusCode(404);
        String decided = "items.find { it.id == '" + Erased.idOf(sql, person) + "' }";
        as("ops-omar")
                .queryParam("limit", 100)
                .get("/v1/operations/erasures")
                .then()
                .body(decided + ".structureId", equalTo(A.toString()))
                .body(decided + ".decidedBy", notNullValue());
        answer("marc", request, Map.of("outcome", "carried-out")).then().statusCode(404);
    }

    @Test
    void anAnswerThatIsSentAgainAfterThePersonIsGoneTellsTheSameErasure() {
        UUID person = someoneWithoutAccount();
        String request = asked(person, "erasure");
        String key = Ids.next().toString();
        Response first = carriedOut(request, key);
        String receipt = first.path("receiptCode");
        Erased.whole(sql, person, receipt);
        Response again = carriedOut(request, key);
        assertThat(again.<String>path("erasureDueOn")).isEqualTo(first.path("erasureDueOn"));
        assertThat(Erased.seenBy(again.path("receiptCode")).<String>path("askedAt"))
                .isEqualTo(Erased.seenBy(receipt).path("askedAt"));
    }

    private static Response carriedOut(String request, String key) {
        Response answered = given().auth()
                .oauth2(World.TOKENS.forUser("nadia"))
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(Map.of("outcome", "carried-out"))
                .post("/v1/rights-requests/" + request + "/answer");
        answered.then().statusCode(200);
        return answered;
    }

    @Test
    void whoHasAnAccountIsErasedInTheirOwnSpaceAlone() {
        World.Person person = World.aPersonOfA();
        String request = asked(person.id(), "erasure");
        answer("nadia", request, Map.of("outcome", "carried-out"))
                .then()
                .statusCode(409)
                .body("code", equalTo("erasure-in-own-space"));
        person.calls().get("/v1/beneficiaries/me").then().statusCode(200);
        answer("nadia", request, Map.of("outcome", "refused", "reason", "obligation-legale"))
                .then()
                .statusCode(200)
                .body("receiptCode", nullValue());
    }

    @Test
    void whatPeopleAskInTheirSpaceIsAnsweredOnceWithAReasonThatTheyRead() {
        World.Person person = World.aPersonOfA();
        Response asked = person.calls().body(Map.of("kind", "correction")).post("/v1/rights-requests/me");
        asked.then()
                .statusCode(201)
                .body("way", equalTo("space"))
                .body("structureId", equalTo(A.toString()))
                .body(
                        "dueOn",
                        equalTo(LocalDate.now(ZoneId.of("Europe/Paris"))
                                .plusMonths(1)
                                .toString()));
        String request = asked.path("id");
        // What is still to be answered fills no register.
        person.calls()
                .body(Map.of("kind", "correction"))
                .post("/v1/rights-requests/me")
                .then()
                .body("id", equalTo(request));
        assertThat(askedFor(person.id(), Map.of("answered", "false", "way", "space")))
                .hasSize(1);
        for (Map<String, Object> unfit : List.<Map<String, Object>>of(
                Map.of("outcome", "refused"),
                Map.of("outcome", "refused", "reason", "obligation-legale"),
                Map.of("outcome", "refused", "reason", "pas-envie"),
                Map.of("outcome", "carried-out", "reason", "donnees-exactes")))
            answer("nadia", request, unfit).then().statusCode(422).body("code", equalTo("unknown-refusal-reason"));
        answer("nadia", request, Map.of("outcome", "refused", "reason", "donnees-exactes"))
                .then()
                .statusCode(200);
        answer("nadia", request, Map.of("outcome", "carried-out"))
                .then()
                .statusCode(409)
                .body("code", equalTo("rights-request-answered"));
        person.calls()
                .get("/v1/rights-requests/me")
                .then()
                .body("items", hasSize(1))
                .body("items[0].answer.outcome", equalTo("refused"))
                .body("items[0].answer.reasonText", equalTo("Les données sont exactes : nous les avons vérifiées."))
                .body("items[0].answer.remedy", containsString("CNIL"));
        assertThat(askedFor(person.id(), Map.of("answered", "false"))).isEmpty();
        assertThat(askedFor(person.id(), Map.of("answered", "true"))).hasSize(1);
        // Answered, it may be asked for again.
        person.calls()
                .body(Map.of("kind", "correction"))
                .post("/v1/rights-requests/me")
                .then()
                .statusCode(201)
                .body("id", not(equalTo(request)));
        assertThatThrownBy(() -> sql.update("update rights_answer set outcome = 'carried_out', reason = null"))
                .hasStackTraceContaining("table rights_answer is a log");
    }

    @Test
    void nobodyAsksAboutSomebodyElsesFile() {
        World.aPersonOfA()
                .calls()
                .body(Map.of("kind", "objection", "fileId", World.aPersonOfA().id()))
                .post("/v1/rights-requests/me")
                .then()
                .statusCode(404);
    }

    @Test
    void whoseFileIsTheirOwnHasNoStructureToAsk() {
        String token = World.newAccount();
        with(token)
                .body(Map.of("firstName", "Léa", "lastName", "Exemple"))
                .post("/v1/beneficiaries/me")
                .then()
                .statusCode(201);
        with(token)
                .body(Map.of("kind", "restriction"))
                .post("/v1/rights-requests/me")
                .then()
                .statusCode(409)
                .body("code", equalTo("no-structure-to-ask"));
        with(token)
                .body(Map.of("kind", "erasure"))
                .post("/v1/rights-requests/me")
                .then()
                .statusCode(422);
    }

    @Test
    void anotherStructureRecordsAndSeesNothing() {
        UUID person = someoneWithoutAccount();
        say("bruno", person, "export").then().statusCode(404);
        as("bruno")
                .queryParam("structureId", A)
                .get("/v1/rights-requests")
                .then()
                .statusCode(404);
        as("bruno")
                .body(Map.of("structureId", B, "beneficiaryId", person, "kind", "export"))
                .post("/v1/rights-requests")
                .then()
                .statusCode(404);
    }

    @Test
    void whatWasRecordedCannotBeChanged() {
        UUID person = someoneWithoutAccount();
        say("nadia", person, "export").then().statusCode(201);
        assertThatThrownBy(() -> sql.update("update rights_request set kind = 'erasure'"))
                .hasStackTraceContaining("table rights_request is a log");
    }

    private static String sheet(String adviser, UUID file) {
        String page = as(adviser)
                .accept("text/html")
                .post("/v1/beneficiaries/" + file + "/rights-code/page")
                .then()
                .statusCode(200)
                .contentType("text/html")
                .extract()
                .asString();
        assertThat(page).contains("<svg").doesNotContain("Léa", "Exemple", file.toString());
        Matcher code = Pattern.compile("class=\"code\">(\\w{5}) (\\w{5})<").matcher(page);
        assertThat(code.find()).isTrue();
        return code.group(1) + " " + code.group(2).toLowerCase(Locale.ROOT);
    }

    /** As a browser sends the form, without any account. */
    private static Response sayOnPaper(String code, String kind) {
        return sayOnPaper(code, kind, "yes");
    }

    private static Response sayOnPaper(String code, String kind, String confirmed) {
        return given().accept("text/html")
                .header("Origin", "http://localhost:" + RestAssured.port)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(Map.of("code", code, "kind", kind, "confirmed", confirmed))
                .post("/v1/rights-by-code");
    }

    @Test
    void whoHasASheetOfPaperWithdrawsWithoutAccountAndDesk() {
        UUID person = someoneWithoutAccount();
        UUID result = World.aResult(person, Instant.now().toString(), Map.of("1.1", 3));
        UUID toA = World.consent(person, A, LATER, List.of(result));
        World.consent(person, B, LATER, List.of(result));
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() -> profileSeenBy("nadia", A, person) == 200 && profileSeenBy("bruno", B, person) == 200);
        String code = sheet("nadia", person);

        String done =
                sayOnPaper(code, "withdrawal").then().statusCode(200).extract().asString();
        assertThat(done).contains("C’est fait").doesNotContain("Léa", "Exemple", person.toString());
        assertThat(profileSeenBy("nadia", A, person)).isEqualTo(404);
        assertThat(profileSeenBy("bruno", B, person)).isEqualTo(200);
        awaitStatus(toA, "withdrawn");
        sayOnPaper(code, "withdrawal-everywhere").then().statusCode(200);
        assertThat(profileSeenBy("bruno", B, person)).isEqualTo(404);
    }

    @Test
    void whatIsAskedForOnPaperReachesTheStructureWithTheLegalDay() {
        UUID person = someoneWithoutAccount();
        String code = sheet("nadia", person);
        for (String kind : List.of("export", "objection", "erasure"))
            sayOnPaper(code, kind).then().statusCode(200);
        // What is asked for already, and still to be answered, fills no register.
        for (String kind : List.of("export", "erasure"))
            sayOnPaper(code, kind).then().statusCode(200);
        List<Map<String, Object>> recorded = askedFor(person, Map.of());
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
    void whatIsToBeAnsweredIsFoundByKindWayAndDay() {
        UUID person = someoneWithoutAccount();
        LocalDate due = LocalDate.now(ZoneId.of("Europe/Paris")).plusMonths(1);
        sayOnPaper(sheet("nadia", person), "objection").then().statusCode(200);
        say("nadia", person, "erasure").then().statusCode(201);
        say("nadia", person, "withdrawal-everywhere").then().statusCode(201);
        assertThat(askedFor(person, Map.of("kind", "withdrawal-everywhere"))).hasSize(1);
        assertThat(askedFor(person, Map.of("way", "paper")))
                .singleElement()
                .satisfies(request -> assertThat(request).containsEntry("kind", "objection"));
        // A withdrawal is carried out, and waits for no answer.
        assertThat(askedFor(person, Map.of("dueBefore", due.plusDays(1).toString())))
                .hasSize(2);
        assertThat(askedFor(person, Map.of("dueBefore", due.toString()))).isEmpty();
        as("nadia")
                .queryParam("structureId", A)
                .queryParam("kind", "everything")
                .get("/v1/rights-requests")
                .then()
                .statusCode(422);
    }

    /** On all pages of what the structure was asked for. */
    private static List<Map<String, Object>> askedFor(UUID person, Map<String, String> filter) {
        List<Map<String, Object>> recorded = new ArrayList<>();
        String cursor = null;
        do {
            var call = as("nadia")
                    .queryParam("structureId", A)
                    .queryParam("limit", 100)
                    .queryParams(filter);
            Response page = (cursor == null ? call : call.queryParam("cursor", cursor)).get("/v1/rights-requests");
            recorded.addAll(page.then().statusCode(200).extract().path("items"));
            cursor = page.path("nextCursor");
        } while (cursor != null);
        recorded.removeIf(request -> !person.toString().equals(request.get("beneficiaryId")));
        return recorded;
    }

    @Test
    void whatCannotBeTakenBackIsDoneOnlyOnceItIsSaidTwice() {
        UUID person = someoneWithoutAccount();
        String code = sheet("nadia", person);
        for (String kind : List.of("withdrawal-everywhere", "erasure")) {
            Response asked = sayOnPaper(code, kind, "");
            asked.then().statusCode(200);
            assertThat(asked.asString()).contains("Confirmez", code).doesNotContain("C’est fait", "href=");
            assertThat(asked.header("Cache-Control")).isEqualTo("no-store");
            assertThat(sayOnPaper(code, kind, "no").asString()).contains("Vos droits sur vos données", code, "checked");
            assertThat(askedFor(person, Map.of("kind", kind))).isEmpty();
            assertThat(sayOnPaper(code, kind, "yes").asString()).contains("C’est fait");
            assertThat(askedFor(person, Map.of("kind", kind))).hasSize(1);
        }
        // Whoever typed a wrong letter reads so before they are asked.
        sayOnPaper("ACDEF GHJKM", "erasure", "").then().statusCode(422);
    }

    @Test
    void thatASheetWasPrintedStandsInTheChangesOfTheFile() {
        UUID person = someoneWithoutAccount();
        sheet("marc", person);
        assertThat(sql.query("select role from file_change where file_id = ? and field = 'rightsCode'", person)
                        .list(row -> row.text("role")))
                .containsExactly("manager");
    }

    @Test
    void aWrongOrOldSheetDoesNothingAndIsToldApartByNothing() {
        UUID person = someoneWithoutAccount();
        String old = sheet("nadia", person);
        String code = sheet("marc", person);
        String unknown = sayOnPaper("ACDEF GHJKM", "export")
                .then()
                .statusCode(422)
                .contentType("text/html")
                .extract()
                .asString();
        assertThat(unknown).contains("Erreur", "aria-invalid", "role=\"alert\"");
        assertThat(unknown).contains("value=\"ACDEF GHJKM\"");
        assertThat(sayOnPaper(old, "export")
                        .then()
                        .statusCode(422)
                        .extract()
                        .asString()
                        .replace(old, "ACDEF GHJKM"))
                .isEqualTo(unknown);
        sayOnPaper(code, "everything").then().statusCode(422);
        sayOnPaper("", "export").then().statusCode(422);
        sayOnPaper("A".repeat(100_000), "export").then().statusCode(422);

        // Once the person has an account, they have a space of their own.
        with(World.newAccount())
                .body(Map.of("invitationCode", World.invite("nadia", person.toString())))
                .post("/v1/beneficiaries/me/account-links")
                .then()
                .statusCode(200);
        assertThat(sayOnPaper(code, "export")
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
                .post("/v1/beneficiaries/" + someoneWithoutAccount() + "/rights-code/page")
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
