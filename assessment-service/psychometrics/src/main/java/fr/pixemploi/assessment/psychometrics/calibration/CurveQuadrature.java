package fr.pixemploi.assessment.psychometrics.calibration;

import fr.pixemploi.assessment.psychometrics.calibration.curve.Curve;

/**
 * Integrals of a normal times a curve, by the trapezoidal rule over 5.5 standard deviations each side, as the posterior of a sitting
 * does. Mutable scratch: results stand in its fields until the next integral.
 */
final class CurveQuadrature {
    private static final double REACH = 5.5;
    private static final int MAX_PARAMETERS = 16;
    private static final double[][] NONE = {};

    private final Rule coarse = new Rule(21);
    private final Rule fine = new Rule(81);

    /** Chance of the category. */
    double total;
    /** Mean of the product. */
    double mean;
    /** Variance of the product. */
    double variance;
    /** Derivative of the log of {@link #total} by each of the curve's parameters. */
    final double[] gradient = new double[MAX_PARAMETERS];

    private static final class Rule {
        final int n;
        final double[] nodes;
        final double[] weights;
        final double[] chances;
        final double[][] slopes;

        Rule(int n) {
            this.n = n;
            nodes = new double[n];
            weights = new double[n];
            chances = new double[n];
            slopes = new double[MAX_PARAMETERS][n];
            double sum = 0;
            for (int q = 0; q < n; q++) {
                nodes[q] = -REACH + 2 * REACH * q / (n - 1);
                weights[q] = StrictMath.exp(-nodes[q] * nodes[q] / 2);
                sum += weights[q];
            }
            for (int q = 0; q < n; q++) weights[q] /= sum;
        }
    }

    private Rule rule(Curve curve, double sd) {
        return curve.steepness() * sd <= 3 ? coarse : fine;
    }

    /** Chance of the category, mean and variance of the product. */
    void moments(Curve curve, int category, double normalMean, double normalVariance) {
        double sd = Math.sqrt(normalVariance);
        Rule rule = rule(curve, sd);
        curve.chances(category, normalMean - REACH * sd, 2 * REACH * sd / (rule.n - 1), rule.n, rule.chances, NONE);
        double sum = 0;
        double first = 0;
        double second = 0;
        for (int q = 0; q < rule.n; q++) {
            double weight = rule.weights[q] * rule.chances[q];
            sum += weight;
            first += weight * rule.nodes[q];
            second += weight * rule.nodes[q] * rule.nodes[q];
        }
        double centre = first / sum;
        total = sum;
        mean = normalMean + sd * centre;
        variance = normalVariance * (second / sum - centre * centre);
    }

    /** Chance of the category and gradient of its log. */
    void gradient(Curve curve, int category, double normalMean, double normalVariance) {
        double sd = Math.sqrt(normalVariance);
        Rule rule = rule(curve, sd);
        curve.chances(
                category, normalMean - REACH * sd, 2 * REACH * sd / (rule.n - 1), rule.n, rule.chances, rule.slopes);
        double sum = 0;
        for (int q = 0; q < rule.n; q++) sum += rule.weights[q] * rule.chances[q];
        total = sum;
        for (int m = 0; m < curve.size(); m++) {
            double slope = 0;
            double[] slopes = rule.slopes[m];
            for (int q = 0; q < rule.n; q++) slope += rule.weights[q] * slopes[q];
            gradient[m] = sum > 0 ? slope / sum : 0;
        }
    }
}
