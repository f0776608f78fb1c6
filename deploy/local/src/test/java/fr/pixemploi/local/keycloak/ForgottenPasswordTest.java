package fr.pixemploi.local.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fr.pixemploi.local.TestData;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The login of production by somebody who reads a person's mail and knows no password: what they get, and what they don't. */
class ForgottenPasswordTest {
    private static final Pattern FORGOTTEN = Pattern.compile("href=\"([^\"]*login-actions/reset-credentials[^\"]*)\"");
    private static final Pattern LINK = Pattern.compile("https?://\\S+");
    private static final String NEW_PASSWORD = "another-long-password";

    private static Keycloak keycloak;
    private static String host;
    private static PortalLogin portal;
    private static Administrator administrator;
    private static GreenMail mailServer;

    private Browser browser = new Browser(host);

    @BeforeAll
    static void startWithTheLoginOfProduction() throws Exception {
        keycloak = Keycloak.start(TestData.fresh(Path.of("target").toAbsolutePath()), 0);
        host = "http://127.0.0.1:" + keycloak.port();
        portal = new PortalLogin(keycloak.issuerUrl());
        administrator = new Administrator(keycloak.issuerUrl());
        mailServer = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mailServer.start();
        administrator.call(
                "PUT",
                "",
                Map.of(
                        "browserFlow",
                        "browser with second factor",
                        "smtpServer",
                        Map.of(
                                "host",
                                "127.0.0.1",
                                "port",
                                Integer.toString(mailServer.getSmtp().getPort()),
                                "from",
                                "pix-emploi@exemple.test")));
        for (String role : List.of("jury", "operator", "author")) {
            make(role + "-with-telephone", role);
        }
        make("jury-who-forgot", "jury");
        make("jury-who-guesses", "jury");
        make("adviser-with-telephone", "beneficiary");
    }

    private static void make(String name, String roleName) throws Exception {
        administrator.call(
                "POST",
                "/users",
                Map.of(
                        "username",
                        name,
                        "enabled",
                        true,
                        "emailVerified",
                        true,
                        "email",
                        name + "@exemple.test",
                        "firstName",
                        "Jean",
                        "lastName",
                        "Exemple",
                        "credentials",
                        Telephone.besideThePassword()));
        JsonNode role = administrator.call("GET", "/roles/" + roleName, null);
        administrator.call("POST", "/users/" + idOf(name) + "/role-mappings/realm", List.of(role));
    }

    @AfterAll
    static void stop() {
        mailServer.stop();
        keycloak.stop();
    }

    @Test
    void aJobSeekerChoosesAnotherPasswordByALetter() throws Exception {
        HttpResponse<String> page = throughTheLetterOf("karim");

        HttpResponse<String> end = choose(page);

        assertThat(PortalLogin.claims(portal.tokens(end)).path("acr").asText()).isEqualTo("1");
    }

    @Test
    void whoReadsTheMailOfSomebodyWithATelephoneGetsNeitherAnotherPasswordNorAnotherTelephone() throws Exception {
        for (String user : List.of("jury", "operator", "author", "adviser")) {
            browser = new Browser(host);
            HttpResponse<String> page = throughTheLetterOf(user + "-with-telephone");
            assertThat(page.body())
                    .as(user + " " + page.uri())
                    .contains("name=\"otp\"")
                    .doesNotContain("name=\"password-new\"", "name=\"totpSecret\"");

            HttpResponse<String> wrong = browser.submit(page, Map.of("otp", "000000"));
            assertThat(wrong.body()).as(user).contains("name=\"otp\"");
            assertThat(browser.open(portal.address("")).body()).as(user).contains("name=\"username\"");
        }
    }

    @Test
    void whoHasTheTelephoneTooChoosesAnotherPasswordAndIsAskedForTheCodeAtTheNextLogin() throws Exception {
        HttpResponse<String> page =
                browser.submit(throughTheLetterOf("jury-who-forgot"), Map.of("otp", Telephone.oneTimeCode()));
        assertThat(choose(page).statusCode()).isEqualTo(302);

        Browser next = new Browser(host);
        assertThat(next.submit(
                                next.open(portal.address("")),
                                Map.of("username", "jury-who-forgot", "password", NEW_PASSWORD))
                        .body())
                .contains("name=\"otp\"");
    }

    @Test
    void juryOperatorAndAuthorWithoutATelephoneGetNothingByALetter() throws Exception {
        for (String user : List.of("jury-julie", "ops-omar", "autrice-anne")) {
            browser = new Browser(host);
            HttpResponse<String> refused = throughTheLetterOf(user);
            assertThat(refused.statusCode()).as(user).isBetween(400, 403);
            assertThat(refused.body()).as(user).doesNotContain("name=\"password-new\"", "name=\"totpSecret\"");
            assertThat(browser.open(portal.address("")).body()).as(user).contains("name=\"username\"");
        }
    }

    @Test
    void wrongCodesCountAsWrongPasswordsDo() throws Exception {
        browser.submit(throughTheLetterOf("jury-who-guesses"), Map.of("otp", "000000"));

        // Keycloak counts after its answer.
        JsonNode tries =
                administrator.call("GET", "/attack-detection/brute-force/users/" + idOf("jury-who-guesses"), null);
        for (int again = 0; again < 50 && tries.path("numFailures").asInt() == 0; again++) {
            Thread.sleep(200);
            tries = administrator.call("GET", "/attack-detection/brute-force/users/" + idOf("jury-who-guesses"), null);
        }
        assertThat(tries.path("numFailures").asInt()).isEqualTo(1);
    }

    private HttpResponse<String> choose(HttpResponse<String> page) throws Exception {
        assertThat(page.body()).contains("name=\"password-new\"");
        return browser.submit(page, Map.of("password-new", NEW_PASSWORD, "password-confirm", NEW_PASSWORD));
    }

    private HttpResponse<String> throughTheLetterOf(String user) throws Exception {
        HttpResponse<String> login = browser.open(portal.address(""));
        Matcher forgotten = FORGOTTEN.matcher(login.body());
        assertThat(forgotten.find()).isTrue();
        HttpResponse<String> who = browser.open(host + forgotten.group(1).replace("&amp;", "&"));
        browser.submit(who, Map.of("username", user + "@exemple.test"));
        return browser.open(linkTo(user));
    }

    private static String linkTo(String user) throws Exception {
        for (MimeMessage letter : mailServer.getReceivedMessages()) {
            if (!letter.getAllRecipients()[0].toString().startsWith(user + "@")) continue;
            Matcher link = LINK.matcher(((Multipart) letter.getContent())
                    .getBodyPart(0)
                    .getContent()
                    .toString());
            if (link.find()) return link.group();
        }
        throw new AssertionError("no letter to " + user);
    }

    private static String idOf(String user) throws Exception {
        return administrator
                .call("GET", "/users?exact=true&username=" + user, null)
                .path(0)
                .path("id")
                .asText();
    }
}
