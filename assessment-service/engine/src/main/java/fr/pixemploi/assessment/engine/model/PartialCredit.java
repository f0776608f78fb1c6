package fr.pixemploi.assessment.engine.model;

import java.util.Arrays;
import java.util.List;

/**
 * The generalized partial credit model of a graded item (Muraki 1992): log P_x - log P_(x-1) = a (theta - delta_x). The partial
 * credit and rating scale models are the case a = 1.
 *
 * @param a discrimination, above 0
 * @param deltas difficulty of each step, on the scale of the ability; one less than there are categories
 */
public record PartialCredit(double a, List<Double> deltas) implements ResponseModel {
    /** exp of more, or of less than its negative, leaves the range of doubles. */
    private static final double LARGEST_EXPONENT = 700;

    public PartialCredit {
        deltas = List.copyOf(deltas);
        if (!(a > 0) || !Double.isFinite(a)) throw new IllegalArgumentException("a must be above 0");
        if (deltas.isEmpty()) throw new IllegalArgumentException("there must be at least one step");
        if (!deltas.stream().allMatch(Double::isFinite))
            throw new IllegalArgumentException("step difficulties must be numbers");
    }

    @Override
    public int categories() {
        return deltas.size() + 1;
    }

    @Override
    public double steepness() {
        // The expected score is steepest where all steps fall together: slope a times the number of steps.
        return a * deltas.size();
    }

    @Override
    public double probability(int category, double theta) {
        if (category < 0 || category > deltas.size())
            throw new IllegalArgumentException("the category must be one of the item's " + categories());
        return chances(theta)[category];
    }

    /**
     * One over the sum of how many times likelier each other category is. At equally spaced points each of these is a geometric
     * sequence: two of its exponentials are computed, the others multiplied.
     */
    @Override
    public void probabilities(int category, double from, double step, double[] into) {
        if (category < 0 || category > deltas.size())
            throw new IllegalArgumentException("the category must be one of the item's " + categories());
        double to = from + step * (into.length - 1);
        int categories = categories();
        Arrays.fill(into, 1);
        for (int x = 0; x < categories; x++) {
            if (x == category) continue;
            double first = logRatio(x, category, from);
            if (!(Math.abs(first) < LARGEST_EXPONENT && Math.abs(logRatio(x, category, to)) < LARGEST_EXPONENT)) {
                ResponseModel.super.probabilities(category, from, step, into);
                return;
            }
            double likelier = StrictMath.exp(first);
            double ratio = StrictMath.exp(a * (x - category) * step);
            for (int i = 0; i < into.length; i++) {
                into[i] += likelier;
                likelier *= ratio;
            }
        }
        for (int i = 0; i < into.length; i++) into[i] = 1 / into[i];
    }

    /** Log of how many times likelier one category is than another. */
    private double logRatio(int category, int other, double theta) {
        double log = 0;
        for (int x = other + 1; x <= category; x++) log += a * (theta - deltas.get(x - 1));
        for (int x = category + 1; x <= other; x++) log -= a * (theta - deltas.get(x - 1));
        return log;
    }

    @Override
    public double slope(int category, double theta) {
        double[] chances = chances(theta);
        // Not the category minus the mean: far out the difference would be rounding only.
        double above = 0;
        for (int x = 0; x < chances.length; x++) above += chances[x] * (category - x);
        return a * above;
    }

    @Override
    public double curvature(int category, double theta) {
        return -information(theta);
    }

    @Override
    public double information(double theta) {
        double[] chances = chances(theta);
        double mean = expected(chances);
        double variance = 0;
        for (int x = 0; x < chances.length; x++) variance += chances[x] * (x - mean) * (x - mean);
        return a * a * variance;
    }

    private static double expected(double[] chances) {
        double mean = 0;
        for (int x = 0; x < chances.length; x++) mean += x * chances[x];
        return mean;
    }

    private double[] chances(double theta) {
        double[] chances = new double[categories()];
        double max = 0;
        for (int x = 1; x < chances.length; x++) {
            chances[x] = chances[x - 1] + a * (theta - deltas.get(x - 1));
            max = Math.max(max, chances[x]);
        }
        double total = 0;
        for (int x = 0; x < chances.length; x++) {
            // The largest becomes 1, so that nothing overflows.
            chances[x] = StrictMath.exp(chances[x] - max);
            total += chances[x];
        }
        for (int x = 0; x < chances.length; x++) chances[x] /= total;
        return chances;
    }
}
