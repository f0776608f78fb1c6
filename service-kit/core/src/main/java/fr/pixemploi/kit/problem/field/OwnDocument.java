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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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

    /** @param places of the document, those first that have fewer parameters: what is written out goes before what stands for anything */
    private record Read(JsonNode document, List<Place> places) {}

    private record Place(Pattern pattern, JsonNode methods) {}

    JsonNode get() {
        return read().document();
    }

    private synchronized Read read() {
        Read known = read;
        if (known != null) return known;
        try {
            JsonNode document = new ObjectMapper()
                    .readTree(documents.getDocument(OpenApiConstants.DEFAULT_DOCUMENT_NAME, Format.JSON));
            List<Place> places = document.path("paths").properties().stream()
                    .sorted(Comparator.comparingInt(place -> place.getKey().split("\\{", -1).length))
                    .map(place -> new Place(pattern(place.getKey()), place.getValue()))
                    .toList();
            known = new Read(document, places);
            read = known;
            return known;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The methods of an address, as {@code Allow} tells them; empty for one that the document does not have. */
    public Optional<String> methods(String path) {
        return place(path)
                .map(place -> place.properties().stream()
                        .filter(method -> method.getValue().has("operationId"))
                        .map(method -> method.getKey().toUpperCase(Locale.ROOT))
                        .sorted()
                        .collect(Collectors.joining(", ")));
    }

    /** The media types in which an operation answers when all is well. */
    public Optional<String> types(String path, String method) {
        return place(path).map(place -> {
            List<String> types = new ArrayList<>();
            for (Map.Entry<String, JsonNode> answer : place.path(method.toLowerCase(Locale.ROOT))
                    .path("responses")
                    .properties()) {
                if (answer.getKey().startsWith("2"))
                    answer.getValue().path("content").fieldNames().forEachRemaining(types::add);
            }
            return String.join(", ", types);
        });
    }

    /** The media types that an operation takes. */
    public Optional<String> sent(String path, String method) {
        return place(path).map(place -> {
            List<String> types = new ArrayList<>();
            place.path(method.toLowerCase(Locale.ROOT))
                    .path("requestBody")
                    .path("content")
                    .fieldNames()
                    .forEachRemaining(types::add);
            return String.join(", ", types);
        });
    }

    private Optional<JsonNode> place(String path) {
        return read().places().stream()
                .filter(place -> place.pattern().matcher(path).matches())
                .findFirst()
                .map(Place::methods);
    }

    private static Pattern pattern(String template) {
        return Pattern.compile(PARAMETER
                .splitAsStream(template + " ")
                .map(literal -> Pattern.quote(literal.strip()))
                .collect(Collectors.joining("[^/]+")));
    }
}
