package fr.pixemploi.profile.journey;

import static fr.pixemploi.profile.journey.World.A;
import static fr.pixemploi.profile.journey.World.TOKENS;
import static fr.pixemploi.profile.journey.World.with;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.local.PlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** Partners that change their secrets by themselves, at a real Keycloak, which lets the service at nothing else. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "profile"))
@QuarkusTestResource(value = OwnKeycloak.class, restrictToAnnotatedClass = true)
class PartnerSecretTest {
    private static final String SECRET = "/v1/partners/me/secret";

    @ConfigProperty(name = PlatformResource.KEYCLOAK_URL)
    String issuer;

    @Inject
    Sql sql;

    private Response grant(String client, String secret) {
        return given().formParams(
                        Map.of("grant_type", "client_credentials", "client_id", client, "client_secret", secret))
                .post(issuer + "/protocol/openid-connect/token");
    }

    private String token(String client, String secret) {
        return grant(client, secret).then().statusCode(200).extract().path("access_token");
    }

    private static Response renew(String token, String key) {
        return given().auth().oauth2(token).header("Idempotency-Key", key).post(SECRET);
    }

    @Test
    void aPartnerChangesItsSecretAndTheOneOfBeforeHoldsBesideIt() {
        String before = token("partner-beta", "partner-beta-secret");
        String first = renew(before, "first").then().statusCode(200).extract().path("secret");
        assertThat(first).isNotEqualTo("partner-beta-secret");
        String after = laterToken("partner-beta", first);
        token("partner-beta", "partner-beta-secret");
        with(before).get("/v1/partners/me").then().statusCode(200);

        String second = renew(after, "second").then().statusCode(200).extract().path("secret");
        token("partner-beta", second);
        token("partner-beta", first);
        grant("partner-beta", "partner-beta-secret").then().statusCode(401);
        assertThat(sql.query("select * from partner_secret_change where client_id = 'partner-beta'")
                        .list(row -> row.text("account")))
                .containsExactly("01940000-0000-7000-8000-000000000112", "01940000-0000-7000-8000-000000000112");
    }

    @Test
    void aTokenOfBeforeTheLastChangeChangesNothingMore() {
        String stolen = token("partner-sandbox", "partner-sandbox-secret");
        String first = renew(stolen, "owner-1").then().statusCode(200).extract().path("secret");
        String second = renew(laterToken("partner-sandbox", first), "owner-2")
                .then()
                .statusCode(200)
                .extract()
                .path("secret");
        renew(stolen, "thief").then().statusCode(409).body("code", equalTo("token-of-before-the-secret"));
        token("partner-sandbox", second);
        renew(stolen, "owner-1").then().statusCode(200);
    }

    /** A token says the second in which it was made, and so does a secret. */
    private String laterToken(String client, String secret) {
        Instant now = Instant.now();
        await().until(() -> Instant.now().getEpochSecond() > now.getEpochSecond() + 1);
        return token(client, secret);
    }

    @Test
    void whoeverLostTheAnswerIsToldAgainAndNothingIsChangedTwice() {
        String token = token("partner-reader", "partner-reader-secret");
        String told = renew(token, "lost").then().statusCode(200).extract().path("secret");
        renew(token, "lost").then().statusCode(200).body("secret", equalTo(told));
        token("partner-reader", "partner-reader-secret");
        given().auth()
                .oauth2(token)
                .post(SECRET)
                .then()
                .statusCode(400)
                .body("code", equalTo("idempotency-key-required"));
    }

    @Test
    void aPartnerReadsWhatIsKnownOfItsClientAndNoSecret() {
        String token = token("partner-alpha", "partner-alpha-secret");
        String read = with(token)
                .get("/v1/partners/me")
                .then()
                .statusCode(200)
                .body("clientId", equalTo("partner-alpha"))
                .body("structures", contains(A.toString()))
                .body(
                        "scopes",
                        containsInAnyOrder("profile:write", "profile:read", "results:read", "certificates:search"))
                .body("credential", equalTo("secret"))
                .body("limits.seconds", equalTo(60))
                .extract()
                .asString();
        assertThat(read).doesNotContain("partner-alpha-secret");
    }

    @Test
    void nobodyElseIsTold() {
        for (String who : List.of("nadia", "marc", "lea", "ops-omar"))
            renew(TOKENS.forUser(who), UUID.randomUUID().toString()).then().statusCode(403);
    }

    @Test
    void keycloakLetsTheServiceAtClientsOfPartnersAndAtNothingElse() {
        String own = token("profile-service-partners", "profile-service-partners-secret");
        String admin = issuer.replace("/realms/", "/admin/realms/");
        String administrator = given().formParams(Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        "admin-cli",
                        "username",
                        "admin",
                        "password",
                        "demonstration"))
                .post(issuer.replace("/pix-emploi", "/master") + "/protocol/openid-connect/token")
                .path("access_token");
        for (String client : List.of(
                "portal", "profile-service-staff", "profile-service-partners", "local-admin", "admin-permissions")) {
            String id = given().auth()
                    .oauth2(administrator)
                    .get(admin + "/clients?clientId=" + client)
                    .path("[0].id");
            String at = admin + "/clients/" + id;
            given().auth().oauth2(own).get(at).then().statusCode(403);
            given().auth().oauth2(own).get(at + "/client-secret").then().statusCode(403);
            given().auth().oauth2(own).post(at + "/client-secret").then().statusCode(403);
            given().auth()
                    .oauth2(own)
                    .contentType("application/json")
                    .body(Map.of("clientId", client, "enabled", false))
                    .put(at)
                    .then()
                    .statusCode(403);
        }
        given().auth().oauth2(own).get(admin + "/users").then().statusCode(403);
        given().auth()
                .oauth2(own)
                .contentType("application/json")
                .body(Map.of("clientId", "another"))
                .post(admin + "/clients")
                .then()
                .statusCode(403);
        given().auth()
                .oauth2(own)
                .get(admin + "/clients?clientId=portal")
                .then()
                .statusCode(200)
                .body("size()", equalTo(0));
    }

    @Test
    void whileKeycloakIsAwayNothingIsChangedAndTheSameCallDoesItLater() {
        String token = token("partner-writer", "partner-writer-secret");
        // Its keys are known from now on.
        with(token).get("/v1/partners/me").then().statusCode(200);
        OwnKeycloak.end();
        try {
            with(token).get("/v1/partners/me").then().statusCode(200).body("clientId", equalTo("partner-writer"));
            renew(token, "away")
                    .then()
                    .statusCode(503)
                    .header("Retry-After", "30")
                    .body("code", equalTo("client-registry-away"));
        } finally {
            OwnKeycloak.startAgain();
        }
        token("partner-writer", "partner-writer-secret");
        String told = renew(token, "away").then().statusCode(200).extract().path("secret");
        token("partner-writer", told);
    }
}
