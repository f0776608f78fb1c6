package fr.pixemploi.assessment.psychometrics.estimate.published;

import fr.pixemploi.assessment.engine.model.Logistic;
import fr.pixemploi.assessment.psychometrics.estimate.AbilityEstimate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The published estimator of Pix certification v3 (1024pix/pix, flash algorithm), for comparison: one global ability. At each answer
 * the prior is a normal around the estimate so far, with variance 1.5, and it is multiplied by the likelihood of all answers so far,
 * so that earlier answers count again and again through the prior's mean. The grid is what floating sums of 0.225 from -9 give below
 * 9: 81 points.
 *
 * @param start estimate before the first answer
 * @param step largest relative step of an estimate, absolute while the estimate is smaller than it; 0 leaves steps free
 */
public record PixFlash(double start, double step) {
    private static final double FROM = -9;
    private static final double TO = 9;
    private static final double INTERVAL = 18.0 / 80;
    private static final double PRIOR_VARIANCE = 1.5;
    /** Pix takes the variance within half an interval off the error. */
    private static final double CORRECTION = (9.0 / 80) * (9.0 / 80) / 12;

    private static final double ERROR_WITHOUT_ANSWER = 5;
    private static final double[] POINTS = points();

    public PixFlash {
        if (!Double.isFinite(start)) throw new IllegalArgumentException("the start must be a number");
        if (!(step >= 0) || !Double.isFinite(step)) throw new IllegalArgumentException("the step must not be negative");
    }

    /** The estimate before any answer. */
    public AbilityEstimate beforeAnswers() {
        return new AbilityEstimate(start, ERROR_WITHOUT_ANSWER);
    }

    /**
     * The estimate after each answer.
     *
     * @param items in the order they were asked
     * @param right whether each was answered correctly
     */
    public List<AbilityEstimate> history(List<Logistic> items, boolean[] right) {
        if (items.size() != right.length) throw new IllegalArgumentException("each item has one answer");
        double[] likelihood = new double[POINTS.length];
        Arrays.fill(likelihood, 1);
        double estimate = start;
        List<AbilityEstimate> history = new ArrayList<>();
        for (int k = 0; k < right.length; k++) {
            double[] posterior = new double[POINTS.length];
            for (int i = 0; i < POINTS.length; i++) {
                likelihood[i] *= items.get(k).probability(right[k] ? 1 : 0, POINTS[i]);
                double distance = POINTS[i] - estimate;
                posterior[i] = likelihood[i] * StrictMath.exp(-distance * distance / (2 * PRIOR_VARIANCE));
            }
            normalise(posterior);
            estimate = limited(estimate, mean(posterior));
            history.add(new AbilityEstimate(estimate, error(posterior, estimate)));
        }
        return history;
    }

    private double limited(double before, double after) {
        if (step == 0) return after;
        double gap = Math.abs(before) < step ? step : Math.abs(before) * step;
        return Math.max(before - gap, Math.min(before + gap, after));
    }

    private static double mean(double[] posterior) {
        double mean = 0;
        for (int i = 0; i < POINTS.length; i++) mean += posterior[i] * POINTS[i];
        return mean;
    }

    private static double error(double[] posterior, double estimate) {
        double square = 0;
        for (int i = 0; i < POINTS.length; i++)
            square += posterior[i] * (POINTS[i] - estimate) * (POINTS[i] - estimate);
        return Math.sqrt(square - CORRECTION);
    }

    private static void normalise(double[] density) {
        double total = 0;
        for (double value : density) total += value;
        for (int i = 0; i < density.length; i++) density[i] /= total;
    }

    private static double[] points() {
        List<Double> points = new ArrayList<>();
        for (double point = FROM; point < TO; point += INTERVAL) points.add(point);
        return points.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
