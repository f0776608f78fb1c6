package fr.pixemploi.kit.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether answers are those that an OpenAPI document promises: a status and a code that the operation has, and a body that fits its schema. */
public final class PromisedAnswers {
    /** Headers that clients go by. */
    private static final List<String> TOLD = List.of(
            "ETag",
            "Location",
            "Link",
            "Retry-After",
            "RateLimit",
            "RateLimit-Policy",
            "X-Request-Id",
            "WWW-Authenticate",
            "Content-Language",
            "Deprecation",
            "Sunset");

    private static final Pattern CODE = Pattern.compile("\"code\"\\s*:\\s*\"([^\"]*)\"");

    private static final String ANY_TYPE = "*/*";

    private final JsonNode document;
    private final DocumentSchemas schemas;
    private final List<Place> places = new ArrayList<>();

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
        this.schemas = new DocumentSchemas(document);
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
        JsonNode said = ref.isEmpty() ? responses.path(code) : document.at(ref.substring(1));
        List<String> untold = TOLD.stream()
                .filter(headers::contains)
                .filter(name -> !said.path("headers").has(name))
                .map(name -> where + " with the header " + name + ", which is not in its document")
                .toList();
        if (!untold.isEmpty()) return untold;
        JsonNode content = said.path("content");
        if (body.isEmpty()) return content.isEmpty() ? List.of() : List.of(where + " without its body");
        if (content.isEmpty()) return List.of(where + " with a body, which is not in its document");
        if (content.has(ANY_TYPE)) return List.of();
        if (mediaType == null || !content.has(mediaType))
            return List.of(where + " as " + mediaType + ", which is not in its document");
        String unsaid = unsaidCode(content.path(mediaType).path("examples"), mediaType, body);
        if (status == 422 && mediaType.equals("application/problem+json") && !body.contains("\"errors\""))
            return List.of(where + " without saying which field");
        if (unsaid != null) return List.of(where + " with the code " + unsaid + ", which is not in its document");
        if (!mediaType.endsWith("json") || !content.path(mediaType).has("schema")) return List.of();
        return schemas.violations(content.path(mediaType).path("schema"), body).stream()
                .map(error -> where + ": " + error)
                .toList();
    }

    /** The code of a problem, of which the document has no example. */
    private static @Nullable String unsaidCode(JsonNode examples, String mediaType, String body) {
        if (!mediaType.equals("application/problem+json")) return null;
        Matcher code = CODE.matcher(body);
        return code.find() && !examples.has(code.group(1)) ? code.group(1) : null;
    }

    private Optional<String> template(String path) {
        return places.stream()
                .filter(place -> place.pattern().matcher(path).matches())
                .map(Place::template)
                .findFirst();
    }

    private JsonNode operation(String template, String method) {
        return document.path("paths").path(template).path(method.toLowerCase(Locale.ROOT));
    }
}
