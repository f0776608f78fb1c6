package fr.pixemploi.profile.journey;

import static fr.pixemploi.profile.journey.World.A;
import static fr.pixemploi.profile.journey.World.B;
import static fr.pixemploi.profile.journey.World.LATER;
import static fr.pixemploi.profile.journey.World.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** One action on many people: done for each as it would be alone, and told person by person. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "profile"))
class GroupActionTest {
    private static final Map<String, Object> ASK = Map.of("reason", "faire-le-point", "purpose", "formation");

    @Inject
    Sql sql;

    static Response begin(String adviser, UUID structure, String action, Map<String, ?> people, Map<String, ?> terms) {
        Map<String, Object> body = new HashMap<>(terms);
        body.put("structureId", structure);
        body.put("people", people);
        return as(adviser).body(body).post("/v1/group-actions/" + action);
    }

    static String done(Response begun) {
        String id = begun.then().statusCode(201).extract().path("id");
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() ->
                        as("nadia").get("/v1/group-actions/" + id).path("state").equals("done"));
        return id;
    }

    private static Map<String, List<String>> these(Object... files) {
        return Map.of(
                "beneficiaryIds", List.of(files).stream().map(Object::toString).toList());
    }

    private static Response lines(String id) {
        return as("nadia").queryParam("limit", 100).get("/v1/group-actions/" + id + "/lines");
    }

    @Test
    void manyAreAskedToShareAndTheReportSaysWhoWasNotAndWhy() {
        World.Person person = World.aPersonOfA();
        World.Person askedLately = World.aPersonOfA();
        String stranger = World.register("bruno", B).path("id");
        done(begin("nadia", A, "sharing-requests", these(askedLately.id()), ASK));
        String id = done(begin(
                "nadia", A, "sharing-requests", these(askedLately.id(), stranger, person.id(), person.id()), ASK));
        as("nadia")
                .get("/v1/group-actions/" + id)
                .then()
                .body("kind", equalTo("ask-for-sharing"))
                .body("people", equalTo(3))
                .body("done", equalTo(1))
                .body("already", equalTo(0))
                .body("refused", equalTo(2));
        lines(id)
                .then()
                .statusCode(200)
                .body("items.outcome", contains("refused", "refused", "done"))
                .body("items[0].reason", equalTo("asked-lately"))
                .body("items[0].sentence", containsString("il y a peu"))
                .body("items[0].lastName", equalTo("Exemple"))
                // Of a stranger not even the name.
                .body("items[1].reason", equalTo("no-such-file"))
                .body("items[1].lastName", nullValue());
        String next = as("nadia")
                .queryParam("outcome", "refused")
                .queryParam("limit", 1)
                .get("/v1/group-actions/" + id + "/lines")
                .then()
                .body("items.number", contains(1))
                .extract()
                .path("nextCursor");
        as("nadia")
                .queryParam("outcome", "refused")
                .queryParam("limit", 1)
                .queryParam("cursor", next)
                .get("/v1/group-actions/" + id + "/lines")
                .then()
                .body("items.number", contains(2))
                .body("nextCursor", nullValue());
        for (World.Person asked : List.of(person, askedLately))
            asked.calls().get("/v1/sharing-requests/me").then().body("items", hasSize(1));
        as("marc").queryParam("structureId", A).get("/v1/group-actions").then().body("items.id", hasItem(id));
    }

    @Test
    void whomAFilterFindsGetsAnAdviserAndKnowsThatResultsWereReadForIt() {
        World.Person shares = World.aPersonOfA();
        UUID result = World.aResult(shares.id(), Instant.now().toString(), Map.of("1.1", 3));
        World.consent(shares.id(), A, LATER, List.of(result));
        Team.Member manager = Team.firstManager(A);
        Team.Member other = Team.colleague(manager, A, "adviser");
        String mine = Ids.next().toString();
        String second = World.register("nadia", A).path("id");
        for (String id : List.of(shares.id().toString(), second))
            sql.update("update beneficiary set referent_id = ? where id = ?", mine, UUID.fromString(id));
        sql.update("update beneficiary set referent_id = ? where id = ?", other.account(), UUID.fromString(second));
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() -> sql.query(
                                "select 1 from caseload_entry where beneficiary_id = ? and result_id is not null",
                                shares.id())
                        .exists());
        Map<String, ?> terms = Map.of("colleagueId", other.entry());
        String id = done(begin("nadia", A, "assignments", Map.of("filter", Map.of("referent", mine)), terms));
        lines(id)
                .then()
                .body("items.beneficiaryId", contains(shares.id().toString()))
                .body("items.outcome", contains("done"));
        shares.calls().get("/v1/reads/me").then().body("items.kind", contains("caseload"));
        String referent = sql.query("select referent_id from beneficiary where id = ?", shares.id())
                .one(row -> row.text("referent_id"));
        assertThat(referent).isEqualTo(other.account());
        String again = done(begin("nadia", A, "assignments", these(second, shares.id()), terms));
        lines(again).then().body("items.outcome", contains("already", "already"));
        begin("bruno", B, "assignments", these(second), terms)
                .then()
                .statusCode(422)
                .body("code", equalTo("no-such-colleague"));
    }

    @Test
    void whoHasNotAcceptedYetGetsNobody() {
        String file = World.register("nadia", A).path("id");
        String email = Team.firstManager(B).email();
        String asked = Team.invite(Team.firstManager(A).calls(), A, email, "adviser")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        begin("nadia", A, "assignments", these(file), Map.of("colleagueId", asked))
                .then()
                .statusCode(409)
                .body("code", equalTo("not-at-work"));
    }

    @Test
    void theInvitedGetSlipsThatNameNobodyAndOpenTheirFileOnce() {
        World.Person hasAccount = World.aPersonOfA();
        String file = World.register("nadia", A).path("id");
        Map<String, ?> terms = Map.of("campaignCode", "PXEMPR346");
        String id = done(begin("nadia", A, "invitations", these(file, hasAccount.id()), terms));
        String page = slips("nadia", id, 0)
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .extract()
                .asString();
        String[] sheets = page.split("<section>");
        assertThat(sheets).hasSize(3);
        assertThat(sheets[0]).contains("Feuille 1 : Léa Exemple", "Feuille 2 : Léa Exemple");
        assertThat(sheets[1]).contains("PXEMPR346", "<svg").doesNotContain("Exemple", "Léa");
        assertThat(sheets[2]).contains("PXEMPR346").doesNotContain("<svg", "Exemple");
        Matcher code = Pattern.compile("<p class=\"code\">([A-Z0-9]{5} [A-Z0-9]{5})</p>")
                .matcher(sheets[1]);
        assertThat(code.find()).isTrue();
        World.with(World.newAccount())
                .body(Map.of("invitationCode", code.group(1)))
                .post("/v1/beneficiaries/me/account-links")
                .then()
                .statusCode(200);
        slips("nadia", id, 2).then().statusCode(409).body("code", equalTo("nothing-to-print"));
        slips("bruno", id, 0).then().statusCode(404);
        lines(done(begin("nadia", A, "invitations", these(file), terms)))
                .then()
                .body("items.outcome", contains("already"));
    }

    private static Response slips(String adviser, String id, int after) {
        return as(adviser).accept("text/html").queryParam("after", after).post("/v1/group-actions/" + id + "/slips");
    }

    @Test
    void nobodyBeginsOrReadsForOthersAndWhatCannotBeDoneIsRefusedAtOnce() {
        String person = World.register("nadia", A).path("id");
        begin("bruno", A, "sharing-requests", these(person), ASK).then().statusCode(404);
        // As if bruno named people of A for B: a fault of each line.
        String outside =
                begin("bruno", B, "sharing-requests", these(person), ASK).path("id");
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() -> as("bruno")
                        .get("/v1/group-actions/" + outside)
                        .path("state")
                        .equals("done"));
        as("bruno")
                .get("/v1/group-actions/" + outside + "/lines")
                .then()
                .body("items.reason", contains("no-such-file"))
                .body("items[0].lastName", nullValue());
        for (String path : List.of("", "/lines"))
            as("nadia").get("/v1/group-actions/" + outside + path).then().statusCode(404);
        as("nadia").queryParam("structureId", B).get("/v1/group-actions").then().statusCode(404);
        as("bruno")
                .queryParam("structureId", B)
                .get("/v1/group-actions")
                .then()
                .body("items.structureId", not(hasItem(A.toString())));

        begin("nadia", A, "sharing-requests", Map.of(), ASK)
                .then()
                .statusCode(422)
                .body("code", equalTo("nobody-chosen"));
        begin("nadia", A, "sharing-requests", Map.of("filter", Map.of("search", "Zqzqzqzq")), ASK)
                .then()
                .statusCode(422)
                .body("code", equalTo("nobody-chosen"));
        begin("nadia", A, "sharing-requests", these(person), Map.of("reason", "curiosite", "purpose", "formation"))
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown-reason"));
        begin("nadia", A, "assignments", these(person), Map.of("colleagueId", Ids.next()))
                .then()
                .statusCode(422)
                .body("code", equalTo("no-such-colleague"))
                .body("errors[0].pointer", equalTo("/colleagueId"));
        assertThat(sql.query("select 1 from sharing_request where beneficiary_id = ?", UUID.fromString(person))
                        .exists())
                .isFalse();
        as("nadia")
                .queryParam("outcome", "done")
                .get("/v1/group-actions/" + Ids.next() + "/lines")
                .then()
                .statusCode(404);
    }
}
