package fr.pixemploi.profile.journey;

import static fr.pixemploi.profile.journey.World.A;
import static fr.pixemploi.profile.journey.World.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fr.pixemploi.kit.day.OneDay;
import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.local.PlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** What a structure answers to those who asked it for something. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "profile"))
class AnsweredRequestsTest {
    @Inject
    Sql sql;

    @Inject
    DataSource database;

    @Test
    void whoHasNoAccountAndAsksForErasureIsErasedOnceTheStructureSaysSo() {
        OneDay.in(ZoneId.of("Europe/Paris"), this::isErasedOnceTheStructureSaysSo);
    }

    private void isErasedOnceTheStructureSaysSo(LocalDate today) {
        UUID person = Rights.someoneWithoutAccount();
        String request = Rights.asked(person, "erasure");
        Rights.asked(person, "erasure");
        Rights.answer("bruno", request, Map.of("outcome", "carried-out")).then().statusCode(404);
        Response answered = Rights.answer("marc", request, Map.of("outcome", "carried-out"));
        String receipt = answered.then()
                .statusCode(200)
                .body("erasureDueOn", equalTo(today.plusMonths(1).toString()))
                .extract()
                .path("receiptCode");
        Erased.whole(sql, person, receipt);
        Erased.isInNewsAlone(database, person);
        as("nadia").get("/v1/beneficiaries/" + person).then().statusCode(404);
        String decided = "items.find { it.id == '" + Erased.idOf(sql, person) + "' }";
        as("ops-omar")
                .queryParam("limit", 100)
                .get("/v1/operations/erasures")
                .then()
                .body(decided + ".structureId", equalTo(A.toString()))
                .body(decided + ".decidedBy", notNullValue());
        Rights.answer("marc", request, Map.of("outcome", "carried-out")).then().statusCode(404);
    }

    @Test
    void anAnswerThatIsSentAgainAfterThePersonIsGoneTellsTheSameErasure() {
        UUID person = Rights.someoneWithoutAccount();
        String request = Rights.asked(person, "erasure");
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
        String request = Rights.asked(person.id(), "erasure");
        Rights.answer("nadia", request, Map.of("outcome", "carried-out"))
                .then()
                .statusCode(409)
                .body("code", equalTo("erasure-in-own-space"));
        person.calls().get("/v1/beneficiaries/me").then().statusCode(200);
        Rights.answer("nadia", request, Map.of("outcome", "refused", "reason", "obligation-legale"))
                .then()
                .statusCode(200)
                .body("receiptCode", nullValue());
    }

    @Test
    void aCorrectionIsAskedForInThePersonsOwnWordsAndNothingElseIs() {
        World.Person person = World.aPersonOfA();
        for (Map<String, Object> unfit : List.<Map<String, Object>>of(
                Map.of("kind", "correction"),
                Map.of("kind", "correction", "words", "   "),
                Map.of("kind", "objection", "words", "Je ne veux pas.")))
            person.calls()
                    .body(unfit)
                    .post("/v1/rights-requests/me")
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("words-do-not-fit"));
        person.calls()
                .body(Map.of("kind", "correction", "words", "a".repeat(1001)))
                .post("/v1/rights-requests/me")
                .then()
                .statusCode(422);
        for (String words : List.of("Mon nom.", "Ma ville.", "Mon nom."))
            person.calls()
                    .body(Map.of("kind", "correction", "words", words))
                    .post("/v1/rights-requests/me")
                    .then()
                    .statusCode(201)
                    .body("words", equalTo(words));
        person.calls()
                .get("/v1/rights-requests/me")
                .then()
                .body("items.words", equalTo(List.of("Mon nom.", "Ma ville.")));
        assertThat(Rights.askedFor(person.id(), Map.of()))
                .extracting(request -> request.get("words"))
                .containsExactly("Mon nom.", "Ma ville.");
        Rights.say("nadia", person.id(), "export").then().statusCode(201).body("words", nullValue());
        as("nadia")
                .body(Map.of("structureId", A, "beneficiaryId", person.id(), "kind", "correction"))
                .post("/v1/rights-requests")
                .then()
                .statusCode(422)
                .body("code", equalTo("words-do-not-fit"));
    }

    @Test
    void fiveCorrectionsOfOnePersonWaitAtMost() {
        World.Person person = World.aPersonOfA();
        for (int number = 1; number <= 6; number++)
            person.calls()
                    .body(Map.of("kind", "correction", "words", "Mon nom, lettre " + number))
                    .post("/v1/rights-requests/me")
                    .then()
                    .statusCode(number <= 5 ? 201 : 409)
                    .body("code", number <= 5 ? nullValue() : equalTo("corrections-waiting"));
    }

    @Test
    void whatPeopleAskInTheirSpaceIsAnsweredOnceWithAReasonThatTheyRead() {
        OneDay.in(ZoneId.of("Europe/Paris"), this::isAnsweredOnceWithAReasonThatTheyRead);
    }

    private void isAnsweredOnceWithAReasonThatTheyRead(LocalDate today) {
        World.Person person = World.aPersonOfA();
        Response asked = person.calls()
                .body(Map.of("kind", "correction", "words", Rights.WORDS))
                .post("/v1/rights-requests/me");
        asked.then()
                .statusCode(201)
                .body("way", equalTo("space"))
                .body("structureId", equalTo(A.toString()))
                .body("dueOn", equalTo(today.plusMonths(1).toString()));
        String request = asked.path("id");
        // What is still to be answered fills no register.
        person.calls()
                .body(Map.of("kind", "correction", "words", Rights.WORDS))
                .post("/v1/rights-requests/me")
                .then()
                .body("id", equalTo(request));
        assertThat(Rights.askedFor(person.id(), Map.of("answered", "false", "way", "space")))
                .hasSize(1);
        for (Map<String, Object> unfit : List.<Map<String, Object>>of(
                Map.of("outcome", "refused"),
                Map.of("outcome", "refused", "reason", "obligation-legale"),
                Map.of("outcome", "refused", "reason", "pas-envie"),
                Map.of("outcome", "carried-out", "reason", "donnees-exactes")))
            Rights.answer("nadia", request, unfit)
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("unknown-refusal-reason"));
        Rights.answer("nadia", request, Map.of("outcome", "refused", "reason", "donnees-exactes"))
                .then()
                .statusCode(200);
        Rights.answer("nadia", request, Map.of("outcome", "carried-out"))
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
        assertThat(Rights.askedFor(person.id(), Map.of("answered", "false"))).isEmpty();
        assertThat(Rights.askedFor(person.id(), Map.of("answered", "true"))).hasSize(1);
        // Answered, it may be asked for again.
        person.calls()
                .body(Map.of("kind", "correction", "words", Rights.WORDS))
                .post("/v1/rights-requests/me")
                .then()
                .statusCode(201)
                .body("id", not(equalTo(request)));
        assertThatThrownBy(() -> sql.update("update rights_answer set outcome = 'carried_out', reason = null"))
                .hasStackTraceContaining("table rights_answer is a log");
    }
}
