package fr.pixemploi.proofs;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.pixemploi.proofs.Documents.Operation;
import fr.pixemploi.proofs.Shapes.Place;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * One name, put wherever a call has a text: into all texts that may be anybody's words at once, and into each of the others, which
 * refuse it. Where it stands afterwards is looked for by {@link NameHunt}.
 */
final class PlantedName {
    /** Nobody's, in letters that nothing escapes. */
    static final String NAME = "Zephyrinequivogue";

    private static final String MAIL = NAME.toLowerCase(java.util.Locale.ROOT) + "@exemple.fr";
    /** What the valid calls have where people write: the others are codes. */
    private static final Pattern WORDS = Pattern.compile(".*([Ee]ssai|Exemple|exemple\\.fr| ).*");

    private static final Set<Integer> REFUSALS = Set.of(400, 403, 404, 405, 409, 412, 413, 415, 422, 428, 429, 503);

    private final Operation operation;
    private final ValidCall valid;
    private final Shapes shapes;
    private final JsonNode schema;

    PlantedName(Operation operation, ValidCall valid, JsonNode document) {
        this.operation = operation;
        this.valid = valid;
        JsonNode ofFile = valid.schema();
        this.shapes = new Shapes(ofFile == null ? document : ofFile);
        this.schema = ofFile == null
                ? shapes.resolve(operation
                        .said()
                        .path("requestBody")
                        .path("content")
                        .path("application/json")
                        .path("schema"))
                : ofFile;
    }

    /** The valid call with the name in every text, in those that it has already, and in its file, in this order of preference. */
    List<BadCall> taken() {
        List<BadCall> calls = new ArrayList<>();
        for (String body : bodies()) calls.add(planted("name-taken").sending(body));
        if (calls.isEmpty()) calls.add(planted("name-taken"));
        return calls;
    }

    private Set<String> bodies() {
        if (!isJson()) {
            byte[] sent = valid.bytes();
            if (sent == null || valid.headers().get("Content-Type").contains("octet-stream")) return Set.of();
            return Set.of(new String(sent, StandardCharsets.UTF_8).replaceAll("[Ee]ssai", NAME));
        }
        JsonNode body = valid.json();
        Set<String> bodies = new LinkedHashSet<>();
        bodies.add(with(place -> isFree(place) && (body.at(place.pointer()).isMissingNode() || isWords(place, body))));
        bodies.add(with(place -> isFree(place) && isWords(place, body)));
        return bodies;
    }

    /** The name alone in each text that has a shape: an id, a day, a code. */
    List<BadCall> refused() {
        List<BadCall> calls = new ArrayList<>();
        for (String part : operation.path().split("/", -1)) {
            if (!part.startsWith("{")) continue;
            String name = part.substring(1, part.length() - 1);
            calls.add(planted("name-refused").to(valid.pathWith(operation.path(), name, NAME)));
        }
        if (isJson()) {
            JsonNode body = valid.json();
            for (Place place : shapes.places(schema, body)) {
                if (!place.type().equals("string") || isFree(place)) continue;
                calls.add(planted("name-refused").sending(with(other -> other.equals(place))));
            }
        }
        return calls.stream().map(call -> call.refusedWith(REFUSALS, Set.of())).toList();
    }

    private boolean isJson() {
        return !schema.isEmpty() && !valid.isFile() && valid.body() != null;
    }

    private BadCall planted(String kind) {
        BadCall call = BadCall.like(valid, operation, kind, NAME)
                .to(valid.path().replaceAll("([?&]name=)", "$1" + NAME + "-"));
        // A client's keys may be anything too.
        return call.headers().containsKey("Idempotency-Key")
                ? call.with("Idempotency-Key", NAME + " " + java.util.UUID.randomUUID())
                : call;
    }

    private String with(Predicate<Place> wanted) {
        JsonNode body = valid.json().deepCopy();
        for (Place place : shapes.places(schema, valid.json())) {
            if (place.type().equals("string") && wanted.test(place)) put(body, place);
        }
        return body.toString();
    }

    private static boolean isWords(Place place, JsonNode body) {
        return WORDS.matcher(body.at(place.pointer()).asText("")).matches();
    }

    /** Anybody's words may stand there, this name among them. */
    private static boolean isFree(Place place) {
        JsonNode schema = place.schema();
        if (schema.has("enum") || schema.has("const")) return false;
        String format = schema.path("format").asText("");
        if (!format.isEmpty() && !format.equals("email")) return false;
        if (schema.path("maxLength").asInt(200) < NAME.length()) return false;
        String pattern = schema.path("pattern").asText("");
        // Whatever is not blank.
        return pattern.isEmpty() || Pattern.compile(pattern).matcher(NAME).find();
    }

    private static void put(JsonNode body, Place place) {
        String text = place.pointer().endsWith("mail") ? MAIL : NAME;
        JsonPointer pointer = JsonPointer.compile(place.pointer());
        JsonNode parent = body.at(pointer.head());
        if (parent instanceof ObjectNode object) object.put(pointer.last().getMatchingProperty(), text);
        if (parent instanceof ArrayNode array && !array.isEmpty())
            array.set(pointer.last().getMatchingIndex(), array.textNode(text));
    }
}
