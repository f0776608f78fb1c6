package fr.pixemploi.assessment.psychometrics.multidimensional;

import fr.pixemploi.assessment.psychometrics.estimate.Range;
import org.ejml.data.DMatrixRMaj;

/**
 * Mean and covariance of a joint posterior over a product of equally spaced grids, all points of the same weight but for the prior's
 * density. Exact for few abilities; its cost is points to the power of abilities.
 *
 * @param range of every ability
 * @param points an ability
 */
public record ProductGrid(Range range, int points) {
    private static final long MAX_POINTS = 20_000_000;

    public ProductGrid {
        if (points < 2) throw new IllegalArgumentException("a grid has at least 2 points an ability");
    }

    public JointEstimate estimate(JointPattern pattern) {
        int k = pattern.dimensions();
        if (Math.pow(points, k) > MAX_POINTS)
            throw new IllegalArgumentException(points + " points for each of " + k + " abilities are more than "
                    + MAX_POINTS + " points together");
        double max = pattern.logPosterior(new double[k]);
        Moments moments = new Moments(k, max);
        visit(new double[k], 0, theta -> moments.add(theta, pattern.logPosterior(theta)));
        return moments.estimate();
    }

    private interface Visitor {
        void at(double[] theta);
    }

    private void visit(double[] theta, int dimension, Visitor visitor) {
        if (dimension == theta.length) {
            visitor.at(theta);
            return;
        }
        for (int i = 0; i < points; i++) {
            theta[dimension] = range.from() + (range.to() - range.from()) * i / (points - 1);
            visit(theta, dimension + 1, visitor);
        }
    }

    /** Running sums of weights relative to the highest log density so far. */
    private static final class Moments {
        private double scale;
        private double total;
        private final double[] first;
        private final double[] second;

        Moments(int k, double scale) {
            this.scale = scale;
            this.first = new double[k];
            this.second = new double[k * k];
        }

        void add(double[] theta, double logDensity) {
            if (logDensity > scale) rescale(logDensity);
            double weight = StrictMath.exp(logDensity - scale);
            total += weight;
            for (int i = 0; i < theta.length; i++) {
                first[i] += weight * theta[i];
                for (int j = 0; j < theta.length; j++) second[i * theta.length + j] += weight * theta[i] * theta[j];
            }
        }

        private void rescale(double to) {
            double factor = StrictMath.exp(scale - to);
            scale = to;
            total *= factor;
            for (int i = 0; i < first.length; i++) first[i] *= factor;
            for (int i = 0; i < second.length; i++) second[i] *= factor;
        }

        JointEstimate estimate() {
            int k = first.length;
            if (!(total > 0)) throw new IllegalArgumentException("the posterior vanishes on the whole grid");
            double[] mean = new double[k];
            for (int i = 0; i < k; i++) mean[i] = first[i] / total;
            DMatrixRMaj covariance = new DMatrixRMaj(k, k);
            for (int i = 0; i < k; i++) {
                for (int j = 0; j < k; j++) covariance.set(i, j, second[i * k + j] / total - mean[i] * mean[j]);
            }
            return JointEstimate.of(mean, covariance);
        }
    }
}
