package fr.pixemploi.assessment.psychometrics.calibration;

import fr.pixemploi.assessment.psychometrics.calibration.curve.Curve;
import fr.pixemploi.assessment.psychometrics.calibration.data.Answers;
import java.util.Arrays;

/**
 * What the answers say of everybody's abilities: the expectation propagation of the posterior package for all persons at once, on
 * arrays, its sites kept from one iteration of a calibration to the next. Mutable scratch of one calibration.
 */
final class Abilities {
    private final Answers answers;
    private final int[] dimension;
    private final boolean[] isScored;
    private final int k;
    private final double[] shift;
    private final double[] precision;
    /** Mean and variance of the ability that an answer was given with, by all other answers of the person. */
    final double[] cavityMean;

    final double[] cavityVariance;

    private final double[] mean;
    private final double[] covariance;
    private final double[] column;
    private final double[] shiftTotal;
    private final double[] precisionTotal;
    private final CurveQuadrature quadrature = new CurveQuadrature();

    Abilities(Answers answers, int[] dimension, boolean[] isScored, int k) {
        this.answers = answers;
        this.dimension = dimension;
        this.isScored = isScored;
        this.k = k;
        shift = new double[answers.size()];
        precision = new double[answers.size()];
        cavityMean = new double[answers.size()];
        cavityVariance = new double[answers.size()];
        mean = new double[k];
        covariance = new double[k * k];
        column = new double[k];
        shiftTotal = new double[k];
        precisionTotal = new double[k];
    }

    /** Receives each person's posterior, row after row; the arrays are reused for the next person. */
    interface Visitor {
        void person(int person, double[] mean, double[] covariance);
    }

    /** One sweep over every person's answers under these curves and populations, then the visitor. */
    void sweep(Curve[] curves, Population[] populations, Visitor visitor) {
        for (int p = 0; p < answers.persons(); p++) {
            begin(p, populations[answers.group(p)]);
            int end = answers.first(p + 1);
            for (int n = answers.first(p); n < end; n++) {
                if (isScored[answers.item(n)]) update(n, curves[answers.item(n)]);
            }
            for (int n = answers.first(p); n < end; n++) cavity(n);
            visitor.person(p, mean, covariance);
        }
    }

    /** Same sites on the scale (theta - origin) / unit of each dimension. */
    void rescale(double[] origin, double[] unit) {
        for (int n = 0; n < answers.size(); n++) {
            int d = dimension[answers.item(n)];
            shift[n] = unit[d] * (shift[n] - precision[n] * origin[d]);
            precision[n] *= unit[d] * unit[d];
        }
    }

    /** The population's normal times all sites of the person, those of a dimension at once. */
    private void begin(int p, Population population) {
        System.arraycopy(population.mean, 0, mean, 0, k);
        System.arraycopy(population.covariance, 0, covariance, 0, k * k);
        Arrays.fill(shiftTotal, 0);
        Arrays.fill(precisionTotal, 0);
        for (int n = answers.first(p); n < answers.first(p + 1); n++) {
            int d = dimension[answers.item(n)];
            shiftTotal[d] += shift[n];
            precisionTotal[d] += precision[n];
        }
        // Negative precisions last: then every product on the way is a proper normal if the last one is.
        for (int d = 0; d < k; d++) if (precisionTotal[d] > 0) multiply(d, shiftTotal[d], precisionTotal[d]);
        for (int d = 0; d < k; d++) {
            if (precisionTotal[d] < 0 && !multiply(d, shiftTotal[d], precisionTotal[d])) forget(p, d);
        }
    }

    /** Sites that no longer make a normal under new parameters begin again. */
    private void forget(int p, int d) {
        for (int n = answers.first(p); n < answers.first(p + 1); n++) {
            if (dimension[answers.item(n)] == d) {
                shift[n] = 0;
                precision[n] = 0;
            }
        }
    }

    private void update(int n, Curve curve) {
        int d = dimension[answers.item(n)];
        double variance = covariance[d * k + d];
        double precisionWithout = 1 / variance - precision[n];
        if (!(precisionWithout > 1e-10)) return;
        double shiftWithout = mean[d] / variance - shift[n];
        quadrature.moments(curve, answers.category(n), shiftWithout / precisionWithout, 1 / precisionWithout);
        if (!(quadrature.variance > 0) || !Double.isFinite(quadrature.mean)) return;
        double newPrecision = 1 / quadrature.variance - precisionWithout;
        double newShift = quadrature.mean / quadrature.variance - shiftWithout;
        if (!multiply(d, newShift - shift[n], newPrecision - precision[n])) return;
        shift[n] = newShift;
        precision[n] = newPrecision;
    }

    private void cavity(int n) {
        int d = dimension[answers.item(n)];
        double variance = covariance[d * k + d];
        double precisionWithout = Math.max(1 / variance - precision[n], 1e-10);
        cavityVariance[n] = 1 / precisionWithout;
        cavityMean[n] = (mean[d] / variance - shift[n]) / precisionWithout;
    }

    private boolean multiply(int d, double byShift, double byPrecision) {
        double denominator = 1 + byPrecision * covariance[d * k + d];
        if (!(denominator > 1e-10)) return false;
        double gain = (byShift - byPrecision * mean[d]) / denominator;
        double loss = byPrecision / denominator;
        System.arraycopy(covariance, d * k, column, 0, k);
        for (int i = 0; i < k; i++) {
            mean[i] += gain * column[i];
            double scaled = loss * column[i];
            int row = i * k;
            for (int j = 0; j < k; j++) covariance[row + j] -= scaled * column[j];
        }
        return true;
    }
}
