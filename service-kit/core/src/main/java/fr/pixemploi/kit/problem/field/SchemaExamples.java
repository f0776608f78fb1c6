package fr.pixemploi.kit.problem.field;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.path.NodePath;
import org.jspecify.annotations.Nullable;

/** What a document says that a place could hold: people read an example more easily than a pattern. */
final class SchemaExamples {
    private SchemaExamples() {}

    /**
     * The nearest example of the place that a schema looked at; null when there is none. One of a whole object holds those of its fields.
     *
     * @param path from the schema to the keyword
     */
    static @Nullable String of(JsonNode schema, NodePath path) {
        JsonNode at = schema;
        JsonNode example = own(at);
        for (int i = 0; i < path.getNameCount(); i++) {
            String step = String.valueOf(path.getElement(i));
            switch (step) {
                case "$ref" -> at = schema.at(at.path("$ref").asText().substring(1));
                case "items" -> {
                    at = at.path(step);
                    example = example.path(0);
                }
                case "properties" -> {
                    String field = String.valueOf(path.getElement(++i));
                    at = at.path(step).path(field);
                    example = example.path(field);
                }
                default -> at = at.path(step);
            }
            if (!own(at).isMissingNode()) example = own(at);
        }
        return example.isValueNode() ? example.asText() : null;
    }

    /** The example that a schema or a parameter has itself. */
    static JsonNode own(JsonNode described) {
        JsonNode one = described.path("example");
        return one.isMissingNode() ? described.path("examples").path(0) : one;
    }
}
