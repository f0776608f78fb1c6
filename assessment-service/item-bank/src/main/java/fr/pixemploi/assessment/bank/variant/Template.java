package fr.pixemploi.assessment.bank.variant;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A text with places for values: {@code {{expression}}} or {@code {{expression | format}}}. */
final class Template {
    private static final Pattern FORMAT = Pattern.compile("[A-Za-z]+");

    /** Either plain text, or an expression with perhaps a format. */
    private record Part(
            String text, boolean computed, @Nullable String format) {}

    private final String field;
    private final List<Part> parts;

    private Template(String field, List<Part> parts) {
        this.field = field;
        this.parts = parts;
    }

    /** @throws VariantFault when a place is left open or has an unknown format */
    static Template of(String field, String text) {
        List<Part> parts = new ArrayList<>();
        int end = 0;
        for (int start = text.indexOf("{{"); start >= 0; start = text.indexOf("{{", end)) {
            int close = text.indexOf("}}", start + 2);
            if (close < 0) break;
            if (start > end) parts.add(new Part(text.substring(end, start), false, null));
            parts.add(place(field, text.substring(start + 2, close)));
            end = close + 2;
        }
        String rest = text.substring(end);
        if (rest.contains("{{") || rest.contains("}}"))
            throw new VariantFault(field, "a place begins with {{ and ends with }}");
        if (!rest.isEmpty() || parts.isEmpty()) parts.add(new Part(rest, false, null));
        return new Template(field, parts);
    }

    /** What stands between the braces: the last single bar parts a format from the expression. */
    private static Part place(String field, String inside) {
        int bar = inside.lastIndexOf('|');
        String format = inside.substring(bar + 1).strip();
        if (bar <= 0 || inside.charAt(bar - 1) == '|' || !FORMAT.matcher(format).matches())
            return new Part(Bounds.expression(field, inside.strip()), true, null);
        if (!Formats.knows(format)) throw new VariantFault(field, "there is no format \"" + format + "\"");
        return new Part(Bounds.expression(field, inside.substring(0, bar).strip()), true, format);
    }

    boolean hasPlaces() {
        return parts.stream().anyMatch(Part::computed);
    }

    /** A text; or the bare number, true or false, whole list or record, when the template is one place without a format. */
    JsonNode render(Map<String, Object> values) {
        if (parts.size() == 1 && parts.getFirst().computed() && parts.getFirst().format() == null) {
            return bare(Expressions.evaluate(field, parts.getFirst().text(), values));
        }
        StringBuilder text = new StringBuilder();
        for (Part part : parts) text.append(part.computed() ? written(part, values) : part.text());
        return TextNode.valueOf(text.toString());
    }

    private static JsonNode bare(Object value) {
        return switch (value) {
            case BigDecimal number -> DecimalNode.valueOf(new BigDecimal(Expressions.text(number)));
            case Boolean bool -> BooleanNode.valueOf(bool);
            case List<?> list -> {
                ArrayNode array = JsonNodeFactory.instance.arrayNode();
                list.forEach(each -> array.add(bare(each)));
                yield array;
            }
            case Map<?, ?> fields -> {
                ObjectNode object = JsonNodeFactory.instance.objectNode();
                fields.forEach((name, each) -> object.set(name.toString(), bare(each)));
                yield object;
            }
            default -> TextNode.valueOf(Expressions.text(value));
        };
    }

    private String written(Part part, Map<String, Object> values) {
        String value = Expressions.text(Expressions.evaluate(field, part.text(), values));
        if (part.format() == null) return value;
        try {
            return Formats.apply(part.format(), value);
        } catch (IllegalArgumentException e) {
            throw new VariantFault(field, String.valueOf(e.getMessage()));
        }
    }
}
