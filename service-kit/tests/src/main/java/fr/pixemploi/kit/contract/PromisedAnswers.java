package fr.pixemploi.kit.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether answers are those that an OpenAPI document promises: a status that the operation has, and a body that fits its schema. */
public final class PromisedAnswers {
    private static final String SCHEMAS = "#/components/schemas/";
    private static final List<String> METHODS =
            List.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    /** Headers that clients go by. */
    private static final List<String> TOLD =
            List.of("ETag", "Location", "Link", "Retry-After", "RateLimit", "RateLimit-Policy");

    private static final String ANY_TYPE = "*/*";

    private final JsonNode document;
    private final SchemaRegistry registry;
    private final List<Place> places = new ArrayList<>();
    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

    /** A path of the document. */
    private record Place(String template, Pattern pattern) {
        static Place of(String template) {
            String pattern = Pattern.compile("\\{[^}]*}")
                    .splitAsStream(template + " ")
                    .map(literal -> Pattern.quote(literal.strip()))
                    .reduce((before, after) -> before + "[^/]+" + after)
                    .orElseThrow();
            return new Place(template, Pattern.compile(pattern));
        }

        int parameters() {
            return template.split("\\{", -1).length - 1;
        }
    }

    public PromisedAnswers(JsonNode document) {
        this.document = document;
        this.registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        document.path("paths").fieldNames().forEachRemaining(template -> places.add(Place.of(template)));
        if (places.isEmpty()) throw new IllegalArgumentException("the document promises nothing");
        // What is written out goes before what stands for anything.
        places.sort(Comparator.comparingInt(Place::parameters));
    }

    /**
     * What an answer breaks. Of an address or a method that the document does not have nothing is promised.
     *
     * @param path without the query
     * @param headers names of those that came
     * @param mediaType of the body, without parameters; null when there is none
     */
    public List<String> faults(
            String method,
            String path,
            int status,
            Collection<String> headers,
            @Nullable String mediaType,
            String body) {
        String template = template(path).orElse(null);
        if (template == null || !operation(template, method).has("operationId")) return List.of();
        JsonNode responses = operation(template, method).path("responses");
        String where = operation(template, method).path("operationId").asText() + " answered " + status;
        String code = Integer.toString(status);
        if (!responses.has(code)) return List.of(where + ", which is not in its document");
        // What all operations have in common stands in one place.
        String ref = responses.path(code).path("$ref").asText();
        String pointer = ref.isEmpty()
                ? "/paths/" + escaped(template) + "/" + method.toLowerCase(Locale.ROOT) + "/responses/" + code
                : ref.substring(1);
        List<String> untold = TOLD.stream()
                .filter(headers::contains)
                .filter(name -> !document.at(pointer).path("headers").has(name))
                .map(name -> where + " with the header " + name + ", which is not in its document")
                .toList();
        if (!untold.isEmpty()) return untold;
        JsonNode content = document.at(pointer).path("content");
        if (body.isEmpty()) return content.isEmpty() ? List.of() : List.of(where + " without its body");
        if (content.isEmpty()) return List.of(where + " with a body, which is not in its document");
        if (content.has(ANY_TYPE)) return List.of();
        if (mediaType == null || !content.has(mediaType))
            return List.of(where + " as " + mediaType + ", which is not in its document");
        if (!mediaType.endsWith("json") || !content.path(mediaType).has("schema")) return List.of();
        return violations(pointer + "/content/" + escaped(mediaType) + "/schema", body).stream()
                .map(error -> where + ": " + error)
                .toList();
    }

    private List<String> violations(String pointer, String body) {
        Schema schema = schemas.computeIfAbsent(
                pointer, found -> registry.getSchema(alone(document.at(found)).toString(), InputFormat.JSON));
        return schema
                .validate(
                        body,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }

    /** A schema with those that it leads to and no others: the whole document, read anew for each of a thousand, fills the memory. */
    private ObjectNode alone(JsonNode schema) {
        ObjectNode alone = schema.deepCopy();
        gather(schema, alone.putObject("components").putObject("schemas"));
        return alone;
    }

    private void gather(JsonNode node, ObjectNode gathered) {
        for (JsonNode ref : node.findValues("$ref")) {
            String name = ref.asText().replace(SCHEMAS, "");
            if (gathered.has(name)) continue;
            JsonNode found = document.at(SCHEMAS.substring(1) + name);
            gathered.set(name, found);
            gather(found, gathered);
        }
    }

    private Optional<String> template(String path) {
        return places.stream()
                .filter(place -> place.pattern().matcher(path).matches())
                .map(Place::template)
                .findFirst();
    }

    private JsonNode operation(String template, String method) {
        String name = method.toLowerCase(Locale.ROOT);
        return METHODS.contains(name) ? document.path("paths").path(template).path(name) : document.path("none");
    }

    private static String escaped(String token) {
        return token.replace("~", "~0").replace("/", "~1");
    }
}
