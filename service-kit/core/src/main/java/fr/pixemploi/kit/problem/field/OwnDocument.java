package fr.pixemploi.kit.problem.field;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.smallrye.openapi.runtime.OpenApiConstants;
import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.smallrye.openapi.runtime.io.Format;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The service's own OpenAPI document, read when somebody first calls wrongly: what could have been asked for stands there. */
@ApplicationScoped
public class OwnDocument {
    private static final Pattern PARAMETER = Pattern.compile("\\{[^}]*}");

    private final OpenApiDocumentService documents;
    private @Nullable Read read;

    OwnDocument(OpenApiDocumentService documents) {
        this.documents = documents;
    }

    /**
     * What is kept of it, the whole being large.
     *
     * @param places those first that have fewer parameters: what is written out goes before what stands for anything
     * @param bodies schemas of what operations take, by their ids
     * @param examples of parameters, by the id of the operation and where the parameter stands
     */
    private record Read(List<Place> places, Map<String, String> bodies, Map<String, String> examples) {}

    /** @param operations by method */
    private record Place(Pattern pattern, Map<String, Operation> operations) {}

    /** Media types, with commas between them. */
    private record Operation(String answered, String taken) {}

    /** The schema of what an operation takes as JSON; null when there is none. */
    @Nullable
    String body(String operation) {
        return read().bodies().get(operation);
    }

    /**
     * What a parameter of an operation could be; null when no example is given.
     *
     * @param place as a fault names it, {@code ?name} or {@code {name}}
     */
    @Nullable
    String example(String operation, String place) {
        return read().examples().get(operation + place);
    }

    /** The methods of an address, as {@code Allow} tells them; empty for one that the document does not have. */
    public Optional<String> methods(String path) {
        return place(path).map(place -> String.join(", ", place.operations().keySet()));
    }

    /** The media types in which an operation answers when all is well. */
    public Optional<String> types(String path, String method) {
        return place(path).map(place -> place.operations().get(method)).map(Operation::answered);
    }

    /** The media types that an operation takes. */
    public Optional<String> sent(String path, String method) {
        return place(path).map(place -> place.operations().get(method)).map(Operation::taken);
    }

    private Optional<Place> place(String path) {
        return read().places().stream()
                .filter(place -> place.pattern().matcher(path).matches())
                .findFirst();
    }

    private synchronized Read read() {
        Read known = read;
        if (known != null) return known;
        try {
            JsonNode document = new ObjectMapper()
                    .readTree(documents.getDocument(OpenApiConstants.DEFAULT_DOCUMENT_NAME, Format.JSON));
            List<Place> places = document.path("paths").properties().stream()
                    .sorted(Comparator.comparingInt(place -> place.getKey().split("\\{", -1).length))
                    .map(place -> new Place(pattern(place.getKey()), operations(place.getValue())))
                    .toList();
            known = new Read(places, BodySchemas.of(document), examples(document));
            read = known;
            return known;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> examples(JsonNode document) {
        Map<String, String> examples = new HashMap<>();
        for (JsonNode path : document.path("paths")) {
            for (JsonNode operation : path) {
                for (JsonNode parameter : operation.path("parameters")) {
                    JsonNode own = SchemaExamples.own(parameter);
                    JsonNode example = own.isMissingNode() ? SchemaExamples.own(parameter.path("schema")) : own;
                    if (!example.isValueNode()) continue;
                    String name = parameter.path("name").asText();
                    String place = parameter.path("in").asText().equals("path") ? "{" + name + "}" : "?" + name;
                    examples.put(operation.path("operationId").asText() + place, example.asText());
                }
            }
        }
        return examples;
    }

    private static Map<String, Operation> operations(JsonNode path) {
        Map<String, Operation> operations = new TreeMap<>();
        for (Map.Entry<String, JsonNode> method : path.properties()) {
            if (!method.getValue().has("operationId")) continue;
            List<String> answered = new ArrayList<>();
            for (Map.Entry<String, JsonNode> answer :
                    method.getValue().path("responses").properties()) {
                if (answer.getKey().startsWith("2"))
                    answer.getValue().path("content").fieldNames().forEachRemaining(answered::add);
            }
            List<String> taken = new ArrayList<>();
            method.getValue().path("requestBody").path("content").fieldNames().forEachRemaining(taken::add);
            operations.put(
                    method.getKey().toUpperCase(Locale.ROOT),
                    new Operation(String.join(", ", answered), String.join(", ", taken)));
        }
        return operations;
    }

    private static Pattern pattern(String template) {
        return Pattern.compile(PARAMETER
                .splitAsStream(template + " ")
                .map(literal -> Pattern.quote(literal.strip()))
                .collect(Collectors.joining("[^/]+")));
    }
}
