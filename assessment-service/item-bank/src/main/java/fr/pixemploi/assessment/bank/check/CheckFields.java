package fr.pixemploi.assessment.bank.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import fr.pixemploi.assessment.bank.wording.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The fields of one check as its author wrote them. */
record CheckFields(JsonNode node, String path) {
    /** What a computed sum may be off by, the arithmetic of spreadsheets being binary. */
    private static final BigDecimal ROUNDING = new BigDecimal("0.000000001");

    private static final Set<String> SAYINGS = Set.of(
            "equals",
            "oneOf",
            "contains",
            "containsAny",
            "matches",
            "reads",
            "number",
            "atLeast",
            "atMost",
            "is",
            "count",
            "present");

    /** Fields that refine a saying, and the sayings that they refine. */
    private static final List<Refinement> REFINEMENTS = List.of(
            new Refinement("maxEdits", Set.of("equals", "oneOf")), new Refinement("tolerance", Set.of("number")));

    private record Refinement(String field, Set<String> of) {}

    String at() {
        String at = text("at", node.get("at"));
        if (!at.startsWith("$")) throw fault("at", "must begin with $");
        // Regular expressions of a JSONPath are Java's, which a text can hold up for years.
        if (at.contains("=~")) throw fault("at", "regular expressions go into \"matches\", not into the path");
        return at;
    }

    Expectation expectation() {
        return switch (saying()) {
            case "equals" -> new Expectation.Same(List.of(wording("equals", node.get("equals"))), maxEdits());
            case "oneOf" -> new Expectation.Same(wordings("oneOf"), maxEdits());
            case "contains" -> new Expectation.Holds(List.of(wording("contains", node.get("contains"))));
            case "containsAny" -> new Expectation.Holds(wordings("containsAny"));
            case "matches" -> new Expectation.Matches(pattern("matches", node.get("matches")));
            case "reads" -> new ReadsFields(this).expectation();
            case "number" -> new Expectation.IsNumber(number("number"), tolerance());
            case "is" -> new Expectation.Is(truth("is"));
            case "count" -> new Expectation.Count(count());
            case "present" -> new Expectation.Present(truth("present"));
            default -> within();
        };
    }

    private String saying() {
        Set<String> said = new LinkedHashSet<>();
        Set<String> refined = new LinkedHashSet<>();
        node.fieldNames().forEachRemaining(field -> {
            if (SAYINGS.contains(field)) said.add(field);
            else if (REFINEMENTS.stream()
                    .anyMatch(refinement -> refinement.field().equals(field))) refined.add(field);
            else if (!field.equals("at")) throw fault(field, "there is no such field");
        });
        boolean bounds = said.equals(Set.of("atLeast", "atMost"));
        if (said.isEmpty()) throw new CheckFault(path, "says nothing of what is found");
        if (said.size() > 1 && !bounds) throw new CheckFault(path, "says several things: " + String.join(", ", said));
        String saying = said.iterator().next();
        for (Refinement refinement : REFINEMENTS) {
            if (refined.contains(refinement.field()) && !refinement.of().contains(saying))
                throw fault(refinement.field(), "does not go with \"" + saying + "\"");
        }
        return saying;
    }

    private Expectation within() {
        BigDecimal min = node.has("atLeast") ? number("atLeast") : null;
        BigDecimal max = node.has("atMost") ? number("atMost") : null;
        if (min != null && max != null && min.compareTo(max) > 0) throw fault("atLeast", "must not be above atMost");
        return new Expectation.Within(min, max);
    }

    private int maxEdits() {
        if (!node.has("maxEdits")) return 0;
        JsonNode edits = node.get("maxEdits");
        if (!edits.isInt() || edits.intValue() < 0 || edits.intValue() > 2)
            throw fault("maxEdits", "must be 0, 1 or 2");
        return edits.intValue();
    }

    private int count() {
        BigDecimal count = number("count");
        if (count.signum() < 0
                || count.stripTrailingZeros().scale() > 0
                || count.compareTo(BigDecimal.valueOf(1_000_000)) > 0)
            throw fault("count", "must be a whole number from 0");
        return count.intValueExact();
    }

    private BigDecimal tolerance() {
        if (!node.has("tolerance")) return ROUNDING;
        BigDecimal tolerance = number("tolerance");
        if (tolerance.signum() < 0) throw fault("tolerance", "must not be negative");
        return tolerance.add(ROUNDING);
    }

    /** An expression of RE2, whose time grows with the text and no faster. */
    Pattern pattern(String field, JsonNode expression) {
        try {
            return Pattern.compile(text(field, expression));
        } catch (PatternSyntaxException e) {
            throw fault(field, "is no regular expression of RE2: " + e.getDescription());
        }
    }

    /** A number, or a text that reads so: computed values are filled in as texts where they stand within others. */
    private BigDecimal number(String field) {
        JsonNode value = node.get(field);
        if (value.isNumber()) return value.decimalValue();
        return FrenchNumber.read(value.asText("")).orElseThrow(() -> fault(field, "must be a number"));
    }

    private boolean truth(String field) {
        JsonNode value = node.get(field);
        if (!value.isBoolean()) throw fault(field, "must be true or false");
        return value.booleanValue();
    }

    private List<String> wordings(String field) {
        JsonNode list = node.get(field);
        if (!list.isArray() || list.isEmpty()) throw fault(field, "must be a list of texts");
        List<String> wordings = new ArrayList<>();
        list.forEach(text -> wordings.add(wording(field, text)));
        return List.copyOf(wordings);
    }

    private String wording(String field, JsonNode value) {
        String plain = Wording.plain(text(field, value));
        if (plain.isEmpty()) throw fault(field, "must not be empty");
        return plain;
    }

    private String text(String field, @Nullable JsonNode value) {
        return Stream.ofNullable(value)
                .filter(given -> given.isTextual() || given.isNumber())
                .map(CheckFields::written)
                .filter(given -> !given.isBlank())
                .findFirst()
                .orElseThrow(() -> fault(field, "must be a text"));
    }

    /** A number of a decimal tree may come as 1.21E+3: people write 1210. */
    private static String written(JsonNode given) {
        return given.isNumber() ? given.decimalValue().stripTrailingZeros().toPlainString() : given.asText();
    }

    CheckFault fault(String field, String why) {
        return new CheckFault(path + "." + field, why);
    }
}
