package fr.pixemploi.assessment.engine.model;

import java.util.List;

/**
 * The four-parameter logistic model of an item that is right (category 1) or wrong (category 0) (Barton and Lord 1981):
 * P(theta) = c + (d - c) / (1 + exp(-a (theta - b))). One, two and three parameters are special cases.
 *
 * @param a discrimination, above 0
 * @param b difficulty, on the scale of the ability (population mean 0, SD 1)
 * @param c chance of success of someone who knows nothing, from 0
 * @param d chance of success of someone who knows everything, above c and up to 1
 */
public record Logistic(double a, double b, double c, double d) implements ResponseModel {
    /** exp of more, or of less than its negative, leaves the range of doubles. */
    private static final double LARGEST_EXPONENT = 700;

    public Logistic {
        if (!(a > 0) || !Double.isFinite(a)) throw new IllegalArgumentException("a must be above 0");
        if (!Double.isFinite(b)) throw new IllegalArgumentException("b must be a number");
        if (!(c >= 0 && c < d && d <= 1)) throw new IllegalArgumentException("0 <= c < d <= 1 must hold");
    }

    /** Two parameters: no guessing, no slip. */
    public static Logistic of(double a, double b) {
        return new Logistic(a, b, 0, 1);
    }

    /** The two-parameter item nearest to a model: itself where it is logistic, else its middle difficulty. */
    public static Logistic like(ResponseModel model) {
        return switch (model) {
            case Logistic item -> item;
            case PartialCredit item -> of(item.a(), mean(item.deltas()));
            case GradedResponse item -> of(item.a(), mean(item.thresholds()));
            case Uncertain item -> like(item.guess());
        };
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }

    @Override
    public int categories() {
        return 2;
    }

    @Override
    public double steepness() {
        return a;
    }

    /** Chance of a right answer. */
    public double right(double theta) {
        return c + (d - c) * expit(a * (theta - b));
    }

    @Override
    public double probability(int category, double theta) {
        // The complement from its own formula: 1 - P loses all digits where P is near 1.
        return switch (category) {
            case 1 -> right(theta);
            case 0 -> (1 - d) + (d - c) * expit(-a * (theta - b));
            default -> throw new IllegalArgumentException("a dichotomous item has the categories 0 and 1");
        };
    }

    /** The exponentials of equally spaced points are a geometric sequence: two of them are computed, the others multiplied. */
    @Override
    public void probabilities(int category, double from, double step, double[] into) {
        if (category != 0 && category != 1)
            throw new IllegalArgumentException("a dichotomous item has the categories 0 and 1");
        double rise = category == 1 ? -a : a;
        double first = rise * (from - b);
        double last = first + rise * step * (into.length - 1);
        if (!(Math.abs(first) < LARGEST_EXPONENT && Math.abs(last) < LARGEST_EXPONENT)) {
            ResponseModel.super.probabilities(category, from, step, into);
            return;
        }
        double floor = category == 1 ? c : 1 - d;
        double exponential = StrictMath.exp(first);
        double ratio = StrictMath.exp(rise * step);
        for (int i = 0; i < into.length; i++) {
            into[i] = floor + (d - c) / (1 + exponential);
            exponential *= ratio;
        }
    }

    @Override
    public double slope(int category, double theta) {
        double p = probability(category, theta);
        return p > 0 ? (category == 1 ? 1 : -1) * derivative(theta) / p : (category == 1 ? a : -a);
    }

    @Override
    public double curvature(int category, double theta) {
        double p = probability(category, theta);
        if (!(p > 0)) return 0;
        double sign = category == 1 ? 1 : -1;
        double second = derivative(theta) * a * (1 - 2 * expit(a * (theta - b)));
        double slope = derivative(theta) / p;
        return sign * second / p - slope * slope;
    }

    /** Expected Fisher information (Magis 2013, eq. 3): P'^2 / (P (1 - P)). */
    @Override
    public double information(double theta) {
        double p = probability(1, theta);
        double q = probability(0, theta);
        // Far out on the curve the limit is 0; the quotient would be 0/0.
        if (p <= 0 || q <= 0) return 0;
        double slope = derivative(theta);
        return slope * slope / (p * q);
    }

    private double derivative(double theta) {
        double s = expit(a * (theta - b));
        return a * (d - c) * s * expit(-a * (theta - b));
    }

    private static double expit(double x) {
        return 1 / (1 + StrictMath.exp(-x));
    }
}
