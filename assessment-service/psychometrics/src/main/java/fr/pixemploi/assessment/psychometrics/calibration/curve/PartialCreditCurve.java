package fr.pixemploi.assessment.psychometrics.calibration.curve;

import fr.pixemploi.assessment.engine.model.PartialCredit;
import fr.pixemploi.assessment.engine.model.ResponseModel;
import java.util.Arrays;

/** Log a and the steps of a graded item are free. */
final class PartialCreditCurve implements Curve {
    private double a;
    private final double[] deltas;
    private final double[] chances;

    PartialCreditCurve(PartialCredit start) {
        a = start.a();
        deltas = start.deltas().stream().mapToDouble(Double::doubleValue).toArray();
        chances = new double[deltas.length + 1];
    }

    @Override
    public int size() {
        return 1 + deltas.length;
    }

    @Override
    public int difficulties() {
        return deltas.length;
    }

    @Override
    public int categories() {
        return deltas.length + 1;
    }

    @Override
    public ResponseModel model() {
        return new PartialCredit(a, Arrays.stream(deltas).boxed().toList());
    }

    @Override
    public double[] values() {
        double[] values = new double[size()];
        values[0] = StrictMath.log(a);
        System.arraycopy(deltas, 0, values, 1, deltas.length);
        return values;
    }

    @Override
    public void set(double[] values) {
        a = StrictMath.exp(values[0]);
        System.arraycopy(values, 1, deltas, 0, deltas.length);
    }

    @Override
    public void rescale(double origin, double unit) {
        a *= unit;
        for (int h = 0; h < deltas.length; h++) deltas[h] = (deltas[h] - origin) / unit;
    }

    @Override
    public double steepness() {
        return a * deltas.length;
    }

    @Override
    public void chances(int category, double from, double step, int n, double[] into, double[][] slopes) {
        for (int q = 0; q < n; q++) {
            double theta = from + q * step;
            at(theta);
            into[q] = chances[category];
            if (slopes.length == 0) continue;
            // d log P_x / d delta_h = -a (1[x >= h] - P(X >= h)); by log a it is the same sum weighted by theta -
            // delta_h.
            double atLeast = 0;
            double byLogA = 0;
            for (int h = deltas.length; h >= 1; h--) {
                atLeast += chances[h];
                double surprise = a * ((category >= h ? 1 : 0) - atLeast);
                slopes[h][q] = -surprise * chances[category];
                byLogA += surprise * (theta - deltas[h - 1]);
            }
            slopes[0][q] = byLogA * chances[category];
        }
    }

    private void at(double theta) {
        double max = 0;
        chances[0] = 0;
        for (int x = 1; x < chances.length; x++) {
            chances[x] = chances[x - 1] + a * (theta - deltas[x - 1]);
            max = Math.max(max, chances[x]);
        }
        double total = 0;
        for (int x = 0; x < chances.length; x++) {
            chances[x] = StrictMath.exp(chances[x] - max);
            total += chances[x];
        }
        for (int x = 0; x < chances.length; x++) chances[x] /= total;
    }
}
