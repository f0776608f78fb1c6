package fr.pixemploi.kit.problem.field;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;

/**
 * The schemas of what operations take, each as a text of its own with those that it leads to: a validator that had the whole document for
 * each of a hundred operations would fill the memory.
 */
final class BodySchemas {
    private static final String COMPONENTS = "/components/schemas/";

    private BodySchemas() {}

    /** By operation. */
    static Map<String, String> of(JsonNode document) {
        Map<String, String> schemas = new HashMap<>();
        for (JsonNode path : document.path("paths")) {
            for (JsonNode operation : path) {
                for (Map.Entry<String, JsonNode> content :
                        operation.path("requestBody").path("content").properties()) {
                    if (content.getKey().endsWith("json")
                            && content.getValue().path("schema") instanceof ObjectNode schema)
                        schemas.put(operation.path("operationId").asText(), alone(schema, document));
                }
            }
        }
        return schemas;
    }

    private static String alone(ObjectNode schema, JsonNode document) {
        ObjectNode alone = schema.deepCopy();
        gather(schema, alone.putObject("components").putObject("schemas"), document);
        strict(alone);
        return alone.toString();
    }

    private static void gather(JsonNode node, ObjectNode gathered, JsonNode document) {
        for (JsonNode ref : node.findValues("$ref")) {
            String name = ref.asText().substring(ref.asText().lastIndexOf('/') + 1);
            JsonNode found = document.at(COMPONENTS + name);
            if (gathered.has(name) || found.isMissingNode()) continue;
            gathered.set(name, found.deepCopy());
            gather(found, gathered, document);
        }
    }

    /** Unknown fields are refused; of alternatives only the one counts that the body names. */
    private static void strict(JsonNode node) {
        node.forEach(BodySchemas::strict);
        if (!(node instanceof ObjectNode schema)) return;
        if (schema.path("properties").isObject() && !schema.has("additionalProperties"))
            schema.put("additionalProperties", false);
        if (!schema.path("discriminator").has("mapping")) return;
        schema.remove("oneOf");
        String by = schema.path("discriminator").path("propertyName").asText();
        schema.putArray("required").add(by);
        ArrayNode known = schema.putObject("properties").putObject(by).putArray("enum");
        for (Map.Entry<String, JsonNode> alternative :
                schema.path("discriminator").path("mapping").properties()) {
            known.add(alternative.getKey());
            ObjectNode choice = schema.withArray("allOf").addObject();
            choice.putObject("if").putArray("required").add(by);
            ((ObjectNode) choice.path("if"))
                    .putObject("properties")
                    .putObject(by)
                    .put("const", alternative.getKey());
            choice.putObject("then").put("$ref", alternative.getValue().asText());
        }
    }
}
