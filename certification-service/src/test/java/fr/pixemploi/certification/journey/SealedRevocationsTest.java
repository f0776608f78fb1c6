package fr.pixemploi.certification.journey;

import static fr.pixemploi.certification.journey.World.aSession;
import static fr.pixemploi.certification.journey.World.as;
import static fr.pixemploi.certification.journey.World.once;
import static fr.pixemploi.certification.journey.World.with;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import fr.pixemploi.kit.database.StoredTexts;
import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.kit.topic.ToldErasures;
import fr.pixemploi.kit.topic.Topic;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** A fraud is found after somebody was erased: two members of the jury, who have the code, revoke what was sealed. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "certification"))
class SealedRevocationsTest {
    @Inject
    Sql sql;

    @Inject
    DataSource database;

    /**
     * Of somebody who was erased.
     *
     * @param list where its credential stands
     */
    private record Sealed(String code, int list, int index) {}

    private Sealed sealed(String account) {
        Validated it = published(account);
        Sealed sealed = sql.query(
                        "select code, status_list, status_index from certificate where beneficiary_id = ?",
                        it.person().id())
                .one(row -> new Sealed(row.text("code"), row.integer("status_list"), row.integer("status_index")));
        UUID erasure = ToldErasures.tell(it.person().id());
        Topic completed = Topic.of("certification.erasure-completed");
        await().atMost(Patience.FAR).until(() -> !completed.about(erasure).isEmpty());
        return sealed;
    }

    private static Validated published(String account) {
        Validated it = Validated.sat(aSession(), account, "Ombeline", Map.of());
        Validated.publish(it.session(), 1);
        return it;
    }

    private static Response propose(String who, String code) {
        return once(as(who))
                .body(Map.of("code", code, "reason", "Une fraude a été prouvée."))
                .post("/v1/jury/sealed-revocations");
    }

    private static String proposed(String who, String code) {
        return propose(who, code).then().statusCode(201).extract().path("id");
    }

    private static ValidatableResponse answer(String who, String id, String code, String what) {
        return as(who).body(Map.of("code", code))
                .post("/v1/jury/sealed-revocations/{id}/{what}", id, what)
                .then();
    }

    private static ValidatableResponse verify(String code) {
        return given().get("/v1/verify/{code}", code).then().statusCode(200);
    }

    private boolean isRevoked(Sealed it) {
        return sql.query(
                        "select state from credential_status where list_id = ? and position = ?", it.list(), it.index())
                .one(row -> row.text("state"))
                .equals("revoked");
    }

    private static ValidatableResponse waiting() {
        return as("jury-jules")
                .queryParam("limit", 100)
                .get("/v1/jury/sealed-revocations")
                .then()
                .statusCode(200);
    }

    @Test
    void twoMembersRevokeItAndItsCodeTellsSoWithoutAName() {
        Sealed certificate = sealed("revoked-sealed");
        String code = certificate.code();
        String typed = code.toLowerCase(java.util.Locale.ROOT).replace("-", "");
        String proposal = proposed("jury-julie", typed);
        propose("jury-jules", code).then().statusCode(409).body("code", equalTo("revocation-waits"));
        waiting().body("items.id", hasItem(proposal));
        answer("jury-julie", proposal, code, "confirmation").statusCode(409).body("code", equalTo("same-reader"));
        verify(code).body("status", equalTo("published")).body("holder", equalTo("Ombeline Exemple"));
        assertThat(isRevoked(certificate)).isFalse();

        for (int again = 0; again < 2; again++)
            answer("jury-jules", proposal, code, "confirmation").statusCode(204);
        assertThat(verify(code).body("status", equalTo("revoked")).extract().asString())
                .doesNotContain("Ombeline", "Exemple", "480");
        assertThat(given().header("Accept-Language", "fr")
                        .get("/verification/{code}", code)
                        .asString())
                .contains("il a été annulé")
                .doesNotContain("Ombeline", "480");
        assertThat(isRevoked(certificate)).isTrue();
        waiting().body("items.id", not(hasItem(proposal)));
        answer("jury-julie", proposal, code, "refusal").statusCode(409).body("code", equalTo("revocation-answered"));
        propose("jury-julie", code).then().statusCode(409).body("code", equalTo("certificate-does-not-stand"));
        assertThat(StoredTexts.tablesWith(database, code, "Ombeline"))
                .as("neither the code nor a name is kept in clear")
                .isEmpty();
        assertThat(sql.query("select 1 from sealed_certificate where status = 'revoked'")
                        .exists())
                .isTrue();
    }

    @Test
    void declinedItStandsOnAndCanBeProposedAnew() {
        Sealed certificate = sealed("declined-sealed");
        String code = certificate.code();
        Sealed other = sealed("declined-other");
        String proposal = proposed("jury-julie", code);
        answer("jury-jules", proposal, other.code(), "confirmation")
                .statusCode(409)
                .body("code", equalTo("revocation-of-another"));
        answer("jury-julie", proposal, code, "refusal").statusCode(204);
        answer("jury-jules", proposal, code, "confirmation")
                .statusCode(409)
                .body("code", equalTo("revocation-answered"));
        verify(code).body("status", equalTo("published"));
        assertThat(isRevoked(certificate)).isFalse();
        assertThat(proposed("jury-jules", code)).isNotEqualTo(proposal);
    }

    /** Who made it may not have the code any more. */
    @Test
    void theAuthorAloneTakesAProposalBackWithoutTheCode() {
        Sealed certificate = sealed("withdrawn-sealed");
        String proposal = proposed("jury-julie", certificate.code());
        withdraw("jury-jules", proposal).statusCode(409).body("code", equalTo("revocation-not-yours"));
        waiting().body("items.id", hasItem(proposal));
        for (int again = 0; again < 2; again++) withdraw("jury-julie", proposal).statusCode(204);
        waiting().body("items.id", not(hasItem(proposal)));
        withdraw("jury-julie", Ids.next().toString()).statusCode(404);
        answer("jury-jules", proposal, certificate.code(), "confirmation")
                .statusCode(409)
                .body("code", equalTo("revocation-answered"));
        verify(certificate.code()).body("status", equalTo("published"));
        proposed("jury-jules", certificate.code());
    }

    private static ValidatableResponse withdraw(String who, String id) {
        return as(who).post("/v1/jury/sealed-revocations/{id}/withdrawal", id).then();
    }

    @Test
    void whoWasNotErasedHasTheirResultsTakenBack() {
        Validated it = published("not-erased-sealed");
        String code = with(it.person().token()).get("/v1/certificates/me").path("items[0].code");
        propose("jury-julie", code).then().statusCode(409).body("code", equalTo("certificate-holder-known"));
        propose("jury-julie", "P-BCDF-GHJK-BCDF-GHJK").then().statusCode(404);
        propose("jury-julie", "no code").then().statusCode(404).body("code", equalTo("certificate-code-unknown"));
        answer("jury-jules", Ids.next().toString(), code, "confirmation").statusCode(404);
        verify(code).body("status", equalTo("published"));
    }
}
