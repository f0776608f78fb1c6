package fr.pixemploi.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import fr.pixemploi.local.layout.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The realm that Keycloak's operator imports is the one of {@code deploy/keycloak}: no person, no secret. So that it works as it comes, clients have the
 * secrets that their users are given too, and service accounts their rights.
 */
class RealmFileTest {
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .build();

    /** Clients with a secret that ours know, by the variable that stands for it, and where it comes from. */
    private static final Map<String, List<String>> SECRETS = new TreeMap<>(Map.of(
            "portal-web", List.of("PIXEMPLOI_PORTAL_WEB_SECRET", "portal", "client-secret"),
            "profile-service-staff", List.of("PIXEMPLOI_STAFF_SECRET", "profile", "staff-secret"),
            "profile-service-partners", List.of("PIXEMPLOI_PARTNERS_SECRET", "profile", "partners-secret")));

    /** Of realm-management, and no other. */
    private static final Map<String, String> RIGHTS =
            new TreeMap<>(Map.of("profile-service-partners", "query-clients", "profile-service-staff", "manage-users"));

    @Test
    void theRealmFollowsFromThatOfProduction() throws IOException {
        ObjectNode made = YAML.createObjectNode();
        made.put("apiVersion", "k8s.keycloak.org/v2alpha1").put("kind", "KeycloakRealmImport");
        made.putObject("metadata").put("name", "pix-emploi");
        ObjectNode spec = made.putObject("spec").put("keycloakCRName", "keycloak");
        ObjectNode placeholders = spec.putObject("placeholders");
        SECRETS.values()
                .forEach(secret -> placeholders
                        .putObject(secret.getFirst())
                        .putObject("secret")
                        .put("name", secret.get(1))
                        .put("key", secret.get(2)));
        spec.set("realm", realm());
        Committed.hold(
                "base/keycloak/realm.yaml",
                "# Follows from deploy/keycloak/pix-emploi-realm.json: RealmFileTest, as KafkaFilesTest.\n"
                        + YAML.writeValueAsString(made));
    }

    @ParameterizedTest
    @EnumSource
    void onlyThePortalsAddressesAreTheOverlaysOwn(Overlay overlay) throws IOException {
        String portal =
                overlay.one("Ingress", "portal").at("/spec/rules/0/host").asText();
        JsonNode expected =
                new ObjectMapper().readTree(realm().toString().replace("portail.pix-emploi.example", portal));
        JsonNode rendered = overlay.one("KeycloakRealmImport", "pix-emploi").at("/spec/realm");
        ObjectNode withoutMail = (ObjectNode) new ObjectMapper().readTree(rendered.toString());
        withoutMail.remove("smtpServer");
        assertThat(withoutMail).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource
    void nobodyIsInItAndEachSecretIsFilledInFromWhereItsUserHasIt(Overlay overlay) throws IOException {
        Resource made = overlay.one("KeycloakRealmImport", "pix-emploi");
        assertThat(made.at("/spec/realm/users")).allSatisfy(user -> {
            assertThat(user.path("username").asText()).startsWith("service-account-");
            assertThat(user.has("credentials")).isFalse();
        });
        assertThat(made.at("/spec/realm").findValuesAsText("secret"))
                .hasSize(3)
                .allMatch(secret -> made.at("/spec/placeholders").has(secret.replaceAll("^\\$\\{|\\}$", "")));
        Set<String> used = overlay.pods()
                .flatMap(Settings::secret)
                .map(variable -> variable.at("/valueFrom/secretKeyRef"))
                .map(RealmFileTest::nameAndKey)
                .collect(Collectors.toSet());
        assertThat(made.at("/spec/placeholders").valueStream().map(each -> nameAndKey(each.path("secret"))))
                .hasSizeGreaterThanOrEqualTo(3)
                .isSubsetOf(used);
    }

    @ParameterizedTest
    @EnumSource(names = {"REGION", "COUNTRY"})
    void addressesAreVerifiedByLettersThatAreSent(Overlay overlay) {
        Resource made = overlay.one("KeycloakRealmImport", "pix-emploi");
        assertThat(made.at("/spec/realm/verifyEmail").asBoolean()).isTrue();
        JsonNode mail = made.at("/spec/realm/smtpServer");
        Map<String, String> settings = Settings.of(overlay.one("Deployment", "profile-service"), overlay);
        assertThat(Resource.strings(mail))
                .containsEntry("host", settings.get("PIXEMPLOI_MAIL_SERVER"))
                .containsEntry("user", settings.get("PIXEMPLOI_MAIL_USERNAME"))
                .containsEntry("password", "${PIXEMPLOI_LOGIN_MAIL_PASSWORD}")
                .containsEntry("starttls", "true");
        assertThat(settings.get("PIXEMPLOI_MAIL_FROM"))
                .contains("<" + mail.path("from").asText() + ">");
        assertThat(nameAndKey(made.at("/spec/placeholders/PIXEMPLOI_LOGIN_MAIL_PASSWORD/secret")))
                .isEqualTo("mail/password");
    }

    /** Whoever puts a database back logs in by hand: to an address that Keycloak leads back to. */
    @ParameterizedTest
    @EnumSource
    void whoLogsInByHandComesBackToAnAddressOfTheirs(Overlay overlay) throws IOException {
        String page = Files.readString(Workspace.find().root().resolve("deploy/operations/what-to-type.md"));
        List<String> said = Pattern.compile("redirect_uri=([^\\s\"&]+)")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
        String portal =
                overlay.one("Ingress", "portal").at("/spec/rules/0/host").asText();
        JsonNode clients = overlay.one("KeycloakRealmImport", "pix-emploi").at("/spec/realm/clients");
        List<String> taken = clients.valueStream()
                .filter(client -> client.path("clientId").asText().equals("portal"))
                .flatMap(client -> client.path("redirectUris").valueStream())
                .map(JsonNode::asText)
                .toList();
        assertThat(said)
                .hasSize(2)
                .allMatch(uri -> taken.stream()
                        .anyMatch(pattern -> pattern.endsWith("*")
                                && uri.replace("PORTAL", portal)
                                        .startsWith(pattern.substring(0, pattern.length() - 1))));
    }

    private static String nameAndKey(JsonNode secret) {
        return secret.path("name").asText() + "/" + secret.path("key").asText();
    }

    private static JsonNode realm() throws IOException {
        ObjectNode realm = (ObjectNode)
                new ObjectMapper().readTree(Workspace.find().realm().toFile());
        realm.path("clients").forEach(client -> {
            List<String> secret = SECRETS.get(client.path("clientId").asText());
            if (secret != null) ((ObjectNode) client).put("secret", "${" + secret.getFirst() + "}");
        });
        ArrayNode users = realm.putArray("users");
        RIGHTS.forEach((client, right) -> users.addObject()
                .put("username", "service-account-" + client)
                .put("enabled", true)
                .put("serviceAccountClientId", client)
                .putObject("clientRoles")
                .putArray("realm-management")
                .add(right));
        return realm;
    }
}
