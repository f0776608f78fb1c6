package fr.pixemploi.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import fr.pixemploi.local.layout.Workspace;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The realm that Keycloak's operator imports is the one of {@code deploy/keycloak}: no user, no secret. */
class RealmFileTest {
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .build();

    @Test
    void theRealmFollowsFromThatOfProduction() throws IOException {
        ObjectNode made = YAML.createObjectNode();
        made.put("apiVersion", "k8s.keycloak.org/v2alpha1").put("kind", "KeycloakRealmImport");
        made.putObject("metadata").put("name", "pix-emploi");
        made.putObject("spec").put("keycloakCRName", "keycloak").set("realm", realm());
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
        assertThat(new ObjectMapper().readTree(rendered.toString())).isEqualTo(expected);
        assertThat(rendered.has("users")).isFalse();
        assertThat(rendered.findValues("secret")).isEmpty();
    }

    private static JsonNode realm() throws IOException {
        return new ObjectMapper().readTree(Workspace.find().realm().toFile());
    }
}
