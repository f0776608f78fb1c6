package fr.pixemploi.kit.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The schemas of an OpenAPI document, held against JSON; formats count. */
final class DocumentSchemas {
    private static final String COMPONENTS = "/components/schemas/";

    private final JsonNode document;
    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private final Map<JsonNode, Schema> known = new ConcurrentHashMap<>();

    DocumentSchemas(JsonNode document) {
        this.document = document;
    }

    /** @param schema as it stands in the document, where it may lead to others */
    List<String> violations(JsonNode schema, String json) {
        return known
                .computeIfAbsent(
                        schema, found -> registry.getSchema(alone(found).toString(), InputFormat.JSON))
                .validate(
                        json,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }

    /** With those that it leads to and no others: the whole document, read anew for each of a thousand, fills the memory. */
    private ObjectNode alone(JsonNode schema) {
        ObjectNode alone = schema.deepCopy();
        gather(schema, alone.putObject("components").putObject("schemas"));
        return alone;
    }

    private void gather(JsonNode node, ObjectNode gathered) {
        for (JsonNode ref : node.findValues("$ref")) {
            String name = ref.asText().substring(ref.asText().lastIndexOf('/') + 1);
            if (gathered.has(name)) continue;
            JsonNode found = document.at(COMPONENTS + name);
            gathered.set(name, found);
            gather(found, gathered);
        }
    }
}
