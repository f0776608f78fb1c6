package fr.pixemploi.kit.problem;

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
class OwnDocument {
    private static final Pattern PARAMETER = Pattern.compile("\\{[^}]*}");

    private final OpenApiDocumentService documents;
    private volatile @Nullable JsonNode read;

    OwnDocument(OpenApiDocumentService documents) {
        this.documents = documents;
    }

    JsonNode get() {
        JsonNode known = read;
        if (known == null) {
            try {
                known = new ObjectMapper()
                        .readTree(documents.getDocument(OpenApiConstants.DEFAULT_DOCUMENT_NAME, Format.JSON));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            read = known;
        }
        return known;
    }

    /** The methods of an address, as {@code Allow} tells them; empty for one that the document does not have. */
    Optional<String> methods(String path) {
        return place(path)
                .map(place -> place.properties().stream()
                        .filter(method -> method.getValue().has("operationId"))
                        .map(method -> method.getKey().toUpperCase(Locale.ROOT))
                        .sorted()
                        .collect(Collectors.joining(", ")));
    }

    /** The media types in which an operation answers when all is well. */
    Optional<String> types(String path, String method) {
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

    /** What is written out goes before what stands for anything. */
    private Optional<JsonNode> place(String path) {
        return get().path("paths").properties().stream()
                .filter(place -> pattern(place.getKey()).matcher(path).matches())
                .min(Comparator.comparingInt(place -> place.getKey().split("\\{", -1).length))
                .map(Map.Entry::getValue);
    }

    private static Pattern pattern(String template) {
        return Pattern.compile(PARAMETER
                .splitAsStream(template + " ")
                .map(literal -> Pattern.quote(literal.strip()))
                .collect(Collectors.joining("[^/]+")));
    }
}
