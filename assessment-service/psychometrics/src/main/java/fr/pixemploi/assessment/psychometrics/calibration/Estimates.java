package fr.pixemploi.assessment.psychometrics.calibration;

import fr.pixemploi.assessment.psychometrics.calibration.curve.Curve;
import java.util.Arrays;

/** All parameters of a calibration at one moment: of items, and of each audience. Mutable scratch of one calibration. */
final class Estimates {
    final Curve[] curves;
    final Population[] populations;

    Estimates(Curve[] curves, Population[] populations) {
        this.curves = curves;
        this.populations = populations;
    }

    /** As one vector: items, then means, then covariances. */
    double[] vector() {
        double[] vector = new double[length()];
        int at = 0;
        for (Curve curve : curves) at = put(curve.values(), vector, at);
        for (Population population : populations) {
            at = put(population.mean, vector, at);
            at = put(population.covariance, vector, at);
        }
        return vector;
    }

    /**
     * Takes all parameters from a vector.
     *
     * @return false, and nothing is changed, if a covariance in it is none
     */
    boolean accept(double[] vector) {
        int at = vector.length;
        for (int g = populations.length - 1; g >= 0; g--) {
            int k = populations[g].k;
            at -= k * k;
            if (!Population.isCovariance(Arrays.copyOfRange(vector, at, at + k * k), k)) return false;
            at -= k;
        }
        at = 0;
        for (Curve curve : curves) {
            int size = curve.size();
            curve.set(Arrays.copyOfRange(vector, at, at + size));
            at += size;
        }
        for (Population population : populations) {
            at = take(vector, at, population.mean);
            at = take(vector, at, population.covariance);
        }
        return true;
    }

    private int length() {
        int length = 0;
        for (Curve curve : curves) length += curve.size();
        for (Population population : populations) length += population.k * (1 + population.k);
        return length;
    }

    private static int put(double[] from, double[] into, int at) {
        System.arraycopy(from, 0, into, at, from.length);
        return at + from.length;
    }

    private static int take(double[] from, int at, double[] into) {
        System.arraycopy(from, at, into, 0, into.length);
        return at + into.length;
    }
}
