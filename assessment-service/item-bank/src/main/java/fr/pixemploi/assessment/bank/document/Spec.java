package fr.pixemploi.assessment.bank.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A part of an author's description, with the path that leads to it.
 *
 * @param path empty for the file itself
 */
record Spec(JsonNode node, String path) {
    /** The field, when it is there. */
    Optional<Spec> get(String field) {
        JsonNode value = node.get(field);
        return value == null || value.isNull() ? Optional.empty() : Optional.of(new Spec(value, at(field)));
    }

    Spec need(String field) {
        return get(field).orElseThrow(() -> new DocumentFault(at(field), "is missing"));
    }

    /** Refuses fields that nobody reads: a typing mistake must not go unseen. */
    void only(Set<String> fields) {
        if (!node.isObject()) throw fault("must have fields");
        node.fieldNames().forEachRemaining(field -> {
            if (!fields.contains(field)) throw new DocumentFault(at(field), "there is no such field");
        });
    }

    /** A text; numbers count as what they are written as. */
    String text() {
        if (!node.isTextual() && !node.isNumber()) throw fault("must be a text");
        return node.asText();
    }

    Optional<String> text(String field) {
        return get(field).map(Spec::text);
    }

    double number() {
        if (node.isNumber()) return node.doubleValue();
        try {
            return Double.parseDouble(node.asText(""));
        } catch (NumberFormatException e) {
            throw fault("must be a number");
        }
    }

    int whole(int from, int to) {
        double number = number();
        if (number != Math.rint(number) || number < from || number > to)
            throw fault("must be a whole number from " + from + " to " + to);
        return (int) number;
    }

    boolean truth(String field) {
        return get(field).map(Spec::truth).orElse(false);
    }

    private boolean truth() {
        if (!node.isBoolean()) throw fault("must be true or false");
        return node.booleanValue();
    }

    List<Spec> list() {
        if (!node.isArray()) throw fault("must be a list");
        List<Spec> elements = new ArrayList<>();
        for (int i = 0; i < node.size(); i++) elements.add(new Spec(node.get(i), path + "[" + i + "]"));
        return elements;
    }

    List<Spec> list(String field) {
        return get(field).map(Spec::list).orElse(List.of());
    }

    DocumentFault fault(String why) {
        return new DocumentFault(path.isEmpty() ? "file" : path, why);
    }

    private String at(String field) {
        return path.isEmpty() ? field : path + "." + field;
    }
}
