package fr.pixemploi.assessment.psychometrics.calibration.curve;

import fr.pixemploi.assessment.engine.model.GradedResponse;
import fr.pixemploi.assessment.engine.model.ResponseModel;
import java.util.Arrays;

/** Log a and the thresholds of a graded item are free; thresholds that a step would bring out of order stay side by side. */
final class GradedCurve implements Curve {
    private static final double APART = 1e-3;

    private double a;
    private final double[] thresholds;

    GradedCurve(GradedResponse start) {
        a = start.a();
        thresholds =
                start.thresholds().stream().mapToDouble(Double::doubleValue).toArray();
    }

    @Override
    public int size() {
        return 1 + thresholds.length;
    }

    @Override
    public int difficulties() {
        return thresholds.length;
    }

    @Override
    public int categories() {
        return thresholds.length + 1;
    }

    @Override
    public ResponseModel model() {
        return new GradedResponse(a, Arrays.stream(thresholds).boxed().toList());
    }

    @Override
    public double[] values() {
        double[] values = new double[size()];
        values[0] = StrictMath.log(a);
        System.arraycopy(thresholds, 0, values, 1, thresholds.length);
        return values;
    }

    @Override
    public void set(double[] values) {
        a = StrictMath.exp(values[0]);
        System.arraycopy(values, 1, thresholds, 0, thresholds.length);
        for (int h = 1; h < thresholds.length; h++) thresholds[h] = Math.max(thresholds[h], thresholds[h - 1] + APART);
    }

    @Override
    public void rescale(double origin, double unit) {
        a *= unit;
        for (int h = 0; h < thresholds.length; h++) thresholds[h] = (thresholds[h] - origin) / unit;
    }

    @Override
    public double steepness() {
        return a;
    }

    @Override
    public void chances(int category, double from, double step, int n, double[] into, double[][] slopes) {
        for (int q = 0; q < n; q++) {
            double theta = from + q * step;
            // P_x is the chance of x or better less that of x + 1 or better.
            double lower = category == 0 ? 1 : expit(a * (theta - thresholds[category - 1]));
            double upper = category == thresholds.length ? 0 : expit(a * (theta - thresholds[category]));
            into[q] = Math.max(0, lower - upper);
            if (slopes.length == 0) continue;
            for (int m = 0; m < size(); m++) slopes[m][q] = 0;
            if (category > 0) addSlope(category, theta, lower, 1, q, slopes);
            if (category < thresholds.length) addSlope(category + 1, theta, upper, -1, q, slopes);
        }
    }

    private void addSlope(int threshold, double theta, double chance, int sign, int q, double[][] slopes) {
        double slope = sign * a * chance * (1 - chance);
        slopes[0][q] += slope * (theta - thresholds[threshold - 1]);
        slopes[threshold][q] -= slope;
    }

    private static double expit(double x) {
        return 1 / (1 + StrictMath.exp(-x));
    }
}
