package fr.pixemploi.local.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.pixemploi.local.layout.Workspace;
import java.io.IOException;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The realm of production, and what this machine lays over it. */
class RealmFilesTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void mergesFieldByFieldAndListsByName() throws IOException {
        ObjectNode base = (ObjectNode) JSON.readTree(
                "{\"a\":1,\"clients\":[{\"clientId\":\"x\",\"uris\":[\"u\"],\"on\":true},{\"clientId\":\"y\"}]}");
        ObjectNode overlay = (ObjectNode) JSON.readTree(
                "{\"a\":2,\"clients\":[{\"clientId\":\"x\",\"uris\":[\"u\",\"v\"]},{\"clientId\":\"z\"}]}");

        RealmFiles.merge(base, overlay);

        assertThat(base)
                .isEqualTo(
                        JSON.readTree(
                                "{\"a\":2,\"clients\":[{\"clientId\":\"x\",\"uris\":[\"u\",\"v\"],\"on\":true},{\"clientId\":\"y\"},{\"clientId\":\"z\"}]}"));
    }

    @Test
    void theLocalRealmAsksTheSameOfPasswordsAndOnlyHashesThemCheaply() throws IOException {
        String production = JSON.readTree(Workspace.find().realm().toFile())
                .path("passwordPolicy")
                .asText();
        String local = JSON.readTree(RealmFiles.local(Workspace.find()))
                .path("passwordPolicy")
                .asText();

        assertThat(production).doesNotContain("hash");
        assertThat(local).isEqualTo(production + " and hashAlgorithm(pbkdf2-sha256) and hashIterations(1)");
    }

    @Test
    void productionHasNoPasswordGrantNoDemonstrationUserAndASecondFactor() throws IOException {
        JsonNode realm = JSON.readTree(Workspace.find().realm().toFile());

        assertThat(realm.has("users")).isFalse();
        assertThat(realm.path("browserFlow").asText()).isEqualTo("browser with second factor");
        assertThat(StreamSupport.stream(realm.path("clients").spliterator(), false))
                .allMatch(client -> !client.path("directAccessGrantsEnabled").asBoolean(true))
                .allMatch(client -> !client.has("secret"));
    }

    /** Any app on a telephone may call itself by the scheme of another. */
    @Test
    void peopleComeBackToAddressesOfTheWebAlone() throws IOException {
        JsonNode realm = JSON.readTree(Workspace.find().realm().toFile());

        assertThat(realm.path("clients").findValues("redirectUris"))
                .hasSize(2)
                .flatExtracting(uris -> uris.valueStream().map(JsonNode::asText).toList())
                .allMatch(uri -> uri.startsWith("https://"));
    }

    @Test
    void franceTravailIsOffUntilTheEnvironmentSaysSoAndIsTrustedWithNoAccountThatIsThere() throws IOException {
        JsonNode realm = JSON.readTree(Workspace.find().realm().toFile());
        JsonNode provider = realm.path("identityProviders").path(0);

        assertThat(provider.path("enabled").asText()).isEqualTo("${PIXEMPLOI_FRANCE_TRAVAIL_LOGIN:false}");
        assertThat(provider.path("config").path("clientSecret").asText())
                .isEqualTo("${PIXEMPLOI_FRANCE_TRAVAIL_CLIENT_SECRET:}");
        assertThat(provider.path("trustEmail").asBoolean(true)).isFalse();
        assertThat(provider.path("storeToken").asBoolean(true)).isFalse();
        assertThat(provider.path("config").path("prompt").asText()).isEqualTo("login");
        assertThat(provider.path("config").path("validateSignature").asText()).isEqualTo("true");
        String flow = provider.path("firstBrokerLoginFlowAlias").asText();
        assertThat(StreamSupport.stream(realm.path("authenticationFlows").spliterator(), false)
                        .filter(each -> each.path("alias").asText().equals(flow))
                        .flatMap(each -> StreamSupport.stream(
                                each.path("authenticationExecutions").spliterator(), false))
                        .map(step -> step.path("authenticator").asText()))
                .containsExactly("idp-create-user-if-unique");
    }
}
