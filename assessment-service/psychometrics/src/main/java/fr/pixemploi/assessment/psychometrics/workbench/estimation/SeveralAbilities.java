package fr.pixemploi.assessment.psychometrics.workbench.estimation;

import fr.pixemploi.assessment.engine.posterior.AbilityPrior;
import fr.pixemploi.assessment.psychometrics.estimate.Range;
import fr.pixemploi.assessment.psychometrics.multidimensional.CompensatoryItem;
import fr.pixemploi.assessment.psychometrics.multidimensional.JointEstimate;
import fr.pixemploi.assessment.psychometrics.multidimensional.JointMode;
import fr.pixemploi.assessment.psychometrics.multidimensional.JointPattern;
import fr.pixemploi.assessment.psychometrics.multidimensional.ProductGrid;
import fr.pixemploi.assessment.psychometrics.multidimensional.SelectionCriterion;
import fr.pixemploi.assessment.psychometrics.workbench.input.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The kinds mirt_theta and mirt_criteria: abilities together, and what each item would add. */
public final class SeveralAbilities {
    private static final List<String> CRITERIA =
            List.of("Drule", "Trule", "Arule", "Erule", "DPrule", "TPrule", "APrule", "EPrule");
    private static final double DIVERGENCE_DELTA = 0.1;

    private SeveralAbilities() {}

    public static Map<String, @Nullable Object> estimate(Field given) {
        List<CompensatoryItem> items = items(given);
        List<JointPattern.Answer> answers = new ArrayList<>();
        List<Field> responses = given.get("responses").elements(items.size(), "rows of A");
        for (int i = 0; i < items.size(); i++) {
            OptionalInt response = responses.get(i).response(1);
            if (response.isPresent()) answers.add(new JointPattern.Answer(items.get(i), response.getAsInt() == 1));
        }
        JointPattern pattern = pattern(given, answers);
        Field method = given.get("method");
        JointEstimate estimate = switch (method.word("")) {
            case "map", "bm" -> method.make(() -> JointMode.of(pattern));
            case "eap" -> {
                ProductGrid grid = grid(given.get("quadrature"), pattern.dimensions());
                yield given.get("quadrature").make(() -> grid.estimate(pattern));
            }
            default -> throw method.fault("must be EAP or MAP");
        };
        Map<String, @Nullable Object> result = new LinkedHashMap<>();
        result.put("theta", estimate.theta());
        result.put("se", estimate.se());
        result.put("acov", estimate.covariance());
        return result;
    }

    public static Map<String, @Nullable Object> criteria(Field given) {
        List<CompensatoryItem> items = items(given);
        List<Field> numbers = given.get("given").elements();
        List<Field> responses = given.get("responses").elements(numbers.size(), "given");
        List<JointPattern.Answer> answers = new ArrayList<>();
        List<Integer> candidates = new ArrayList<>();
        for (int j = 1; j <= items.size(); j++) candidates.add(j);
        for (int i = 0; i < numbers.size(); i++) {
            int number = numbers.get(i).integer(1, items.size());
            answers.add(new JointPattern.Answer(
                    items.get(number - 1), responses.get(i).integer(0, 1) == 1));
            candidates.remove((Object) number);
        }
        Field method = given.get("method");
        if (!List.of("map", "bm").contains(method.word("map"))) throw method.fault("must be MAP");
        JointPattern pattern = pattern(given, answers);
        JointEstimate estimate = given.make(() -> JointMode.of(pattern));
        double[] theta =
                estimate.theta().stream().mapToDouble(Double::doubleValue).toArray();
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        Map<String, @Nullable Object> next = new LinkedHashMap<>();
        for (String name : asked(given.get("criteria"))) {
            double[] ofItems = values(name, given, pattern, theta, items);
            values.put(name, Arrays.stream(ofItems).boxed().toList());
            if (!candidates.isEmpty()) next.put(name, best(ofItems, candidates));
        }
        Map<String, @Nullable Object> result = new LinkedHashMap<>();
        result.put("theta", estimate.theta());
        result.put("se", estimate.se());
        result.put("candidates", candidates);
        result.put("criteria", values);
        result.put("nextItem", next);
        return result;
    }

    private static double[] values(
            String name, Field given, JointPattern pattern, double[] theta, List<CompensatoryItem> items) {
        CompensatoryItem[] all = items.toArray(CompensatoryItem[]::new);
        String word = name.toLowerCase(Locale.ROOT);
        if (word.equals("kl") || word.equals("kln")) {
            double delta = given.getAny("KL_delta", "delta").number(DIVERGENCE_DELTA)
                    * (word.equals("kln")
                            ? Math.sqrt(given.get("given").elements().size())
                            : 1);
            return items.stream()
                    .mapToDouble(item -> item.divergence(theta, delta))
                    .toArray();
        }
        boolean posterior = word.endsWith("prule");
        for (SelectionCriterion criterion : SelectionCriterion.values()) {
            String letter = criterion.name().toLowerCase(Locale.ROOT);
            if (word.equals(letter + (posterior ? "prule" : "rule")))
                return criterion.values(pattern, posterior, theta, all);
        }
        throw given.get("criteria").fault("knows no \"" + name + "\": use D, T, A, E or W with rule or Prule, KL, KLn");
    }

    /** Names of a list, of an object's fields, or all rules when the case lists none. */
    private static List<String> asked(Field criteria) {
        if (!criteria.isPresent()) return CRITERIA;
        if (criteria.isObject()) return criteria.names();
        return criteria.elements().stream().map(Field::text).toList();
    }

    /** The first of the best, by its number from 1; values that differ by rounding only are the same. */
    private static int best(double[] values, List<Integer> candidates) {
        int best = candidates.getFirst();
        for (int number : candidates) {
            double ahead = values[number - 1] - values[best - 1];
            if (ahead > 1e-12 * Math.max(1, Math.abs(values[best - 1]))) best = number;
        }
        return best;
    }

    private static List<CompensatoryItem> items(Field given) {
        List<Field> rows = given.get("A").elements();
        List<Field> intercepts = given.get("d").elements(rows.size(), "rows of A");
        Field guessing = given.getAny("c", "g");
        Field slipping = given.get("u");
        List<CompensatoryItem> items = new ArrayList<>();
        for (int j = 0; j < rows.size(); j++) {
            List<Double> slopes = Arrays.stream(rows.get(j).numbers()).boxed().toList();
            if (slopes.isEmpty() || slopes.size() != rows.getFirst().elements().size())
                throw rows.get(j).fault("must have as many values as the first row");
            double intercept = intercepts.get(j).number();
            double c = guessing.isPresent()
                    ? guessing.elements(rows.size(), "rows of A").get(j).number(0)
                    : 0;
            double d = slipping.isPresent()
                    ? slipping.elements(rows.size(), "rows of A").get(j).number(1)
                    : 1;
            items.add(rows.get(j).make(() -> new CompensatoryItem(slopes, intercept, c, d)));
        }
        if (items.isEmpty()) throw given.get("A").fault("must have at least one row");
        return items;
    }

    private static JointPattern pattern(Field given, List<JointPattern.Answer> answers) {
        int k = given.get("A").elements().getFirst().elements().size();
        if (given.get("K").isPresent() && given.get("K").integer(1, 1_000) != k)
            throw given.get("K").fault("must be the length of a row of A, " + k);
        double[] mean = new double[k];
        if (given.get("priorMean").isPresent()) {
            given.get("priorMean").elements(k, "a row of A");
            mean = given.get("priorMean").numbers();
        }
        double[][] covariance = new double[k][k];
        List<Field> rows = given.get("priorCov").elements(k, "a row of A");
        for (int i = 0; i < k; i++) {
            rows.get(i).elements(k, "a row of A");
            covariance[i] = rows.get(i).numbers();
        }
        double[] means = mean;
        AbilityPrior prior = given.get("priorCov").make(() -> AbilityPrior.of(means, covariance));
        return given.get("A").make(() -> new JointPattern(prior, answers));
    }

    private static ProductGrid grid(Field quadrature, int dimensions) {
        if (!quadrature.isPresent()) return new ProductGrid(new Range(-6, 6), dimensions <= 2 ? 61 : 31);
        Range range = quadrature.make(() ->
                new Range(quadrature.get("from").number(), quadrature.get("to").number()));
        int points = quadrature.getAny("points_per_dim", "points").integer(2, 100_000);
        return new ProductGrid(range, points);
    }
}
