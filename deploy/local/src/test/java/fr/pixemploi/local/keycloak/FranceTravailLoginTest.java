package fr.pixemploi.local.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.pixemploi.local.TestData;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The login by France Travail, played by a second realm, page by page as a browser would: Camille and Dominique have one e-mail there, which is
 * also Léa's here.
 */
class FranceTravailLoginTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String BY_FRANCE_TRAVAIL = "&prompt=login&kc_idp_hint=france-travail";

    private static Keycloak keycloak;
    private static String host;
    private static PortalLogin portal;
    private static Administrator administrator;

    @BeforeAll
    static void startWithTheLoginOfProduction() throws Exception {
        keycloak = Keycloak.start(TestData.fresh(Path.of("target").toAbsolutePath()), 0);
        host = "http://127.0.0.1:" + keycloak.port();
        portal = new PortalLogin(keycloak.issuerUrl());
        administrator = new Administrator(keycloak.issuerUrl());
        administrator.call("PUT", "", Map.of("browserFlow", "browser with second factor", "verifyEmail", true));
        // The realm's file names the port of this machine's platform.
        String provider = administrator
                .call("GET", "/identity-provider/instances/france-travail", null)
                .toString();
        administrator.call(
                "PUT",
                "/identity-provider/instances/france-travail",
                JSON.readTree(provider.replace("http://127.0.0.1:8180", host)));
    }

    @AfterAll
    static void stop() {
        keycloak.stop();
    }

    @Test
    void theFirstLoginMakesABeneficiaryAndTheNextOneFindsThem() throws Exception {
        JsonNode first = PortalLogin.claims(portal.tokens(loggedIn(new Browser(host), "camille")));
        assertThat(first.path("realm_access").path("roles"))
                .extracting(JsonNode::asText)
                .contains("beneficiary");
        assertThat(first.path("aud")).extracting(JsonNode::asText).contains("profile-service");
        assertThat(first.path("azp").asText()).isEqualTo("portal");
        assertThat(first.path("name").asText()).isEqualTo("Camille Exemple");
        assertThat(PortalLogin.claims(portal.tokens(loggedIn(new Browser(host), "camille")))
                        .path("sub"))
                .isEqualTo(first.path("sub"));
    }

    @Test
    void twoPeopleWithOneEMailHaveAnAccountEachAndNoneIsTheOneThatHadIt() throws Exception {
        String camille = subject(loggedIn(new Browser(host), "camille"));
        String dominique = subject(loggedIn(new Browser(host), "dominique"));
        assertThat(camille).isNotEqualTo(dominique);
        assertThat(lea().path("email").asText()).isEqualTo("lea@exemple.test");
        assertThat(lea().path("id").asText()).isNotIn(camille, dominique);
        assertThat(administrator.call("GET", "/users/" + lea().path("id").asText() + "/federated-identity", null))
                .isEmpty();
        for (String account : new String[] {camille, dominique}) {
            JsonNode user = administrator.call("GET", "/users/" + account, null);
            assertThat(user.path("email").asText("")).isEmpty();
            assertThat(user.path("username").asText()).startsWith("france-travail.");
            assertThat(user.path("requiredActions")).isEmpty();
        }
    }

    @Test
    void whoeverChoosesFranceTravailComesThereAndIsNotWhoeverLoggedInBefore() throws Exception {
        Browser shared = new Browser(host);
        JsonNode own = portal.tokens(
                shared.submit(shared.open(portal.address("")), Map.of("username", "lea", "password", Tokens.PASSWORD)));
        assertThat(PortalLogin.claims(own).path("sub")).isEqualTo(lea().path("id"));

        // An application that forgets to ask for a new login sends people there all the same.
        HttpResponse<String> there = shared.open(portal.address("&kc_idp_hint=france-travail"));
        assertThat(there.uri().getPath()).contains("france-travail-simule");
        HttpResponse<String> end = submitted(shared, there, "camille");
        assertThat(end.statusCode()).isEqualTo(400);
        assertThat(end.body()).contains("déjà authentifié avec un autre utilisateur", "lea");
        assertThat(administrator.call("GET", "/users/" + lea().path("id").asText() + "/federated-identity", null))
                .isEmpty();

        shared.open(keycloak.issuerUrl() + "/protocol/openid-connect/logout?id_token_hint="
                + own.path("id_token").asText());
        assertThat(PortalLogin.claims(portal.tokens(loggedIn(shared, "camille")))
                        .path("name")
                        .asText())
                .isEqualTo("Camille Exemple");
    }

    @Test
    void whoeverIsStillLoggedInAtFranceTravailIsAskedAgain() throws Exception {
        Browser shared = new Browser(host);
        loggedIn(shared, "camille");
        HttpResponse<String> again = shared.open(portal.address("&kc_idp_hint=france-travail"));
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.uri().getPath()).contains("france-travail-simule");
        assertThat(again.body()).contains("name=\"password\"");
    }

    @Test
    void franceTravailIsAskedWithItsRealmForANewLoginAndForNoEMail() throws Exception {
        Browser browser = new Browser(host);
        HttpResponse<String> sent =
                browser.browse(HttpRequest.newBuilder(URI.create(portal.address(BY_FRANCE_TRAVAIL))));
        while (!location(sent).contains("france-travail-simule"))
            sent = browser.browse(HttpRequest.newBuilder(URI.create(location(sent))));
        assertThat(location(sent))
                .contains("/auth?realm=%2Findividu&", "prompt=login", "scope=openid+profile&", "nonce=", "state=");
    }

    private static HttpResponse<String> loggedIn(Browser browser, String person) throws Exception {
        return submitted(browser, browser.open(portal.address(BY_FRANCE_TRAVAIL)), person);
    }

    private static HttpResponse<String> submitted(Browser browser, HttpResponse<String> page, String person)
            throws Exception {
        return browser.submit(page, Map.of("username", person, "password", Tokens.PASSWORD));
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static String subject(HttpResponse<String> end) throws Exception {
        return PortalLogin.claims(portal.tokens(end)).path("sub").asText();
    }

    private static JsonNode lea() throws Exception {
        return administrator.call("GET", "/users?exact=true&username=lea", null).path(0);
    }
}
