package fr.pixemploi.assessment.psychometrics.multidimensional;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;

/**
 * The mode of a joint posterior, from the prior's mean by Newton steps; where the posterior is not concave (guessing) by steps of
 * Fisher scoring, and every step is halved until it climbs. The covariance is the inverse of the observed information at the mode.
 */
public final class JointMode {
    private static final int MAX_STEPS = 500;
    private static final int MAX_HALVINGS = 60;
    private static final double CONVERGED = 1e-13;

    private JointMode() {}

    public static JointEstimate of(JointPattern pattern) {
        double[] theta = new double[pattern.dimensions()];
        for (int k = 0; k < theta.length; k++) theta[k] = pattern.prior().mean(k);
        for (int i = 0; i < MAX_STEPS; i++) {
            double moved = climb(pattern, theta);
            if (moved < CONVERGED) break;
        }
        return JointEstimate.of(theta, JointPattern.inverse(pattern.observedInformation(theta)));
    }

    /** One step, in place. @return how far the ability that moved most went */
    private static double climb(JointPattern pattern, double[] theta) {
        DMatrixRMaj information = pattern.observedInformation(theta);
        if (!isPositiveDefinite(information)) information = pattern.expectedInformation(theta);
        DMatrixRMaj step = new DMatrixRMaj(theta.length, 1);
        CommonOps_DDRM.solve(information, pattern.gradient(theta), step);
        double before = pattern.logPosterior(theta);
        double length = 1;
        for (int halving = 0; halving < MAX_HALVINGS; halving++) {
            double[] there = theta.clone();
            double moved = 0;
            for (int k = 0; k < theta.length; k++) {
                there[k] += length * step.get(k, 0);
                moved = Math.max(moved, Math.abs(length * step.get(k, 0)));
            }
            // Very near the mode the posterior is flat to the last digit, and Newton's step is right by itself.
            if (pattern.logPosterior(there) >= before || moved < 1e-7) {
                System.arraycopy(there, 0, theta, 0, theta.length);
                return moved;
            }
            length /= 2;
        }
        return 0;
    }

    private static boolean isPositiveDefinite(DMatrixRMaj matrix) {
        return DecompositionFactory_DDRM.chol(matrix.numRows, true).decompose(matrix.copy());
    }
}
