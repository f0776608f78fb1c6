package fr.pixemploi.kit.problem.field;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * All that is wrong with the JSON of the running call, by the schema of its operation: reading stops at the first fault, and whoever mends
 * one deserves to hear of all. Looked for only when reading failed.
 */
@ApplicationScoped
class BodyFaults {
    private static final int MANY = 50;
    /** A larger body is told its first fault. */
    private static final int LARGE = 16_384;

    /** Their fault is said of the object and not of the field. */
    private static final Set<String> OF_THE_OBJECT = Set.of("required", "additionalProperties");

    private final OwnDocument document;
    private final CurrentVertxRequest request;
    private final ObjectMapper json = new ObjectMapper();
    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

    BodyFaults(OwnDocument document, CurrentVertxRequest request) {
        this.document = document;
        this.request = request;
    }

    /**
     * @param pointer JSON pointer to the field
     * @param keyword of the schema that the field does not keep
     * @param arguments what the schema asks for
     * @param example of what the field takes; null when the schema has none
     */
    record Fault(
            String pointer,
            String keyword,
            List<Object> arguments,
            @Nullable String example) {}

    /** Empty when there is nothing to say. */
    List<Fault> of(String operation) {
        Buffer sent = request.getCurrent().body().buffer();
        String schema = document.body(operation);
        if (sent == null || sent.length() > LARGE || schema == null) return List.of();
        try {
            JsonNode body = json.readTree(sent.toString(StandardCharsets.UTF_8));
            withoutNulls(body);
            JsonNode written = json.readTree(schema);
            return schemas
                    .computeIfAbsent(operation, first -> registry.getSchema(schema, InputFormat.JSON))
                    .validate(
                            body.toString(),
                            InputFormat.JSON,
                            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                    .stream()
                    .map(error -> fault(error, written))
                    .distinct()
                    .limit(MANY)
                    .toList();
        } catch (JsonProcessingException | RuntimeException | StackOverflowError e) {
            // The library itself fails on numbers beyond every type, and on texts that a pattern winds through: then
            // the first fault is told alone.
            return List.of();
        }
    }

    private static Fault fault(Error error, JsonNode schema) {
        String place = error.getInstanceLocation().toString();
        String keyword = error.getKeyword();
        String pointer = OF_THE_OBJECT.contains(keyword)
                ? place + JsonPointer.empty().appendProperty(error.getProperty())
                : place;
        return new Fault(
                pointer, keyword, List.of(error.getArguments()), SchemaExamples.of(schema, error.getEvaluationPath()));
    }

    /** Null is taken for absent. */
    private static void withoutNulls(JsonNode node) {
        if (node instanceof ObjectNode object)
            object.properties().removeIf(field -> field.getValue().isNull());
        node.forEach(BodyFaults::withoutNulls);
    }
}
