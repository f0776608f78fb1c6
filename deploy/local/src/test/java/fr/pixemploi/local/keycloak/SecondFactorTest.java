package fr.pixemploi.local.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.pixemploi.local.TestData;
import fr.pixemploi.local.patience.Http;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The login of production, played page by page as a browser would: who is asked for a code, and what the token says then. */
class SecondFactorTest {
    private static final String OTP_SECRET = "secret-of-the-telephone";
    private static final String VERIFIER = "a-verifier-that-is-at-least-forty-three-characters-long";
    private static final String REDIRECT = "http://localhost:5173/";
    private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");

    private static Keycloak keycloak;

    /** By hand: Keycloak marks its cookies secure on loopback too, as browsers accept, and the JDK's jar then keeps them. */
    private final Map<String, String> cookies = new HashMap<>();

    @BeforeAll
    static void startWithTheLoginOfProduction() throws Exception {
        keycloak = Keycloak.start(TestData.fresh(Path.of("target").toAbsolutePath()), 0);
        String master = keycloak.issuerUrl().replace("/pix-emploi", "/master");
        String admin = new KeycloakCalls(master)
                .token(Map.of(
                        "grant_type", "password",
                        "client_id", "admin-cli",
                        "username", "admin",
                        "password", "demonstration"))
                .path("access_token")
                .asText();
        String realm = keycloak.issuerUrl().replace("/realms/", "/admin/realms/");
        administer(admin, "PUT", realm, Map.of("browserFlow", "browser with second factor"));
        administer(
                admin,
                "POST",
                realm + "/users",
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
        JsonNode user = administer(admin, "GET", realm + "/users?exact=true&username=jury-jean", null)
                .path(0);
        JsonNode role = administer(admin, "GET", realm + "/roles/jury", null);
        administer(admin, "POST", realm + "/users/" + user.path("id").asText() + "/role-mappings/realm", List.of(role));
    }

    @AfterAll
    static void stop() {
        keycloak.stop();
    }

    @Test
    void aJobSeekerLogsInWithTheirPasswordAlone() throws Exception {
        HttpResponse<String> end = submit(open(""), "username", "lea", "password", Tokens.PASSWORD);

        assertThat(acrOfTokenFrom(end)).isEqualTo("1");
    }

    @Test
    void whoAsksForLevelTwoGetsItByACodeOnly() throws Exception {
        HttpResponse<String> code = submit(open("&acr_values=2"), "username", "jury-jean", "password", Tokens.PASSWORD);
        assertThat(code.statusCode()).isEqualTo(200);
        assertThat(code.body()).contains("name=\"otp\"");

        HttpResponse<String> wrong = submit(code, "otp", "000000");
        assertThat(wrong.body()).contains("name=\"otp\"");

        assertThat(acrOfTokenFrom(submitOnceCounted(wrong))).isEqualTo("2");
    }

    @Test
    void theJuryIsAskedForACodeEvenWhenTheApplicationForgotTo() throws Exception {
        HttpResponse<String> code = submit(open(""), "username", "jury-jean", "password", Tokens.PASSWORD);

        assertThat(code.statusCode()).isEqualTo(200);
        assertThat(code.body()).contains("name=\"otp\"");
    }

    @Test
    void juryOperatorAndAuthorWithoutATelephoneAreAskedToRegisterOneFirst() throws Exception {
        for (String user : List.of("jury-julie", "ops-omar", "autrice-anne")) {
            cookies.clear();
            HttpResponse<String> next = submit(open(""), "username", user, "password", Tokens.PASSWORD);

            assertThat(next.statusCode()).as(user).isEqualTo(302);
            assertThat(next.headers().firstValue("Location").orElseThrow())
                    .as(user)
                    .contains("execution=CONFIGURE_TOTP");
        }
    }

    @Test
    void thePortalGetsNoCodeWithoutPkce() throws Exception {
        HttpResponse<String> refused = get(keycloak.issuerUrl()
                + "/protocol/openid-connect/auth?client_id=portal&response_type=code&scope=openid&redirect_uri="
                + REDIRECT);

        assertThat(refused.headers().firstValue("Location").orElseThrow()).contains("error=invalid_request");
    }

    private HttpResponse<String> open(String more) throws Exception {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
        return get(keycloak.issuerUrl() + "/protocol/openid-connect/auth?client_id=portal&response_type=code"
                + "&scope=openid&code_challenge_method=S256&code_challenge="
                + Base64.getUrlEncoder().withoutPadding().encodeToString(hash) + "&redirect_uri=" + REDIRECT + more);
    }

    private HttpResponse<String> get(String url) throws Exception {
        return browse(HttpRequest.newBuilder(URI.create(url)));
    }

    private HttpResponse<String> browse(HttpRequest.Builder request) throws Exception {
        request.header(
                "Cookie",
                cookies.entrySet().stream()
                        .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                        .collect(Collectors.joining("; ")));
        HttpResponse<String> page = Http.CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
        for (String cookie : page.headers().allValues("Set-Cookie")) {
            String[] nameAndValue = cookie.split(";")[0].split("=", 2);
            cookies.put(nameAndValue[0], nameAndValue[1]);
        }
        return page;
    }

    private HttpResponse<String> submit(HttpResponse<String> page, String... fields) throws Exception {
        Matcher form = FORM.matcher(page.body());
        assertThat(form.find()).as(page.body()).isTrue();
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            values.put(fields[i], fields[i + 1]);
        }
        return browse(HttpRequest.newBuilder(URI.create(form.group(1).replace("&amp;", "&")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encoded(values))));
    }

    private static String encoded(Map<String, String> values) {
        return values.entrySet().stream()
                .map(value -> value.getKey() + "=" + URLEncoder.encode(value.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /**
     * Keycloak counts a wrong code after its answer, and until then shows the page again to whoever is faster than that,
     * without looking at the code.
     */
    private HttpResponse<String> submitOnceCounted(HttpResponse<String> page) throws Exception {
        HttpResponse<String> next = submit(page, "otp", oneTimeCode());
        for (int again = 0; again < 50 && next.body().contains("name=\"otp\""); again++) {
            Thread.sleep(200);
            next = submit(next, "otp", oneTimeCode());
        }
        return next;
    }

    private static String acrOfTokenFrom(HttpResponse<String> redirect) throws Exception {
        assertThat(redirect.statusCode()).as(redirect.body()).isEqualTo(302);
        String location = redirect.headers().firstValue("Location").orElseThrow();
        assertThat(location).startsWith(REDIRECT).contains("code=");
        String token = new KeycloakCalls(keycloak.issuerUrl())
                .token(Map.of(
                        "grant_type",
                        "authorization_code",
                        "client_id",
                        "portal",
                        "code_verifier",
                        VERIFIER,
                        "redirect_uri",
                        REDIRECT,
                        "code",
                        location.replaceAll(".*[?&]code=", "").replaceAll("&.*", "")))
                .path("access_token")
                .asText();
        return new ObjectMapper()
                .readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]))
                .path("acr")
                .asText();
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

    private static JsonNode administer(String token, String method, String url, Object body) throws Exception {
        ObjectMapper json = new ObjectMapper();
        HttpResponse<String> answer = Http.CLIENT.send(
                HttpRequest.newBuilder(URI.create(url))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .method(
                                method,
                                body == null
                                        ? HttpRequest.BodyPublishers.noBody()
                                        : HttpRequest.BodyPublishers.ofString(json.writeValueAsString(body)))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 204);
        return json.readTree(answer.body().isEmpty() ? "{}" : answer.body());
    }
}
