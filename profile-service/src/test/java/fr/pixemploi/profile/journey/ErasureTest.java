package fr.pixemploi.profile.journey;

import static fr.pixemploi.profile.journey.World.A;
import static fr.pixemploi.profile.journey.World.LATER;
import static fr.pixemploi.profile.journey.World.TOKENS;
import static fr.pixemploi.profile.journey.World.as;
import static fr.pixemploi.profile.journey.World.with;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import fr.pixemploi.kit.database.StoredTexts;
import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.kit.topic.Topic;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** A person has themselves erased: in all services, tracked to the end, the account last. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "profile"))
class ErasureTest {
    @Inject
    Sql sql;

    @Inject
    DataSource database;

    /** Nobody else is called so. */
    private static final String RARE = "Zwyndorlinqué";

    /** Somebody of A with a rare name, an account called so, and something in every corner. */
    private record Somebody(UUID id, String token, String account, UUID grant) {}

    private static Somebody somebody() {
        Map<String, Object> named = World.someone(A);
        named.put("lastName", RARE);
        named.put("externalId", "RARE-" + Ids.next());
        String file = as("nadia").body(named).post("/v1/beneficiaries").path("id");
        String account = "effacee-" + Ids.next();
        String token = TOKENS.newBeneficiary(account);
        with(token)
                .body(Map.of("invitationCode", World.invite("nadia", file)))
                .post("/v1/beneficiaries/me/account-links")
                .then()
                .statusCode(200);
        UUID person = UUID.fromString(file);
        as("nadia")
                .body(Map.of("content", "A bien avancé."))
                .post("/v1/beneficiaries/" + file + "/notes")
                .then()
                .statusCode(201);
        with(token)
                .header("If-Match", "*")
                .body(Map.of("commune", "26362"))
                .patch("/v1/beneficiaries/me/situation")
                .then()
                .statusCode(200);
        as("nadia")
                .body(Map.of("structureId", A, "name", "Suivi", "filter", Map.of("search", RARE)))
                .post("/v1/caseload/lists")
                .then()
                .statusCode(201);
        as("nadia")
                .body(Map.of("structureId", A, "beneficiaryId", file, "kind", "export"))
                .post("/v1/rights-requests")
                .then()
                .statusCode(201);
        with(token)
                .body(Map.of("version", 1))
                .post("/v1/notices/information/readings")
                .then()
                .statusCode(204);
        UUID result = World.aResult(person, Instant.now().toString(), Map.of("1.1", 3));
        UUID grant = World.consent(person, A, LATER, List.of(result));
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() -> as("nadia")
                                .queryParam("structureId", A)
                                .get("/v1/profiles/" + file)
                                .statusCode()
                        == 200);
        return new Somebody(person, token, account, grant);
    }

    @Test
    void nothingOfThemIsLeftAndTheAccountGoesLast() {
        Somebody gone = somebody();
        assertThat(StoredTexts.tablesWith(database, RARE)).contains("beneficiary", "caseload_entry", "saved_list");
        assertThat(StoredTexts.tablesWith(database, gone.id().toString()))
                .contains("person_read", "file_change", "rights_request", "note", "sharing_grant", "notice_reading");
        Response asked = Erased.ask(gone.token());
        asked.then()
                .statusCode(202)
                .body("erasure.state", equalTo("under-way"))
                .body("erasure.dueSource", equalTo("RGPD, article 12, paragraphe 3"))
                .body("erasure.kept.service", hasItem("certification"))
                .body("erasure.kept.why", hasItem(notNullValue()));
        String receipt = Erased.receipt(asked);
        UUID erasure = Erased.idOf(sql, gone.id());
        Erased.awaitProfile(receipt);

        Erased.isInNewsAlone(database, gone.id());
        assertThat(StoredTexts.tablesWith(database, gone.grant().toString())).isEmpty();
        assertThat(StoredTexts.tablesWith(database, "zwyndorlinque")).isEmpty();
        assertThat(StoredTexts.tablesWith(database, RARE)).isEmpty();
        assertThat(Topic.of("profile.beneficiary.state")
                        .about(gone.id())
                        .getLast()
                        .json())
                .isEmpty();
        assertThat(Topic.of("profile.situation.state")
                        .about(gone.id())
                        .getLast()
                        .json())
                .isEmpty();
        assertThat(Topic.of("profile.sharing.state")
                        .about(gone.grant())
                        .getLast()
                        .json())
                .isEmpty();
        assertThat(Topic.of("profile.erasure").about(erasure))
                .singleElement()
                .satisfies(
                        told -> assertThat(told.json()).doesNotContain(gone.id().toString()));

        assertThat(TOKENS.hasAccount(gone.account())).isTrue();
        Erased.othersAreDone(erasure, List.of("sealed_certificate"));
        Erased.awaitState(receipt, "ended");
        Erased.seenBy(receipt)
                .then()
                .body("endedAt", notNullValue())
                .body("kept.what", hasItem("Vos certificats publiés"));
        assertThat(sql.query("select 1 from erasure_account where erasure_id = ?", erasure)
                        .exists())
                .isFalse();
        assertThat(TOKENS.hasAccount(gone.account())).isFalse();
    }

    @Test
    void newsOfThemAreDropped() {
        World.Person gone = World.aPersonOfA();
        Erased.whole(sql, gone.id(), Erased.receipt(Erased.ask(gone.token())));
        UUID late = World.aResult(gone.id(), Instant.now().toString(), Map.of("1.1", 5));
        World.Person other = World.aPersonOfA();
        UUID after = World.aResult(other.id(), Instant.now().toString(), Map.of("1.1", 5));
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() -> !StoredTexts.tablesWith(database, after.toString()).isEmpty());
        assertThat(sql.query("select 1 from result where id = ?", late).exists())
                .isFalse();
    }

    @Test
    void whoAsksTwiceAtOnceIsErasedOnceAndBothReceiptsTellIt() throws Exception {
        World.Person gone = World.aPersonOfA();
        List<Response> asked;
        try (var threads = Executors.newFixedThreadPool(4)) {
            Callable<Response> ask = () -> Erased.ask(gone.token());
            asked = threads.invokeAll(List.of(ask, ask, ask, ask)).stream()
                    .map(future -> future.resultNow())
                    .toList();
        }
        List<String> receipts = asked.stream().map(Erased::receipt).toList();
        assertThat(receipts).doesNotHaveDuplicates();
        assertThat(asked.stream().map(answer -> answer.<String>path("erasure.askedAt")))
                .containsOnly(asked.getFirst().<String>path("erasure.askedAt"));
        Erased.whole(sql, gone.id(), receipts.getFirst());
        receipts.forEach(
                receipt -> Erased.seenBy(receipt).then().statusCode(200).body("state", equalTo("ended")));
        String erasure = Erased.idOf(sql, gone.id()).toString();
        int told = sql.query(
                        "select count(*) as n from outbox_event where topic = 'profile.erasure' and key = ?", erasure)
                .one(row -> row.integer("n"));
        assertThat(told).isEqualTo(1);
    }

    @Test
    void theSameCallSentAgainIsToldAnotherReceiptOfTheSameErasure() {
        World.Person gone = World.aPersonOfA();
        String key = Ids.next().toString();
        String first = Erased.receipt(askWith(gone.token(), key));
        String again = Erased.receipt(askWith(gone.token(), key));
        assertThat(again).isNotEqualTo(first);
        assertThat(Erased.seenBy(again).<String>path("askedAt"))
                .isEqualTo(Erased.seenBy(first).path("askedAt"));
        assertThat(StoredTexts.tablesWith(database, first)).isEmpty();
    }

    private static Response askWith(String token, String key) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(Map.of("understood", true, "textVersion", 2))
                .post("/v1/erasures");
    }

    @Test
    void whoDidNotUnderstandOrReadAnotherTextIsNotErased() {
        World.Person person = World.aPersonOfA();
        person.calls()
                .body(Map.of("understood", false, "textVersion", 2))
                .post("/v1/erasures")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/understood"));
        person.calls()
                .body(Map.of("understood", true, "textVersion", 3))
                .post("/v1/erasures")
                .then()
                .statusCode(409)
                .body("code", equalTo("erasure-text-changed"));
        person.calls()
                .get("/v1/erasures/text")
                .then()
                .statusCode(200)
                .body("version", equalTo(2))
                .body("dueInMonths", equalTo(1));
        person.calls().get("/v1/beneficiaries/me").then().statusCode(200);
        Erased.seenBy("ACDEFGHJKM").then().statusCode(404);
    }

    @Test
    void theOperatorSeesWhatIsMissingAndNobodysName() {
        World.Person gone = World.aPersonOfA();
        String receipt = Erased.receipt(Erased.ask(gone.token()));
        UUID erasure = Erased.idOf(sql, gone.id());
        Erased.awaitProfile(receipt);
        sql.update("update erasure set due_on = date '2001-01-01' where id = ?", erasure);
        Response first = as("ops-omar").queryParam("limit", 1).get("/v1/operations/erasures");
        first.then()
                .statusCode(200)
                .body("items[0].id", equalTo(erasure.toString()))
                .body("items[0].overdue", equalTo(true))
                .body("items[0].state", equalTo("under-way"))
                .body("items[0].missing", contains("assessment", "pathway", "certification"));
        assertThat(first.asString()).doesNotContain(gone.id().toString());
        Erased.othersAreDone(erasure, List.of());
        Erased.awaitState(receipt, "ended");
        as("ops-omar")
                .queryParam("limit", 100)
                .get("/v1/operations/erasures")
                .then()
                .body("items.find { it.id == '" + erasure + "' }.missing", empty())
                .body("items.find { it.id == '" + erasure + "' }.overdue", equalTo(false));
        as("marc").get("/v1/operations/erasures").then().statusCode(403);
    }
}
