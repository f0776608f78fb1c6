package fr.pixemploi.assessment.psychometrics.multidimensional;

import java.util.Arrays;
import java.util.List;

/**
 * An item that is right or wrong and may draw on several abilities, where more of one makes up for less of another (Reckase 2009):
 * P = c + (d - c) / (1 + exp(-(sum a_k theta_k + intercept))).
 *
 * @param slopes a_k, one an ability; 0 where the item does not draw on it
 * @param intercept easiness: the larger, the easier
 * @param c chance of success of someone who knows nothing, from 0
 * @param d chance of success of someone who knows everything, above c and up to 1
 */
public record CompensatoryItem(List<Double> slopes, double intercept, double c, double d) {
    public CompensatoryItem {
        slopes = List.copyOf(slopes);
        if (!slopes.stream().allMatch(Double::isFinite)) throw new IllegalArgumentException("slopes must be numbers");
        if (!Double.isFinite(intercept)) throw new IllegalArgumentException("the intercept must be a number");
        if (!(c >= 0 && c < d && d <= 1)) throw new IllegalArgumentException("0 <= c < d <= 1 must hold");
    }

    /** Chance of an answer, without loss of digits near 0 and 1. */
    double probability(boolean right, double[] theta) {
        double x = logit(theta);
        return right ? c + (d - c) * expit(x) : (1 - d) + (d - c) * expit(-x);
    }

    /** First derivative of the log of {@link #probability} by the logit. */
    double slope(boolean right, double[] theta) {
        double probability = probability(right, theta);
        return probability > 0 ? (right ? 1 : -1) * rise(theta) / probability : (right ? 1 : -1);
    }

    /** Minus the second derivative of the log of {@link #probability} by the logit; may be negative with guessing. */
    double observedWeight(boolean right, double[] theta) {
        double probability = probability(right, theta);
        if (!(probability > 0)) return 0;
        double second = rise(theta) * (1 - 2 * expit(logit(theta))) * (right ? 1 : -1);
        double slope = slope(right, theta);
        return slope * slope - second / probability;
    }

    /** Fisher information about the logit; that about the abilities is this times the slopes' outer product. */
    double expectedWeight(double[] theta) {
        double right = probability(true, theta);
        double wrong = probability(false, theta);
        double rise = rise(theta);
        return right > 0 && wrong > 0 ? rise * rise / (right * wrong) : 0;
    }

    /**
     * Kullback-Leibler divergence of the answer's distribution a little above an ability from that a little below (Chang and Ying
     * 1996).
     *
     * @param delta how far above and below, on every ability
     */
    public double divergence(double[] theta, double delta) {
        double[] below = theta.clone();
        double[] above = theta.clone();
        for (int k = 0; k < theta.length; k++) {
            below[k] -= delta;
            above[k] += delta;
        }
        double sum = 0;
        for (boolean right : new boolean[] {false, true}) {
            double chance = probability(right, above);
            if (chance > 0) sum += chance * StrictMath.log(chance / probability(right, below));
        }
        return sum;
    }

    double[] slopeArray() {
        double[] array = new double[slopes.size()];
        Arrays.setAll(array, slopes::get);
        return array;
    }

    private double rise(double[] theta) {
        double x = logit(theta);
        return (d - c) * expit(x) * expit(-x);
    }

    private double logit(double[] theta) {
        double logit = intercept;
        for (int k = 0; k < theta.length; k++) logit += slopes.get(k) * theta[k];
        return logit;
    }

    private static double expit(double x) {
        return 1 / (1 + StrictMath.exp(-x));
    }
}
