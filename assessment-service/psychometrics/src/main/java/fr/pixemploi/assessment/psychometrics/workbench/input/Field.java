package fr.pixemploi.assessment.psychometrics.workbench.input;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Supplier;

/**
 * A value of a document that knows its place, so that every complaint says which case and which field.
 *
 * @param document what the complaint names first, such as "case catR-12"; empty for the document itself
 * @param path inside it, such as items[3].a
 */
public record Field(String document, String path, JsonNode node) {
    /** A whole document or case. */
    public static Field root(String document, JsonNode node) {
        return new Field(document, "", node);
    }

    /** Whether there is a value other than null. */
    public boolean isPresent() {
        return !node.isMissingNode() && !node.isNull();
    }

    public boolean isObject() {
        return node.isObject();
    }

    public boolean isList() {
        return node.isArray();
    }

    public boolean isText() {
        return node.isTextual();
    }

    public Field get(String name) {
        JsonNode value = node.get(name);
        return new Field(
                document, path.isEmpty() ? name : path + "." + name, value == null ? MissingNode.getInstance() : value);
    }

    /** The value under the first of these names that is there, or else under the last. */
    public Field getAny(String... names) {
        for (String name : names) {
            if (get(name).isPresent()) return get(name);
        }
        return get(names[names.length - 1]);
    }

    public List<String> names() {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    public List<Field> elements() {
        if (!isPresent()) throw fault("is missing");
        if (!isList()) throw fault("must be a list");
        List<Field> elements = new ArrayList<>();
        for (int i = 0; i < node.size(); i++) elements.add(new Field(document, path + "[" + i + "]", node.get(i)));
        return elements;
    }

    /** A list of a known length. */
    public List<Field> elements(int length, String as) {
        List<Field> elements = elements();
        if (elements.size() != length)
            throw fault("must have " + length + " values, as " + as + ", and has " + elements.size());
        return elements;
    }

    public double number() {
        if (!isPresent()) throw fault("is missing");
        if (!node.isNumber() || !Double.isFinite(node.doubleValue())) throw fault("must be a number");
        return node.doubleValue();
    }

    public double number(double otherwise) {
        return isPresent() ? number() : otherwise;
    }

    public double[] numbers() {
        return elements().stream().mapToDouble(Field::number).toArray();
    }

    public int integer(int from, int to) {
        double value = number();
        if (value != Math.rint(value) || value < from || value > to)
            throw fault("must be a whole number from " + from + " to " + to);
        return (int) value;
    }

    /** A response, which is empty where the item was not answered. */
    public OptionalInt response(int highest) {
        return isPresent() ? OptionalInt.of(integer(0, highest)) : OptionalInt.empty();
    }

    public String text() {
        if (!isPresent()) throw fault("is missing");
        if (!node.isTextual() || node.textValue().isBlank()) throw fault("must be a text");
        return node.textValue();
    }

    /** In lower case; the other value when there is none. */
    public String word(String otherwise) {
        return isPresent() ? text().toLowerCase(Locale.ROOT) : otherwise;
    }

    /** What is made of this field, whose complaint becomes one about the field. */
    public <T> T make(Supplier<T> maker) {
        try {
            return maker.get();
        } catch (IllegalArgumentException fault) {
            throw fault(String.valueOf(fault.getMessage()));
        }
    }

    public BadInput fault(String what) {
        String place = document.isEmpty() || path.isEmpty() ? document : document + ", ";
        String field = path.isEmpty() ? "" : "field " + path;
        return new BadInput((place + field).isEmpty() ? "the document " + what : place + field + ": " + what);
    }
}
