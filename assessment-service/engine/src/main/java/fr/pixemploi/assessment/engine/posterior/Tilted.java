package fr.pixemploi.assessment.engine.posterior;

import fr.pixemploi.assessment.engine.model.ResponseModel;

/**
 * Mean and variance of a normal times the likelihood of one response, by the trapezoidal rule over 5.5 standard deviations each
 * side. The rule converges exponentially on such functions (Trefethen and Weideman 2014): 21 points err less than 1e-5 while
 * discrimination times standard deviation is at most 3, and 81 points serve items that are steeper than that.
 */
final class Tilted {
    private static final Tilted COARSE = new Tilted(21);
    private static final Tilted FINE = new Tilted(81);
    private static final double REACH = 5.5;

    private final double[] nodes;
    private final double[] weights;

    /** @param mean of the product; NaN when it vanishes everywhere
     * @param variance of the product */
    record Moments(double mean, double variance) {}

    private Tilted(int points) {
        nodes = new double[points];
        weights = new double[points];
        for (int i = 0; i < points; i++) {
            nodes[i] = -REACH + 2 * REACH * i / (points - 1);
            weights[i] = StrictMath.exp(-nodes[i] * nodes[i] / 2);
        }
    }

    static Moments moments(double mean, double variance, ResponseModel item, int category) {
        double sd = Math.sqrt(variance);
        return (item.steepness() * sd <= 3 ? COARSE : FINE).integrate(mean, sd, item, category);
    }

    private Moments integrate(double mean, double sd, ResponseModel item, int category) {
        double[] chances = new double[nodes.length];
        item.probabilities(category, mean + sd * nodes[0], sd * (nodes[1] - nodes[0]), chances);
        double total = 0;
        double first = 0;
        double second = 0;
        for (int i = 0; i < nodes.length; i++) {
            double weight = weights[i] * chances[i];
            total += weight;
            first += weight * nodes[i];
            second += weight * nodes[i] * nodes[i];
        }
        double centre = first / total;
        return new Moments(mean + sd * centre, sd * sd * (second / total - centre * centre));
    }
}
