package fr.pixemploi.local.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.pixemploi.local.TestData;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The login of production, played page by page as a browser would: who is asked for a code, and what the token says then. */
class SecondFactorTest {
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
                        "credentials", Telephone.besideThePassword()));
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
        HttpResponse<String> next = code(page, Telephone.oneTimeCode());
        for (int again = 0; again < 50 && next.body().contains("name=\"otp\""); again++) {
            Thread.sleep(200);
            next = code(next, Telephone.oneTimeCode());
        }
        return next;
    }

    private static String acrOfTokenFrom(HttpResponse<String> redirect) throws Exception {
        return PortalLogin.claims(portal.tokens(redirect)).path("acr").asText();
    }
}
