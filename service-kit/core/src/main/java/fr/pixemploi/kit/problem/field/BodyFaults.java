package fr.pixemploi.kit.problem.field;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that is wrong with the JSON of the running call, by the schema of its operation: reading stops at the first fault, and whoever mends
 * one deserves to hear of all. Looked for only when reading failed.
 */
@ApplicationScoped
class BodyFaults {
    private static final String DOCUMENT = "urn:pix-emploi:document";
    private static final int MANY = 50;
    /** A larger body is told its first fault. */
    private static final int LARGE = 16_384;

    /** Their fault is said of the object and not of the field. */
    private static final Set<String> OF_THE_OBJECT = Set.of("required", "additionalProperties");

    private final OwnDocument document;
    private final CurrentVertxRequest request;
    private final ObjectMapper json = new ObjectMapper();
    private @Nullable Bodies bodies;

    BodyFaults(OwnDocument document, CurrentVertxRequest request) {
        this.document = document;
        this.request = request;
    }

    /**
     * @param pointer JSON pointer to the field
     * @param keyword of the schema that the field does not keep
     * @param arguments what the schema asks for
     */
    record Fault(String pointer, String keyword, List<Object> arguments) {}

    /** @param schemas where the body of each operation is described, by its id */
    private record Bodies(Map<String, String> schemas, SchemaRegistry registry) {}

    /** Empty when there is nothing to say. */
    List<Fault> of(String operation) {
        Buffer sent = request.getCurrent().body().buffer();
        String schema = bodies().schemas().get(operation);
        if (sent == null || sent.length() > LARGE || schema == null) return List.of();
        try {
            JsonNode body = json.readTree(sent.toString(StandardCharsets.UTF_8));
            withoutNulls(body);
            return bodies()
                    .registry()
                    .getSchema(SchemaLocation.of(DOCUMENT + "#" + schema))
                    .validate(
                            body.toString(),
                            InputFormat.JSON,
                            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                    .stream()
                    .map(BodyFaults::fault)
                    .distinct()
                    .limit(MANY)
                    .toList();
        } catch (JsonProcessingException | RuntimeException | StackOverflowError e) {
            // The library itself fails on numbers beyond every type, and on texts that a pattern winds through: then
            // the first fault is told alone.
            return List.of();
        }
    }

    private static Fault fault(Error error) {
        String place = error.getInstanceLocation().toString();
        String keyword = error.getKeyword();
        String pointer = OF_THE_OBJECT.contains(keyword)
                ? place + JsonPointer.empty().appendProperty(error.getProperty())
                : place;
        return new Fault(pointer, keyword, List.of(error.getArguments()));
    }

    /** Null is taken for absent. */
    private static void withoutNulls(JsonNode node) {
        if (node instanceof ObjectNode object)
            object.properties().removeIf(field -> field.getValue().isNull());
        node.forEach(BodyFaults::withoutNulls);
    }

    private synchronized Bodies bodies() {
        Bodies known = bodies;
        if (known == null) {
            known = read();
            bodies = known;
        }
        return known;
    }

    private Bodies read() {
        JsonNode whole = document.get().deepCopy();
        Map<String, String> schemas = new HashMap<>();
        for (Map.Entry<String, JsonNode> path : whole.path("paths").properties()) {
            for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
                JsonPointer contents = JsonPointer.compile("/paths")
                        .appendProperty(path.getKey())
                        .appendProperty(method.getKey())
                        .append(JsonPointer.compile("/requestBody/content"));
                whole.at(contents).fieldNames().forEachRemaining(type -> {
                    JsonPointer schema = contents.appendProperty(type).appendProperty("schema");
                    if (type.endsWith("json") && whole.at(schema).isObject())
                        schemas.put(method.getValue().path("operationId").asText(), schema.toString());
                });
            }
        }
        strict(whole);
        Map<String, String> texts = Map.of(DOCUMENT, whole.toString());
        return new Bodies(
                schemas,
                SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12, registry -> registry.schemas(texts)));
    }

    /** Unknown fields are refused; of alternatives only the one counts that the body names. */
    private static void strict(JsonNode node) {
        node.forEach(BodyFaults::strict);
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
