package fr.pixemploi.local.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.pixemploi.local.TestData;
import fr.pixemploi.local.patience.Http;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the realm of this machine promises to services: every claim they decide by. */
class TokensTest {
    private static final String A = "/structures/01940000-0000-7000-8000-00000000000a/";
    private static final String B = "/structures/01940000-0000-7000-8000-00000000000b/";
    private static final String C = "/structures/01940000-0000-7000-8000-00000000000c/";
    private static final String[] SERVICES = {
        "assessment-service", "profile-service", "pathway-service", "certification-service"
    };

    private static Keycloak keycloak;
    private static Tokens tokens;

    @BeforeAll
    static void start() {
        keycloak = Keycloak.start(TestData.fresh(Path.of("target").toAbsolutePath()), 0);
        tokens = Tokens.of(keycloak.issuerUrl());
    }

    @AfterAll
    static void stop() {
        keycloak.stop();
    }

    @Test
    void everyUserHasTheirRolesInStructuresAndNoOther() {
        Map<String, List<String>> groups = Map.of(
                "nadia", List.of(A + "adviser"),
                "marc", List.of(A + "manager"),
                "bruno", List.of(B + "adviser"),
                "ines", List.of(C + "invigilator"),
                "claire", List.of(C + "centre-manager"),
                "lea", List.of(),
                "karim", List.of(),
                "jury-julie", List.of(),
                "ops-omar", List.of(),
                "autrice-anne", List.of());
        groups.forEach((user, expected) -> assertThat(texts(claims(tokens.forUser(user)), "groups"))
                .as(user)
                .containsExactlyElementsOf(expected));
    }

    @Test
    void whoLogsInSeveralTimesAtOnceIsLetInEachTime() throws Exception {
        KeycloakCalls calls = new KeycloakCalls(keycloak.issuerUrl());
        Map<String, String> login = Map.of(
                "grant_type", "password", "client_id", "demo-cli", "username", "karim", "password", Tokens.PASSWORD);
        try (ExecutorService many = Executors.newFixedThreadPool(8)) {
            List<Future<JsonNode>> given = new ArrayList<>();
            for (int i = 0; i < 40; i++) given.add(many.submit(() -> calls.token(login)));
            for (Future<JsonNode> one : given)
                assertThat(one.get().path("access_token").asText()).isNotEmpty();
        }
    }

    @Test
    void realmRolesAreThoseOfPeopleWithoutAStructure() {
        Map.of(
                        "lea", "beneficiary",
                        "karim", "beneficiary",
                        "autrice-anne", "author",
                        "jury-julie", "jury",
                        "jury-jules", "jury",
                        "ops-omar", "operator")
                .forEach((user, role) -> assertThat(roles(user)).as(user).contains(role));
        assertThat(roles("nadia")).doesNotContain("beneficiary", "author", "jury", "operator");
    }

    @Test
    void accessTokensAreMeantForTheFourServicesAndNoOneElse() {
        JsonNode claims = claims(tokens.forUser("nadia"));

        assertThat(texts(claims, "aud")).containsExactlyInAnyOrder(SERVICES);
        assertThat(claims.path("azp").asText()).isEqualTo("demo-cli");
        assertThat(claims.path("typ").asText()).isEqualTo("Bearer");
        assertThat(claims.path("iss").asText()).isEqualTo(keycloak.issuerUrl());
        assertThat(claims.path("acr").asText()).isEqualTo("1");
        assertThat(claims.path("sub").asText()).isNotBlank();
        assertThat(claims.path("exp").asLong() - claims.path("iat").asLong()).isEqualTo(300);
        assertThat(claims.path("given_name").asText()).isEqualTo("Nadia");
    }

    @Test
    void idTokensAreNoAccessTokens() {
        JsonNode claims = claims(tokens.idToken("nadia"));

        assertThat(claims.path("typ").asText()).isEqualTo("ID");
        assertThat(texts(claims, "aud")).containsExactly("demo-cli");
        assertThat(claims.has("groups")).isFalse();
    }

    @Test
    void partnersActForTheirStructureWithinTheirScopes() {
        JsonNode alpha = claims(tokens.forClient("partner-alpha"));
        assertThat(texts(alpha, "groups")).containsExactly(A + "partner");
        assertThat(scopes(alpha)).contains("profile:write", "profile:read", "results:read");
        assertThat(texts(alpha, "aud")).containsExactlyInAnyOrder(SERVICES);
        assertThat(alpha.path("azp").asText()).isEqualTo("partner-alpha");
        assertThat(alpha.path("realm_access").path("roles")).isEmpty();

        assertThat(texts(claims(tokens.forClient("partner-beta")), "groups")).containsExactly(B + "partner");

        JsonNode reader = claims(tokens.forClient("partner-reader"));
        assertThat(texts(reader, "groups")).containsExactly(A + "partner");
        assertThat(scopes(reader)).contains("profile:read").doesNotContain("profile:write", "results:read");

        JsonNode writer = claims(tokens.forClient("partner-writer"));
        assertThat(texts(writer, "groups")).containsExactly(A + "partner");
        assertThat(scopes(writer)).contains("profile:write").doesNotContain("profile:read", "results:read");
    }

    @Test
    void theAdministrationsOwnClientTakesNoPasswordHere() throws Exception {
        assertThatThrownBy(() -> new KeycloakCalls(keycloak.issuerUrl())
                        .token(Map.of(
                                "grant_type",
                                "password",
                                "client_id",
                                "admin-cli",
                                "username",
                                "nadia",
                                "password",
                                Tokens.PASSWORD)))
                .hasMessageContaining("invalid_client");
    }

    @Test
    void whatPeopleDoIsKeptAsEventsAndWrittenToNoLog() throws Exception {
        tokens.forUser("nadia");
        Administrator administrator = new Administrator(keycloak.issuerUrl());
        assertThat(administrator.call("GET", "", null).path("eventsListeners")).isEmpty();
        assertThat(administrator.call("GET", "/events?type=LOGIN", null)).isNotEmpty();
    }

    @Test
    void clientsForRefusalTestsLackWhatTheyShouldLack() {
        JsonNode stranger = claims(tokens.forUser("nadia", "no-audience"));
        assertThat(texts(stranger, "aud")).doesNotContain(SERVICES);

        JsonNode unlisted = claims(tokens.forUser("nadia", "unlisted-client"));
        assertThat(texts(unlisted, "aud")).containsExactlyInAnyOrder(SERVICES);
        assertThat(unlisted.path("azp").asText()).isEqualTo("unlisted-client");
    }

    @Test
    void aNewPersonIsABeneficiaryAtOnceAndOnlyOnce() {
        String first = tokens.newBeneficiary("nouvelle-personne");
        String again = tokens.newBeneficiary("nouvelle-personne");

        assertThat(claims(again).path("sub")).isEqualTo(claims(first).path("sub"));
        assertThat(roles("nouvelle-personne")).contains("beneficiary");
    }

    @Test
    void aPersonDoesNotChangeTheNameThatTheirTokensSay() throws Exception {
        tokens.newBeneficiary("changeante");

        assertThat(ownData("changeante", "Personne", "Exemple", "autre@exemple.test"))
                .as("their address is theirs to change")
                .isEqualTo(204);
        assertThat(ownData("changeante", "Jeanne", "Juge", "autre@exemple.test"))
                .isEqualTo(400);

        assertThat(claims(tokens.forUser("changeante", "no-audience"))
                        .path("name")
                        .asText())
                .isEqualTo("Personne Exemple");
    }

    /** What a person's own account pages send; says how Keycloak answered. */
    private static int ownData(String user, String firstName, String lastName, String email) throws Exception {
        return Http.CLIENT
                .send(
                        HttpRequest.newBuilder(URI.create(keycloak.issuerUrl() + "/account"))
                                .header("Authorization", "Bearer " + tokens.forUser(user, "account-pages"))
                                .header("Accept", "application/json")
                                .header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString(new ObjectMapper()
                                        .writeValueAsString(Map.of(
                                                "username",
                                                user,
                                                "firstName",
                                                firstName,
                                                "lastName",
                                                lastName,
                                                "email",
                                                email))))
                                .build(),
                        HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    @Test
    void aTokenIsUsedAgainWhileItLasts() {
        assertThat(tokens.forUser("karim")).isEqualTo(tokens.forUser("karim"));
    }

    private static List<String> roles(String user) {
        return texts(claims(tokens.forUser(user)).path("realm_access"), "roles");
    }

    private static List<String> scopes(JsonNode claims) {
        return List.of(claims.path("scope").asText().split(" "));
    }

    private static List<String> texts(JsonNode claims, String name) {
        JsonNode value = claims.path(name);
        return value.isArray()
                ? StreamSupport.stream(value.spliterator(), false)
                        .map(JsonNode::asText)
                        .toList()
                : value.isMissingNode() ? List.of() : List.of(value.asText());
    }

    private static JsonNode claims(String token) {
        try {
            return new ObjectMapper()
                    .readTree(new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8));
        } catch (Exception e) {
            throw new AssertionError("Not a token: " + token, e);
        }
    }
}
