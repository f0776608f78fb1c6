package fr.pixemploi.proofs.tester;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A service's document as the tester can work with it. It knows no schemes of HTTP authentication beside bearer and basic, and refuses a
 * document that has another, such as a kiosk's secret. It tries every combination of the parameters of a query, of which a list with
 * eighteen filters has more than anybody waits for: of those that may be left out it is shown the first few.
 */
public final class TesterDocument {
    private static final int OPTIONAL_PARAMETERS = 4;
    private static final Set<String> KNOWN_SCHEMES = Set.of("bearer", "basic");
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private TesterDocument() {}

    public static void write(Path document, Path copy) throws IOException {
        JsonNode root = YAML.readTree(document.toFile());
        Set<String> unknown = dropUnknownSchemes(root.path("components").path("securitySchemes"));
        for (JsonNode path : root.path("paths")) {
            for (JsonNode operation : path) {
                forget(operation.path("security"), unknown);
                shorten(operation.path("parameters"));
            }
        }
        YAML.writeValue(copy.toFile(), root);
    }

    private static Set<String> dropUnknownSchemes(JsonNode schemes) {
        Set<String> unknown = new HashSet<>();
        schemes.properties().forEach(scheme -> {
            JsonNode said = scheme.getValue();
            if (said.path("type").asText().equals("http")
                    && !KNOWN_SCHEMES.contains(said.path("scheme").asText())) unknown.add(scheme.getKey());
        });
        if (schemes instanceof ObjectNode all) all.remove(unknown);
        return unknown;
    }

    private static void forget(JsonNode security, Set<String> unknown) {
        if (!(security instanceof ArrayNode ways)) return;
        for (int i = ways.size() - 1; i >= 0; i--) {
            if (ways.get(i).properties().stream().anyMatch(way -> unknown.contains(way.getKey()))) ways.remove(i);
        }
    }

    private static void shorten(JsonNode parameters) {
        if (!(parameters instanceof ArrayNode all)) return;
        List<JsonNode> kept = new ArrayList<>();
        int optional = 0;
        for (JsonNode parameter : all) {
            boolean mayBeLeftOut = parameter.path("in").asText().equals("query")
                    && !parameter.path("required").asBoolean();
            if (!mayBeLeftOut || optional++ < OPTIONAL_PARAMETERS) kept.add(parameter);
        }
        all.removeAll();
        all.addAll(kept);
    }
}
