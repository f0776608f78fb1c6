package fr.pixemploi.assessment.bank.variant;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A tree with typed variables, constraints and places in its texts. A seed makes one variant of it: the same seed the same one, on
 * every machine. Immutable.
 */
public final class VariantTemplate {
    private static final Set<String> OWN_FIELDS = Set.of("variables", "constraints", "shuffle");
    private static final int ATTEMPTS = 200;

    private final Map<String, Variable> variables;
    private final List<String> constraints;
    private final List<String> shuffled;
    private final Tree tree;

    private VariantTemplate(
            Map<String, Variable> variables, List<String> constraints, List<String> shuffled, Tree tree) {
        this.variables = variables;
        this.constraints = constraints;
        this.shuffled = shuffled;
        this.tree = tree;
    }

    /** Whether a file describes variants: others have one form only. */
    public static boolean isOne(JsonNode file) {
        return file.has("variables") || file.has("shuffle");
    }

    /**
     * Reads {@code variables}, {@code constraints} and {@code shuffle} (fields whose lists come in a drawn order) of a file; all its
     * other texts are templates.
     *
     * @throws VariantFault naming the field that is wrong
     */
    public static VariantTemplate of(JsonNode file) {
        Map<String, Variable> variables = new LinkedHashMap<>();
        if (file.path("variables").size() > Bounds.MAX_VARIABLES)
            throw new VariantFault("variables", "are " + Bounds.MAX_VARIABLES + " at most");
        List<String> constraints = texts(file, "constraints");
        if (constraints.size() > Bounds.MAX_CONSTRAINTS)
            throw new VariantFault("constraints", "are " + Bounds.MAX_CONSTRAINTS + " at most");
        constraints.forEach(constraint -> Bounds.expression("constraints", constraint));
        for (Map.Entry<String, JsonNode> entry : file.path("variables").properties()) {
            String field = "variables." + entry.getKey();
            variables.put(entry.getKey(), Variable.named(field, entry.getKey(), entry.getValue()));
        }
        ObjectNode rest = ((ObjectNode) file).deepCopy();
        rest.remove(OWN_FIELDS);
        return new VariantTemplate(variables, constraints, texts(file, "shuffle"), Tree.of("", rest));
    }

    /** Whether variants differ in more than the order of lists. */
    public boolean drawsValues() {
        return !variables.isEmpty();
    }

    /** Whether a word is a name that a variable may draw for an invented person. */
    public static boolean isName(String word) {
        return Names.contains(word);
    }

    private static List<String> texts(JsonNode file, String field) {
        List<String> texts = new ArrayList<>();
        file.path(field).forEach(text -> texts.add(text.asText()));
        return List.copyOf(texts);
    }

    /**
     * The variant of a seed.
     *
     * @param fits last check of a variant, for example that no two proposals read the same; one that fails is drawn again
     * @throws VariantFault when nothing that fits comes out of 200 draws, or of a bounded amount of work
     */
    public JsonNode variant(long seed, Predicate<JsonNode> fits) {
        return Bounds.counted(() -> drawn(seed, fits));
    }

    private JsonNode drawn(long seed, Predicate<JsonNode> fits) {
        Dice dice = new Dice(seed);
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Map<String, Object> values = new LinkedHashMap<>();
            variables.forEach((name, variable) -> values.put(name, variable.draw(dice, values)));
            if (!constraints.stream().allMatch(constraint -> holds(constraint, values))) continue;
            JsonNode variant = shuffled(tree.rendered(values), dice);
            if (fits.test(variant)) return variant;
        }
        throw new VariantFault("constraints", "no variant in " + ATTEMPTS + " draws keeps them");
    }

    private static boolean holds(String constraint, Map<String, Object> values) {
        Object value = Expressions.evaluate("constraints", constraint, values);
        if (value instanceof Boolean held) return held;
        throw new VariantFault("constraints", "\"" + constraint + "\" is neither true nor false");
    }

    private JsonNode shuffled(JsonNode variant, Dice dice) {
        for (String field : shuffled) {
            if (!(variant.get(field) instanceof ArrayNode list))
                throw new VariantFault("shuffle", field + " is no list of this file");
            List<JsonNode> values = new ArrayList<>();
            list.forEach(values::add);
            list.removeAll().addAll(dice.shuffled(values));
        }
        return variant;
    }
}
