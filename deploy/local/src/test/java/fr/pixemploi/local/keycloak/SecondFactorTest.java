package fr.pixemploi.local.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.pixemploi.local.TestData;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The login of production, played page by page as a browser would: who is asked for a code, and what the token says then. */
class SecondFactorTest {
    private static final String OTP_SECRET = "secret-of-the-telephone";

    private static Keycloak keycloak;
    private static PortalLogin portal;

    private Browser browser = browser();

    private static Browser browser() {
        return new Browser("http://127.0.0.1:" + keycloak.port());
    }

    @BeforeAll
    static void startWithTheLoginOfProduction() throws Exception {
        keycloak = Keycloak.start(TestData.fresh(Path.of("target").toAbsolutePath()), 0);
        portal = new PortalLogin(keycloak.issuerUrl());
        Administrator administrator = new Administrator(keycloak.issuerUrl());
        administrator.call("PUT", "", Map.of("browserFlow", "browser with second factor"));
        administrator.call(
                "POST",
                "/users",
                Map.of(
                        "username", "jury-jean",
                        "enabled", true,
                        "emailVerified", true,
                        "email", "jury-jean@exemple.test",
                        "firstName", "Jean",
                        "lastName", "Jury",
                        "credentials",
                                List.of(
                                        Map.of("type", "password", "value", Tokens.PASSWORD),
                                        Map.of(
                                                "type", "otp",
                                                "secretData", "{\"value\":\"" + OTP_SECRET + "\"}",
                                                "credentialData",
                                                        "{\"subType\":\"totp\",\"digits\":6,\"counter\":0,"
                                                                + "\"period\":30,\"algorithm\":\"HmacSHA1\"}"))));
        JsonNode user = administrator
                .call("GET", "/users?exact=true&username=jury-jean", null)
                .path(0);
        JsonNode role = administrator.call("GET", "/roles/jury", null);
        administrator.call("POST", "/users/" + user.path("id").asText() + "/role-mappings/realm", List.of(role));
    }

    @AfterAll
    static void stop() {
        keycloak.stop();
    }

    @Test
    void aJobSeekerLogsInWithTheirPasswordAlone() throws Exception {
        HttpResponse<String> end = signIn(open(""), "lea");

        assertThat(acrOfTokenFrom(end)).isEqualTo("1");
    }

    @Test
    void whoAsksForLevelTwoGetsItByACodeOnly() throws Exception {
        HttpResponse<String> code = signIn(open("&acr_values=2"), "jury-jean");
        assertThat(code.statusCode()).isEqualTo(200);
        assertThat(code.body()).contains("name=\"otp\"");

        HttpResponse<String> wrong = code(code, "000000");
        assertThat(wrong.body()).contains("name=\"otp\"");

        assertThat(acrOfTokenFrom(submitOnceCounted(wrong))).isEqualTo("2");
    }

    @Test
    void theJuryIsAskedForACodeEvenWhenTheApplicationForgotTo() throws Exception {
        HttpResponse<String> code = signIn(open(""), "jury-jean");

        assertThat(code.statusCode()).isEqualTo(200);
        assertThat(code.body()).contains("name=\"otp\"");
    }

    @Test
    void juryOperatorAndAuthorWithoutATelephoneAreAskedToRegisterOneFirst() throws Exception {
        for (String user : List.of("jury-julie", "ops-omar", "autrice-anne")) {
            browser = browser();
            HttpResponse<String> next = signIn(open(""), user);

            assertThat(next.uri().toString()).as(user).contains("execution=CONFIGURE_TOTP");
        }
    }

    @Test
    void thePortalGetsNoCodeWithoutPkce() throws Exception {
        HttpResponse<String> refused = browser.open(portal.withoutPkce());

        assertThat(refused.headers().firstValue("Location").orElseThrow()).contains("error=invalid_request");
    }

    private HttpResponse<String> open(String more) throws Exception {
        return browser.open(portal.address(more));
    }

    private HttpResponse<String> signIn(HttpResponse<String> page, String user) throws Exception {
        return browser.submit(page, Map.of("username", user, "password", Tokens.PASSWORD));
    }

    private HttpResponse<String> code(HttpResponse<String> page, String code) throws Exception {
        return browser.submit(page, Map.of("otp", code));
    }

    /**
     * Keycloak counts a wrong code after its answer, and until then shows the page again to whoever is faster than that,
     * without looking at the code.
     */
    private HttpResponse<String> submitOnceCounted(HttpResponse<String> page) throws Exception {
        HttpResponse<String> next = code(page, oneTimeCode());
        for (int again = 0; again < 50 && next.body().contains("name=\"otp\""); again++) {
            Thread.sleep(200);
            next = code(next, oneTimeCode());
        }
        return next;
    }

    private static String acrOfTokenFrom(HttpResponse<String> redirect) throws Exception {
        return PortalLogin.claims(portal.tokens(redirect)).path("acr").asText();
    }

    /** RFC 6238 with SHA-1, 6 digits, 30 seconds. */
    private static String oneTimeCode() throws Exception {
        Mac mac = Mac.getInstance("HmacSHA1");
        mac.init(new SecretKeySpec(OTP_SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
        long step = System.currentTimeMillis() / 30_000;
        byte[] hash = mac.doFinal(ByteBuffer.allocate(8).putLong(step).array());
        int offset = hash[hash.length - 1] & 0xf;
        int number = ByteBuffer.wrap(hash, offset, 4).getInt() & 0x7fffffff;
        return "%06d".formatted(number % 1_000_000);
    }
}
