package fr.pixemploi.pathway.effectiveness.domain.regression;

import org.hipparchus.special.Erf;

/** A distribution that is one of several normals, with weights that add up to 1. */
public final class Mixture {
    private final double[] weights;
    private final double[] means;
    private final double[] sds;

    Mixture(double[] weights, double[] means, double[] sds) {
        this.weights = weights;
        this.means = means;
        this.sds = sds;
    }

    public double mean() {
        double mean = 0;
        for (int i = 0; i < weights.length; i++) mean += weights[i] * means[i];
        return mean;
    }

    public double sd() {
        double mean = mean();
        double variance = 0;
        for (int i = 0; i < weights.length; i++) {
            double off = means[i] - mean;
            variance += weights[i] * (sds[i] * sds[i] + off * off);
        }
        return Math.sqrt(variance);
    }

    /** By Newton's steps, halving where one would lead out; to a hundred thousandth of the standard deviation. */
    public double quantile(double p) {
        double mean = mean();
        double sd = sd();
        double low = mean - 10 * sd;
        double high = mean + 10 * sd;
        double at = mean + sd * Math.sqrt(2) * Erf.erfInv(2 * p - 1);
        while (high - low > 1e-5 * sd) {
            double off = below(at) - p;
            if (off < 0) low = at;
            else high = at;
            double next = at - off / density(at);
            if (Math.abs(next - at) < 1e-5 * sd) return next;
            at = next > low && next < high ? next : (low + high) / 2;
        }
        return at;
    }

    private double below(double x) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++)
            sum += weights[i] * Erf.erfc((means[i] - x) / sds[i] / Math.sqrt(2)) / 2;
        return sum;
    }

    private double density(double x) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            double z = (x - means[i]) / sds[i];
            sum += weights[i] * Math.exp(-z * z / 2) / sds[i];
        }
        return sum / Math.sqrt(2 * Math.PI);
    }
}
