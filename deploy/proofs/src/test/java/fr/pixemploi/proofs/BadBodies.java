package fr.pixemploi.proofs;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.pixemploi.proofs.Documents.Operation;
import fr.pixemploi.proofs.Shapes.Place;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Calls of an operation whose body is wrong: no JSON, of another shape than documented, or too large. */
final class BadBodies {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MAX_BYTES = 1 << 20;
    private static final String HOLE = "\"@@hole@@\"";

    private final Operation operation;
    private final ValidCall valid;
    private final Shapes shapes;
    private final Random chance;
    private final BadValues values;
    private final List<BadCall> calls = new ArrayList<>();

    BadBodies(Operation operation, ValidCall valid, Shapes shapes, Random chance, BadValues values) {
        this.operation = operation;
        this.valid = valid;
        this.shapes = shapes;
        this.chance = chance;
        this.values = values;
    }

    /** @param content of the request, as the document says */
    List<BadCall> all(JsonNode content) {
        byte[] sent = valid.bytes();
        calls.add(like("wrong-content-type", "text/x-nothing")
                .with("Content-Type", "text/x-nothing")
                .sending(sent == null ? new byte[] {'x'} : sent)
                .refusedWith(415, "unsupported-media-type"));
        tooLarge();
        badFiles();
        // What a file is made of its own schema says; the document does not know.
        Shapes known = valid.schema() == null ? shapes : new Shapes(valid.schema());
        JsonNode schema = valid.schema() == null
                ? shapes.resolve(content.path("application/json").path("schema"))
                : valid.schema();
        if (!content.has("application/json") || valid.isFile() || schema.isEmpty()) return calls;
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
        return calls;
    }

    /** Files of another type than JSON, each refused for a reason of its own. */
    private void badFiles() {
        if (valid.badFiles().isEmpty()) return;
        Set<String> code = valid.fileRefusal().isEmpty() ? Set.of() : Set.of(valid.fileRefusal());
        valid.badFiles()
                .forEach((what, file) -> calls.add(file("bad-file", what, code).sending(file)));
        if (!valid.fileType().contains("octet-stream"))
            calls.add(file("not-utf-8", "Latin-1", code)
                    .sending("a: \u00e9\u00e8".getBytes(StandardCharsets.ISO_8859_1)));
    }

    private BadCall file(String kind, String what, Set<String> codes) {
        return like(kind, what).with("Content-Type", valid.fileType()).refusedWith(Set.of(422), codes);
    }

    private void tooLarge() {
        if (valid.isFile()) return;
        byte[] large = new byte[MAX_BYTES + 1 + chance.nextInt(1000)];
        Arrays.fill(large, (byte) ' ');
        large[0] = '{';
        BadCall call = like("too-large", "over 1 MB").sending(large).refusedWith(Set.of(413), Set.of());
        calls.add(call);
        calls.add(call.inChunks());
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
        calls.add(like("not-utf-8", "Latin-1").sending(bytes).refusedWith(unreadable, code));
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
            placed(
                    bad.kind(),
                    place.pointer() + " = " + BadCall.brief(bad.value()),
                    body,
                    place.pointer(),
                    bad.value(),
                    right);
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
        calls.add(like(kind, what).sending(body).refusedWith(statuses, codes));
    }

    private BadCall like(String kind, String what) {
        return BadCall.like(valid, operation, kind, what);
    }
}
