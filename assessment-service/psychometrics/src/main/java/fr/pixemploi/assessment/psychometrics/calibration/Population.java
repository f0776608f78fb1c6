package fr.pixemploi.assessment.psychometrics.calibration;

import fr.pixemploi.assessment.engine.posterior.AbilityPrior;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;

/** Mean and covariance of the abilities of an audience while they are estimated. Mutable scratch of one calibration. */
final class Population {
    final int k;
    final double[] mean;
    /** Row after row. */
    final double[] covariance;

    Population(AbilityPrior start) {
        k = start.dimensions();
        mean = new double[k];
        covariance = new double[k * k];
        for (int i = 0; i < k; i++) {
            mean[i] = start.mean(i);
            for (int j = 0; j < k; j++) covariance[i * k + j] = start.covariance(i, j);
        }
    }

    /** Same population on the scale (theta - origin) / unit of each dimension. */
    void rescale(double[] origin, double[] unit) {
        for (int i = 0; i < k; i++) {
            mean[i] = (mean[i] - origin[i]) / unit[i];
            for (int j = 0; j < k; j++) covariance[i * k + j] /= unit[i] * unit[j];
        }
    }

    AbilityPrior prior() {
        double[][] rows = new double[k][k];
        for (int i = 0; i < k; i++)
            for (int j = 0; j < k; j++) rows[i][j] = (covariance[i * k + j] + covariance[j * k + i]) / 2;
        return AbilityPrior.of(mean, rows);
    }

    /** Whether a matrix, row after row, is positive definite: whether it has a Cholesky factor. */
    static boolean isCovariance(double[] matrix, int k) {
        return DecompositionFactory_DDRM.chol(k, true).decompose(new DMatrixRMaj(k, k, true, matrix));
    }
}
