package fr.pixemploi.proofs;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.pixemploi.proofs.Documents.Operation;
import fr.pixemploi.proofs.Shapes.Place;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Every call that one operation must refuse, made of its document and one valid call. The same seed makes the same calls. */
final class BadCalls {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST_BYTES = 1 << 20;
    private static final String HOLE = "\"@@hole@@\"";

    private final Operation operation;
    private final ValidCall valid;
    private final Shapes shapes;
    private final Random chance;
    private final BadValues values;
    private final List<BadCall> calls = new ArrayList<>();

    BadCalls(Operation operation, ValidCall valid, JsonNode document, long seed) {
        this.operation = operation;
        this.valid = valid;
        this.shapes = new Shapes(document);
        this.chance = new Random(seed ^ operation.id().hashCode());
        this.values = new BadValues(chance);
    }

    List<BadCall> all() {
        parameters();
        headers();
        JsonNode content = operation.said().path("requestBody").path("content");
        if (!content.isMissingNode()) body(content);
        boolean answersWithBody = false;
        for (Map.Entry<String, JsonNode> response :
                operation.said().path("responses").properties()) {
            answersWithBody |=
                    response.getKey().startsWith("2") && response.getValue().has("content");
        }
        if (answersWithBody)
            add(
                    "wrong-accept",
                    "Accept: application/x-nothing",
                    valid.path(),
                    with("Accept", "application/x-nothing"),
                    valid.bytes(),
                    Set.of(406),
                    Set.of("not-acceptable"));
        return calls;
    }

    private void parameters() {
        for (JsonNode parameter : operation.said().path("parameters")) {
            String name = parameter.path("name").asText();
            JsonNode schema = shapes.resolve(parameter.path("schema"));
            switch (parameter.path("in").asText()) {
                case "path" -> badPath(name, schema);
                case "query" ->
                    badQuery(name, schema, parameter.path("required").asBoolean());
                default -> {
                    // Headers have their own conventions.
                }
            }
        }
    }

    private void badPath(String name, JsonNode schema) {
        List<String> bad = new ArrayList<>(List.of("a%00b", "x".repeat(1_000), "..%2F..%2Fetc"));
        String type = schema.path("type").asText();
        if (schema.path("format").asText().equals("uuid"))
            bad.addAll(List.of(
                    "not-an-id", "01940000-0000-7000-8000", new java.util.UUID(chance.nextLong(), 7).toString()));
        else if (type.equals("integer")) bad.addAll(List.of("ten", "99999999999999999999", "-1", "1.5"));
        else bad.addAll(List.of("nobody-" + chance.nextInt(1000), "%F0%9F%A6%8A", "%27%3B--"));
        for (String value : bad) {
            add(
                    "bad-path",
                    name + "=" + brief(value),
                    valid.pathWith(operation.path(), name, value),
                    valid.headers(),
                    valid.bytes(),
                    Set.of(404, 422),
                    Set.of());
        }
    }

    private void badQuery(String name, JsonNode schema, boolean required) {
        String type = schema.path("type").asText();
        String format = schema.path("format").asText("");
        if (name.equals("cursor")) {
            for (String value : List.of("xyz", "%25%25", "x".repeat(1_000), "AAAA", "Tk9UIEFOIElEIQ"))
                query("bad-cursor", name, "=" + value, Set.of(400), Set.of("invalid-cursor"), null);
        } else if (type.equals("integer")) {
            List<String> bad = new ArrayList<>(List.of("ten", "1.5", "99999999999999999999"));
            if (schema.has("minimum"))
                bad.add(String.valueOf(schema.path("minimum").asLong() - 1));
            if (schema.has("maximum"))
                bad.add(String.valueOf(schema.path("maximum").asLong() + 1));
            for (String value : bad) badQuery("bad-query", name, "=" + value);
        } else if (type.equals("boolean")) {
            for (String value : List.of("maybe", "1")) badQuery("bad-query", name, "=" + value);
        } else if (format.equals("uuid")) {
            for (String value : List.of("not-an-id", "01940000-0000-7000-8000"))
                badQuery("bad-query", name, "=" + value);
        } else if (format.startsWith("date")) {
            for (String value : List.of("yesterday", "2026-13-45")) badQuery("bad-query", name, "=" + value);
        } else if (schema.has("enum") || schema.has("pattern")) {
            String fault = schema.has("enum")
                    ? "no such value"
                    // No value at all is tried with every parameter, below.
                    : values.unlike(
                            schema.path("pattern").asText(),
                            Math.max(1, schema.path("minLength").asInt()));
            if (fault != null) badQuery("bad-query", name, "=" + encoded(fault));
        }
        badQuery("empty-query", name, "=");
        badQuery("empty-query", name, "");
        badQuery("nul-character", name, "=a%00b");
        if (schema.has("maxLength"))
            query(
                    "too-long",
                    name,
                    "=" + "x".repeat(schema.path("maxLength").asInt() + 1),
                    Set.of(422),
                    Set.of(),
                    "?" + name);
        if (required)
            calls.add(new BadCall(
                    "missing-query",
                    name,
                    operation.method(),
                    valid.pathWithout(name),
                    valid.headers(),
                    valid.bytes(),
                    false,
                    valid.by(),
                    Set.of(422),
                    Set.of("invalid-request"),
                    "?" + name));
    }

    /** @param value with its equals sign, if it has one */
    private void badQuery(String kind, String name, String value) {
        query(kind, name, value, Set.of(422), Set.of("invalid-request"), "?" + name);
    }

    private void query(
            String kind, String name, String value, Set<Integer> statuses, Set<String> codes, String pointer) {
        String others = valid.pathWithout(name);
        calls.add(new BadCall(
                kind,
                "?" + name + brief(value),
                operation.method(),
                others + (others.contains("?") ? "&" : "?") + name + value,
                valid.headers(),
                valid.bytes(),
                false,
                valid.by(),
                statuses,
                codes,
                pointer));
    }

    private void headers() {
        for (JsonNode parameter : operation.said().path("parameters")) {
            String name = parameter.path("name").asText();
            if (name.equals("Idempotency-Key") && operation.method().equals("POST")) {
                Set<String> codes = Set.of("idempotency-key-required");
                header("no-idempotency-key", name, null, Set.of(400), codes);
                header("no-idempotency-key", name, " ", Set.of(400), codes);
                header("no-idempotency-key", name, "k".repeat(201), Set.of(400), codes);
            }
            if (name.equals("If-Match") && !valid.isFirstWrite()) {
                header("no-if-match", name, null, Set.of(428), Set.of("if-match-required"));
                for (String value : List.of("\"987654\"", "nonsense", "\"-1\"", "\"99999999999999999999\""))
                    header("old-if-match", name, value, Set.of(412), Set.of("changed-meanwhile"));
            }
        }
    }

    private void header(String kind, String name, String value, Set<Integer> statuses, Set<String> codes) {
        Map<String, String> headers = with(name, value);
        add(
                kind,
                name + ": " + (value == null ? "none" : brief(value)),
                valid.path(),
                headers,
                valid.bytes(),
                statuses,
                codes);
    }

    private void body(JsonNode content) {
        byte[] sent = valid.bytes();
        add(
                "wrong-content-type",
                "text/x-nothing",
                valid.path(),
                with("Content-Type", "text/x-nothing"),
                sent == null ? utf8("x") : sent,
                Set.of(415),
                Set.of("unsupported-media-type"));
        tooLarge();
        badFiles();
        // What a file is made of its own schema says; the document does not know.
        Shapes known = valid.schema() == null ? shapes : new Shapes(valid.schema());
        JsonNode schema = valid.schema() == null
                ? shapes.resolve(content.path("application/json").path("schema"))
                : valid.schema();
        if (!content.has("application/json") || valid.isFile() || schema.isEmpty()) return;
        broken();
        Set<String> code = Set.of(valid.refusal());
        boolean needed = operation.said().path("requestBody").path("required").asBoolean();
        if (needed) {
            raw("empty-body", "nothing", "", Set.of(422), code);
            raw("wrong-type", "null", "null", Set.of(422), code);
        }
        for (String other : List.of("[]", "\"text\"", "12", "true")) raw("wrong-type", other, other, Set.of(422), code);
        JsonNode body = valid.json();
        for (Place place : known.places(schema, body)) bad(place, body);
        if (known.variant(schema, body).has("properties")) {
            ObjectNode more = body.deepCopy();
            more.put("unexpected" + chance.nextInt(100), 1);
            raw("unknown-field", "unexpected", more.toString(), Set.of(422), code);
        }
    }

    /** Files of another type than JSON, each refused for a reason of its own. */
    private void badFiles() {
        if (valid.badFiles().isEmpty()) return;
        Map<String, String> headers = with("Content-Type", valid.fileType());
        Set<String> code = valid.fileRefusal().isEmpty() ? Set.of() : Set.of(valid.fileRefusal());
        valid.badFiles()
                .forEach((what, file) -> add("bad-file", what, valid.path(), headers, utf8(file), Set.of(422), code));
        byte[] latin = "a: \u00e9\u00e8".getBytes(StandardCharsets.ISO_8859_1);
        if (!valid.fileType().contains("octet-stream"))
            add("not-utf-8", "Latin-1", valid.path(), headers, latin, Set.of(422), code);
    }

    private void tooLarge() {
        byte[] large = new byte[MOST_BYTES + 1 + chance.nextInt(1000)];
        Arrays.fill(large, (byte) ' ');
        large[0] = '{';
        if (valid.isFile()) return;
        calls.add(new BadCall(
                "too-large",
                "over 1 MB",
                operation.method(),
                valid.path(),
                valid.headers(),
                large,
                false,
                valid.by(),
                Set.of(413),
                Set.of()));
        calls.add(new BadCall(
                "too-large",
                "over 1 MB in chunks",
                operation.method(),
                valid.path(),
                valid.headers(),
                large,
                true,
                valid.by(),
                Set.of(413),
                Set.of()));
    }

    private void broken() {
        String text = valid.json().toString();
        Set<Integer> unreadable = Set.of(400);
        Set<String> code = Set.of("malformed-json");
        raw("malformed", "cut off", text.substring(0, 1 + chance.nextInt(text.length() - 1)), unreadable, code);
        raw("malformed", "no JSON", "<a>" + text, unreadable, code);
        raw("malformed", "single quotes", text.equals("{}") ? "{'a': 1}" : text.replace('"', '\''), unreadable, code);
        raw("malformed", "comment", "/* */" + text, unreadable, code);
        raw("trailing-data", "garbage", text + " x", Set.of(400, 422), Set.of());
        raw("trailing-data", "a second document", text + text, Set.of(400, 422), Set.of());
        raw("deep-nesting", "arrays", "[".repeat(50_000), Set.of(400, 422), Set.of());
        raw("deep-nesting", "objects", "{\"a\":".repeat(50_000), Set.of(400, 422), Set.of());
        if (valid.json().isObject() && !valid.json().isEmpty()) {
            Map.Entry<String, JsonNode> first =
                    valid.json().properties().iterator().next();
            String twice = "{\"" + first.getKey() + "\":" + first.getValue() + "," + text.substring(1);
            raw("duplicate-key", first.getKey(), twice, unreadable, code);
        }
        byte[] bytes = ("{\"" + "\u00e9\u00e8" + "\": 1}").getBytes(StandardCharsets.ISO_8859_1);
        calls.add(new BadCall(
                "not-utf-8",
                "Latin-1",
                operation.method(),
                valid.path(),
                valid.headers(),
                bytes,
                false,
                valid.by(),
                unreadable,
                code));
    }

    private void bad(Place place, JsonNode body) {
        if (place.required()) {
            JsonNode without = body.deepCopy();
            remove(without, place.pointer());
            raw("missing-required", place.pointer(), without.toString(), Set.of(422), Set.of());
        }
        for (BadValues.Bad bad : values.of(place)) {
            // What no schema bounds may also be refused for what it names.
            Set<Integer> right =
                    bad.kind().equals("too-long") && !place.schema().has("maxLength")
                            ? Set.of(422, 413, 404, 409)
                            : Set.of(422);
            placed(bad.kind(), place.pointer() + " = " + brief(bad.value()), body, place.pointer(), bad.value(), right);
        }
        if (place.type().equals("array")) manyElements(place, body);
        if (place.type().equals("object")
                && place.schema().has("properties")
                && body.at(place.pointer()).isObject()) {
            JsonNode more = body.deepCopy();
            ((ObjectNode) more.at(place.pointer())).put("unexpected", 1);
            raw("unknown-field", place.pointer() + "/unexpected", more.toString(), Set.of(422), Set.of());
        }
    }

    private void manyElements(Place place, JsonNode body) {
        if (!place.schema().has("maxItems")) return;
        JsonNode present = body.at(place.pointer());
        String element =
                present.isArray() && !present.isEmpty() ? present.get(0).toString() : "\"a\"";
        // Sets take one of each: all are different where they are texts.
        ArrayNode many = JSON.createArrayNode();
        for (int i = 0; i <= place.schema().path("maxItems").asInt(); i++) {
            if (element.startsWith("\"")) many.add(element.substring(1, element.length() - 1) + (i == 0 ? "" : i));
            else many.addPOJO(present.get(0));
        }
        placed("too-many", place.pointer(), body, place.pointer(), many.toString(), Set.of(422));
    }

    /** Puts JSON text at a place; a value that no tree can hold goes in where a hole was left. */
    private void placed(String kind, String what, JsonNode body, String pointer, String value, Set<Integer> statuses) {
        JsonNode holed = body.deepCopy();
        if (!put(holed, pointer)) return;
        raw(kind, what, holed.toString().replace(HOLE, value), statuses, Set.of());
    }

    private static boolean put(JsonNode body, String pointer) {
        JsonPointer place = JsonPointer.compile(pointer);
        JsonNode parent = body.at(place.head());
        if (parent instanceof ObjectNode object) {
            object.put(place.last().getMatchingProperty(), "@@hole@@");
            return true;
        }
        if (parent instanceof ArrayNode array && !array.isEmpty()) {
            array.set(place.last().getMatchingIndex(), array.textNode("@@hole@@"));
            return true;
        }
        return false;
    }

    private static void remove(JsonNode body, String pointer) {
        JsonPointer place = JsonPointer.compile(pointer);
        if (body.at(place.head()) instanceof ObjectNode object)
            object.remove(place.last().getMatchingProperty());
    }

    private void raw(String kind, String what, String body, Set<Integer> statuses, Set<String> codes) {
        add(kind, what, valid.path(), valid.headers(), utf8(body), statuses, codes);
    }

    private void add(
            String kind,
            String what,
            String path,
            Map<String, String> headers,
            byte[] body,
            Set<Integer> statuses,
            Set<String> codes) {
        calls.add(new BadCall(kind, what, operation.method(), path, headers, body, false, valid.by(), statuses, codes));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Map<String, String> with(String name, String value) {
        Map<String, String> headers = new LinkedHashMap<>(valid.headers());
        if (value == null) headers.remove(name);
        else headers.put(name, value);
        return headers;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    static String brief(String value) {
        return value.length() <= 60 ? value : value.substring(0, 40) + "... (" + value.length() + " characters)";
    }
}
