package fr.pixemploi.assessment.engine.posterior;

/** A multivariate normal that sites are put into and taken out of by rank-one updates. Mutable scratch of one computation. */
final class Gaussian {
    private final int k;
    final double[] mean;
    final double[] covariance;
    private final double[] column;

    Gaussian(double[] mean, double[] covariance) {
        this.k = mean.length;
        this.mean = mean;
        this.covariance = covariance;
        this.column = new double[k];
    }

    double variance(int dimension) {
        return covariance[dimension * k + dimension];
    }

    /**
     * Multiplies by exp(shift t - precision t^2 / 2) of one dimension's t.
     *
     * @return false, and nothing is changed, when the product would be no normal
     */
    boolean multiply(int dimension, double shift, double precision) {
        double denominator = 1 + precision * variance(dimension);
        if (!(denominator > 1e-10)) return false;
        double gain = (shift - precision * mean[dimension]) / denominator;
        double loss = precision / denominator;
        System.arraycopy(covariance, dimension * k, column, 0, k);
        for (int i = 0; i < k; i++) {
            mean[i] += gain * column[i];
            double scaled = loss * column[i];
            int row = i * k;
            for (int j = 0; j < k; j++) covariance[row + j] -= scaled * column[j];
        }
        return true;
    }
}
