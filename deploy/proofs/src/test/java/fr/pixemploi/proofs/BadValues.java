package fr.pixemploi.proofs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import fr.pixemploi.proofs.Shapes.Place;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Values that one place of a body must not take. Raw values are JSON text that no tree can hold. */
final class BadValues {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private final RandomGenerator chance;

    BadValues(RandomGenerator chance) {
        this.chance = chance;
    }

    /** @param value JSON text */
    record Bad(String kind, String value) {}

    List<Bad> of(Place place) {
        List<Bad> bad = new ArrayList<>();
        JsonNode schema = place.schema();
        switch (place.type()) {
            case "string" -> strings(schema, bad);
            case "integer" -> integers(schema, bad);
            case "number" -> numbers(schema, bad);
            case "boolean" -> all(bad, "wrong-type", "\"true\"", "1", "{}", "[]");
            case "array" -> arrays(schema, bad);
            case "object" -> {
                if (schema.has("properties") || schema.has("oneOf")) all(bad, "wrong-type", "\"text\"", "[]", "1");
            }
            default -> {
                // Any value may stand here.
            }
        }
        if (place.required() && !place.nullable()) bad.add(new Bad("null-for-required", "null"));
        return bad;
    }

    private void strings(JsonNode schema, List<Bad> bad) {
        all(bad, "wrong-type", "12", "true", "{}", "[\"a\"]");
        bad.add(new Bad("nul-character", "\"a\\u0000b\""));
        // A zero width space, a line separator, an order to write backwards, a bell: nobody sees them.
        all(bad, "invisible-character", "\"a\\u200bb\"", "\"a\\u2028b\"", "\"\\u202eab\"", "\"a\\u0007b\"");
        bad.add(new Bad("half-character", chance.nextBoolean() ? "\"\\ud83d\"" : "\"a\\ude00b\""));
        String format = schema.path("format").asText("");
        switch (format) {
            case "uuid" -> all(bad, "bad-format", "\"not-an-id\"", "\"\"", "\"01940000-0000-7000-8000\"");
            case "date-time" ->
                all(
                        bad,
                        "bad-format",
                        "\"yesterday\"",
                        "\"\"",
                        "\"2026-13-45T25:61:00Z\"",
                        "\"2026-01-01\"",
                        "\"+999999999-12-31T23:59:59Z\"");
            case "date" ->
                all(
                        bad,
                        "bad-format",
                        "\"yesterday\"",
                        "\"\"",
                        "\"2026-02-30\"",
                        "\"2026-02-03T10:00:00Z\"",
                        "\"+999999999-12-31\"");
            case "local-date-time" -> all(bad, "bad-format", "\"yesterday\"", "\"\"", "\"+999999999-12-31T23:59:59\"");
            default -> {
                // No format that it must have.
            }
        }
        if (schema.has("enum") || schema.has("const")) {
            all(bad, "unknown-value", "\"no-such-value\"", "\"\"");
        } else if (schema.has("pattern") && format.isEmpty()) {
            String fault = unlike(
                    schema.path("pattern").asText(), schema.path("minLength").asInt(0));
            if (fault != null)
                bad.add(new Bad("bad-pattern", JSON.textNode(fault).toString()));
        }
        if (schema.has("maxLength"))
            bad.add(new Bad(
                    "too-long",
                    JSON.textNode("x".repeat(schema.path("maxLength").asInt() + 1))
                            .toString()));
        else if (format.isEmpty() && !schema.has("enum") && !schema.has("const"))
            bad.add(new Bad("too-long", JSON.textNode("x".repeat(100_000)).toString()));
        if (schema.path("minLength").asInt() > 0) {
            String tooShort = "x".repeat(schema.path("minLength").asInt() - 1);
            bad.add(new Bad("too-short", JSON.textNode(tooShort).toString()));
        }
    }

    /** A text that a pattern neither matches as a whole nor anywhere in it. */
    String unlike(String pattern, int min) {
        List<String> candidates =
                new ArrayList<>(List.of("", "\u2003\u3000", " ", "?!", "é", "\u0001", "xX-_.9 ?".repeat(40)));
        candidates.add(new String(new char[] {(char) (0x4e00 + chance.nextInt(1000)), ' '}));
        try {
            Pattern compiled = Pattern.compile(pattern);
            for (String candidate : candidates) {
                // As it is taken: without blanks around it.
                if (candidate.length() >= min
                        && !compiled.matcher(candidate.strip()).find()) return candidate;
            }
        } catch (PatternSyntaxException e) {
            // A pattern of another dialect.
        }
        return null;
    }

    private void integers(JsonNode schema, List<Bad> bad) {
        all(bad, "wrong-type", "\"1\"", "true", "1.5", "[1]", "{}");
        boolean narrow = schema.path("format").asText().equals("int32");
        bad.add(new Bad("huge-number", narrow ? "2147483648" : "9223372036854775808"));
        bad.add(new Bad("huge-number", "9".repeat(400)));
        bad.add(new Bad("huge-number", "1e400"));
        if (schema.has("minimum"))
            bad.add(new Bad(
                    "out-of-range",
                    new BigInteger(schema.path("minimum").asText())
                            .subtract(BigInteger.ONE)
                            .toString()));
        if (schema.has("maximum"))
            bad.add(new Bad(
                    "out-of-range",
                    new BigInteger(schema.path("maximum").asText())
                            .add(BigInteger.ONE)
                            .toString()));
    }

    private void numbers(JsonNode schema, List<Bad> bad) {
        all(bad, "wrong-type", "\"1.5\"", "true", "[1]", "{}");
        all(bad, "huge-number", "1e400", "-1e400", "\"NaN\"", "\"Infinity\"");
        BigDecimal step = new BigDecimal("0.5").add(BigDecimal.valueOf(chance.nextInt(100)));
        if (schema.has("minimum"))
            bad.add(new Bad(
                    "out-of-range",
                    schema.path("minimum").decimalValue().subtract(step).toPlainString()));
        if (schema.has("maximum"))
            bad.add(new Bad(
                    "out-of-range",
                    schema.path("maximum").decimalValue().add(step).toPlainString()));
    }

    private static void arrays(JsonNode schema, List<Bad> bad) {
        all(bad, "wrong-type", "\"text\"", "{}", "1");
        bad.add(new Bad("null-element", "[null]"));
        if (schema.path("minItems").asInt() > 0) bad.add(new Bad("too-few", "[]"));
    }

    private static void all(List<Bad> bad, String kind, String... values) {
        for (String value : values) bad.add(new Bad(kind, value));
    }
}
