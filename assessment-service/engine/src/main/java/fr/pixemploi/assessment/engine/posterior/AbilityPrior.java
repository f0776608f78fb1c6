package fr.pixemploi.assessment.engine.posterior;

import java.util.Arrays;

/**
 * What is known of a person before the first answer: abilities of an audience, one dimension a competence, jointly normal. It is
 * data, versioned with the item bank and re-estimated by calibration.
 */
public final class AbilityPrior {
    private final double[] mean;
    private final double[] covariance;

    private AbilityPrior(double[] mean, double[] covariance) {
        this.mean = mean;
        this.covariance = covariance;
    }

    /**
     * A prior of K dimensions.
     *
     * @param mean K values, in population standard deviations
     * @param covariance K rows of K, symmetric and positive definite
     * @throws IllegalArgumentException saying which of these does not hold
     */
    public static AbilityPrior of(double[] mean, double[][] covariance) {
        int k = mean.length;
        if (k == 0) throw new IllegalArgumentException("a prior has at least one dimension");
        if (covariance.length != k) throw new IllegalArgumentException("covariance must have " + k + " rows");
        double[] flat = new double[k * k];
        for (int i = 0; i < k; i++) {
            if (covariance[i].length != k)
                throw new IllegalArgumentException("row " + (i + 1) + " of covariance must have " + k + " values");
            if (!Double.isFinite(mean[i])) throw new IllegalArgumentException("mean must be numbers");
            for (int j = 0; j < k; j++) {
                if (!(Math.abs(covariance[i][j] - covariance[j][i]) <= 1e-9))
                    throw new IllegalArgumentException("covariance must be symmetric");
                // The mean of the two, so that the last bit is symmetric too.
                flat[i * k + j] = (covariance[i][j] + covariance[j][i]) / 2;
            }
        }
        if (!isPositiveDefinite(flat, k)) throw new IllegalArgumentException("covariance must be positive definite");
        return new AbilityPrior(mean.clone(), flat);
    }

    /** Mean 0, variance 1, every pair of dimensions equally correlated. */
    public static AbilityPrior exchangeable(int dimensions, double correlation) {
        double[][] covariance = new double[dimensions][dimensions];
        for (int i = 0; i < dimensions; i++) {
            Arrays.fill(covariance[i], correlation);
            covariance[i][i] = 1;
        }
        return of(new double[dimensions], covariance);
    }

    /** Number of dimensions, K. */
    public int dimensions() {
        return mean.length;
    }

    public double mean(int dimension) {
        return mean[dimension];
    }

    public double covariance(int i, int j) {
        return covariance[i * mean.length + j];
    }

    double[] means() {
        return mean.clone();
    }

    /** Row after row. */
    double[] covariances() {
        return covariance.clone();
    }

    /** By a Cholesky factorisation, which exists exactly then. */
    private static boolean isPositiveDefinite(double[] matrix, int k) {
        double[] factor = new double[k * k];
        for (int i = 0; i < k; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = matrix[i * k + j];
                for (int l = 0; l < j; l++) sum -= factor[i * k + l] * factor[j * k + l];
                if (i == j && !(sum > 1e-12)) return false;
                factor[i * k + j] = i == j ? Math.sqrt(sum) : sum / factor[j * k + j];
            }
        }
        return true;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AbilityPrior that
                && Arrays.equals(mean, that.mean)
                && Arrays.equals(covariance, that.covariance);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(mean) + Arrays.hashCode(covariance);
    }
}
