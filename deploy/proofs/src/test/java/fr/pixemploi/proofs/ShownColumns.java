package fr.pixemploi.proofs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import fr.pixemploi.local.layout.Service;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What of a row a copy shows, by the kinds of its columns in the registers of personal data: the value of each column of a kind that is handed
 * out, and nothing of the others. A column that waits for another is null as long as that one is.
 */
final class ShownColumns {
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final String FILE = "src/main/resources/META-INF/personal-data.yaml";

    /** As service-kit/docs/personal-data.md says it. */
    private static final Set<String> HANDED_OUT = Set.of(
            "pseudonym",
            "identity",
            "contact",
            "situation",
            "needs",
            "skills",
            "plan",
            "free-text",
            "account",
            "structure",
            "time");

    /** Larger files do not fit into JSON. */
    private static final int LONGEST_FILE = 1_000_000;

    private final Map<String, JsonNode> tables = new TreeMap<>();

    ShownColumns() throws IOException {
        for (Service service : Service.values()) {
            String folder = service == Service.ASSESSMENT ? "assessment-service/service" : service.label() + "-service";
            read(service, folder);
            for (String kit : new String[] {"core", "imports", "personal"}) read(service, "service-kit/" + kit);
        }
    }

    private void read(Service service, String folder) throws IOException {
        YAML.readTree(Path.of("../..", folder, FILE).toFile())
                .path("tables")
                .properties()
                .forEach(table -> tables.put(service.label() + "." + table.getKey(), table.getValue()));
    }

    /** Whether rows of a table are somebody's, who is shown them. */
    boolean isShown(String table) {
        JsonNode said = tables.getOrDefault(table, YAML.missingNode());
        return said.has("person") || said.has("through") || said.has("account");
    }

    /** All tables with such rows. */
    Set<String> shownTables() {
        Set<String> shown = new TreeSet<>(tables.keySet());
        shown.removeIf(table -> !isShown(table));
        return shown;
    }

    String kind(String table, String column) {
        JsonNode said = tables.get(table).path("columns").path(column);
        return said.isTextual() ? said.asText() : said.path("data").asText();
    }

    ObjectNode shown(EveryRow.Row row) {
        ObjectNode shown = YAML.createObjectNode();
        row.values().properties().forEach(column -> {
            if (!HANDED_OUT.contains(kind(row.table(), column.getKey()))) return;
            String after = tables.get(row.table())
                    .path("columns")
                    .path(column.getKey())
                    .path("after")
                    .asText("");
            boolean waits = !after.isEmpty() && row.values().path(after).isNull();
            shown.set(column.getKey(), waits ? YAML.nullNode() : file(column.getValue()));
        });
        return alike(shown);
    }

    private static JsonNode file(JsonNode value) {
        if (!value.isTextual() || !value.asText().startsWith("\\x")) return value;
        byte[] bytes = HexFormat.of().parseHex(value.asText().substring(2));
        return bytes.length > LONGEST_FILE
                ? YAML.nullNode()
                : TextNode.valueOf(Base64.getEncoder().encodeToString(bytes));
    }

    /** With moments in one zone, whichever the connection had. */
    static ObjectNode alike(JsonNode row) {
        ObjectNode alike = YAML.createObjectNode();
        row.properties().forEach(column -> alike.set(column.getKey(), moment(column.getValue())));
        return alike;
    }

    private static JsonNode moment(JsonNode value) {
        if (!value.isTextual() || !value.asText().contains("T")) return value;
        try {
            return TextNode.valueOf(
                    OffsetDateTime.parse(value.asText()).toInstant().toString());
        } catch (DateTimeException notOne) {
            return value;
        }
    }
}
