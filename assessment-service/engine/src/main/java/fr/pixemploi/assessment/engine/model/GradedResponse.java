package fr.pixemploi.assessment.engine.model;

import java.util.List;

/**
 * The graded response model of an item with ordered categories (Samejima 1969): the chance of category x or better is
 * 1 / (1 + exp(-a (theta - b_x))), and the chance of x is the difference of two such curves.
 *
 * @param a discrimination, above 0
 * @param thresholds b_1, b_2, ... on the scale of the ability, never falling; one less than there are categories
 */
public record GradedResponse(double a, List<Double> thresholds) implements ResponseModel {
    public GradedResponse {
        thresholds = List.copyOf(thresholds);
        if (!(a > 0) || !Double.isFinite(a)) throw new IllegalArgumentException("a must be above 0");
        if (thresholds.isEmpty()) throw new IllegalArgumentException("there must be at least one threshold");
        if (!thresholds.stream().allMatch(Double::isFinite))
            throw new IllegalArgumentException("thresholds must be numbers");
        for (int x = 1; x < thresholds.size(); x++) {
            if (thresholds.get(x) < thresholds.get(x - 1))
                throw new IllegalArgumentException("thresholds must not fall");
        }
    }

    @Override
    public int categories() {
        return thresholds.size() + 1;
    }

    @Override
    public double steepness() {
        // Two curves a threshold apart bend at most like one of them.
        return a;
    }

    @Override
    public double probability(int category, double theta) {
        check(category);
        if (category == 0) return expit(-distance(1, theta));
        if (category == thresholds.size()) return expit(distance(category, theta));
        // The difference of two curves as a product, since the plain difference loses all digits where both are near 1.
        double upper = distance(category, theta);
        double lower = distance(category + 1, theta);
        return expit(upper) * expit(-lower) * Math.abs(StrictMath.expm1(lower - upper));
    }

    @Override
    public double slope(int category, double theta) {
        check(category);
        // Chance of less than this category, minus chance of more: exact where either is near 0.
        double less = category == 0 ? 0 : expit(-distance(category, theta));
        double more = category == thresholds.size() ? 0 : expit(distance(category + 1, theta));
        return a * (less - more);
    }

    @Override
    public double curvature(int category, double theta) {
        check(category);
        return -a * a * (spread(category, theta) + spread(category + 1, theta));
    }

    @Override
    public double information(double theta) {
        double information = 0;
        for (int x = 0; x < categories(); x++) {
            double slope = slope(x, theta);
            information += probability(x, theta) * slope * slope;
        }
        return information;
    }

    private void check(int category) {
        if (category < 0 || category > thresholds.size())
            throw new IllegalArgumentException("the category must be one of the item's " + categories());
    }

    /** Variance of "this category or better". */
    private double spread(int category, double theta) {
        if (category == 0 || category > thresholds.size()) return 0;
        double distance = distance(category, theta);
        return expit(distance) * expit(-distance);
    }

    private double distance(int category, double theta) {
        return a * (theta - thresholds.get(category - 1));
    }

    private static double expit(double x) {
        return 1 / (1 + StrictMath.exp(-x));
    }
}
