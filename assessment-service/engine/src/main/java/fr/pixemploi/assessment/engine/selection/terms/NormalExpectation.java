package fr.pixemploi.assessment.engine.selection.terms;

import java.util.function.DoubleUnaryOperator;

/** Means over a normal, by the trapezoidal rule of 61 points over six standard deviations each side. */
public final class NormalExpectation {
    private static final int HALF = 30;
    private static final double STEP = 0.2;
    private static final double[] WEIGHTS = weights();

    private NormalExpectation() {}

    public static double mean(double mean, double sd, DoubleUnaryOperator function) {
        double sum = 0;
        for (int i = -HALF; i <= HALF; i++) sum += WEIGHTS[i + HALF] * function.applyAsDouble(mean + sd * STEP * i);
        return sum;
    }

    private static double[] weights() {
        double[] weights = new double[2 * HALF + 1];
        double total = 0;
        for (int i = -HALF; i <= HALF; i++) {
            weights[i + HALF] = StrictMath.exp(-STEP * STEP * i * i / 2);
            total += weights[i + HALF];
        }
        for (int i = 0; i < weights.length; i++) weights[i] /= total;
        return weights;
    }
}
