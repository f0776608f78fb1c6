package fr.pixemploi.proofs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The schemas of one document, laid over a valid body: every place where a value stands or could stand. */
final class Shapes {
    private static final int DEEPEST = 10;
    private final JsonNode document;

    Shapes(JsonNode document) {
        this.document = document;
    }

    /**
     * A place in a body.
     *
     * @param pointer JSON pointer
     * @param schema what may stand there, references followed
     * @param required true when something must
     */
    record Place(String pointer, JsonNode schema, boolean required) {
        String type() {
            JsonNode type = schema.path("type");
            if (type.isArray()) {
                for (JsonNode one : type) {
                    if (!one.asText().equals("null")) return one.asText();
                }
            }
            return type.asText("");
        }

        boolean nullable() {
            for (JsonNode one : schema.path("type")) {
                if (one.asText().equals("null")) return true;
            }
            return schema.path("nullable").asBoolean();
        }
    }

    /** Follows references; what stands beside a reference adds to what it names. */
    JsonNode resolve(JsonNode schema) {
        JsonNode here = schema;
        for (int steps = 0; steps < DEEPEST && here.has("$ref"); steps++) {
            JsonNode named = document.at(here.path("$ref").asText().substring(1));
            ObjectNode merged = named.isObject() ? named.deepCopy() : ((ObjectNode) here).objectNode();
            here.fields().forEachRemaining(field -> {
                if (!field.getKey().equals("$ref")) merged.set(field.getKey(), field.getValue());
            });
            if (!named.has("$ref")) merged.remove("$ref");
            here = merged;
        }
        return here;
    }

    List<Place> places(JsonNode schema, JsonNode body) {
        List<Place> places = new ArrayList<>();
        walk(resolve(schema), body, "", places, 0);
        return places;
    }

    private void walk(JsonNode schema, JsonNode value, String pointer, List<Place> places, int depth) {
        if (depth > DEEPEST) return;
        JsonNode shape = variant(schema, value);
        Set<String> required = new HashSet<>();
        shape.path("required").forEach(name -> required.add(name.asText()));
        String discriminator = schema.path("discriminator").path("propertyName").asText("");
        shape.path("properties").fields().forEachRemaining(property -> {
            JsonNode inner = resolve(property.getValue());
            String place = pointer + "/" + property.getKey();
            places.add(new Place(place, inner, required.contains(property.getKey())));
            if (property.getKey().equals(discriminator)) return;
            if (value.has(property.getKey())) walk(inner, value.path(property.getKey()), place, places, depth + 1);
        });
        if (value.isArray() && !value.isEmpty()) {
            JsonNode inner = resolve(shape.path("items"));
            places.add(new Place(pointer + "/0", inner, false));
            walk(inner, value.get(0), pointer + "/0", places, depth + 1);
        }
        JsonNode more = shape.path("additionalProperties");
        if (value.isObject() && more.isObject() && !value.isEmpty()) {
            String name = value.fieldNames().next();
            JsonNode inner = resolve(more);
            places.add(new Place(pointer + "/" + name, inner, false));
            walk(inner, value.path(name), pointer + "/" + name, places, depth + 1);
        }
    }

    /** The one of several shapes that the value has, by its discriminator. */
    JsonNode variant(JsonNode schema, JsonNode value) {
        JsonNode discriminator = schema.path("discriminator");
        if (!discriminator.isMissingNode()) {
            String said =
                    value.path(discriminator.path("propertyName").asText()).asText();
            String named = discriminator.path("mapping").path(said).asText("");
            if (!named.isEmpty()) return resolve(document.at(named.substring(1)));
        }
        for (String several : List.of("oneOf", "anyOf", "allOf")) {
            for (JsonNode one : schema.path(several)) {
                JsonNode resolved = resolve(one);
                // Which of two fields there must be is a rule beside the shape, and none of its own.
                if (schema.has("properties") && !resolved.has("properties")) continue;
                if (!resolved.path("type").asText().equals("null")) return resolved;
            }
        }
        return schema;
    }
}
