package fr.pixemploi.assessment.psychometrics.multidimensional;

import java.util.Arrays;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;

/**
 * One number for a matrix of information about several abilities; the item that would make it largest is asked next (Mulder and van
 * der Linden 2009; Chalmers 2016). The matrix is that of the items answered and the candidate, with the prior's precision for the
 * rules of the posterior.
 */
public enum SelectionCriterion {
    /** Determinant: the volume of the confidence region. */
    D {
        @Override
        double value(DMatrixRMaj information) {
            return CommonOps_DDRM.det(information);
        }
    },
    /** Trace of the information. */
    T {
        @Override
        double value(DMatrixRMaj information) {
            return CommonOps_DDRM.trace(information);
        }
    },
    /**
     * Minus the trace of the inverse: the sum of error variances. Before every ability was asked about, the inverse is the
     * pseudo-inverse, over the directions that were: such values compare candidates of one ability only.
     */
    A {
        @Override
        double value(DMatrixRMaj information) {
            double[] eigenvalues = eigenvalues(information);
            double largest = Arrays.stream(eigenvalues).max().orElse(0);
            double sum = 0;
            for (double eigenvalue : eigenvalues) {
                if (eigenvalue > 1e-12 * largest) sum += 1 / eigenvalue;
            }
            return -sum;
        }
    },
    /** Smallest eigenvalue: the worst-known direction. */
    E {
        @Override
        double value(DMatrixRMaj information) {
            return Arrays.stream(eigenvalues(information)).min().orElse(0);
        }
    },
    /** Information about the sum of the abilities: all entries of the matrix together. */
    W {
        @Override
        double value(DMatrixRMaj information) {
            return CommonOps_DDRM.elementSum(information);
        }
    };

    abstract double value(DMatrixRMaj information);

    /**
     * The criterion for every candidate at an ability.
     *
     * @param pattern what was answered, and the prior
     * @param posterior whether the prior's precision counts
     * @param theta abilities at which information is taken
     */
    public double[] values(JointPattern pattern, boolean posterior, double[] theta, CompensatoryItem... candidates) {
        int k = pattern.dimensions();
        DMatrixRMaj known = posterior ? pattern.priorPrecision() : new DMatrixRMaj(k, k);
        for (JointPattern.Answer answer : pattern.answers())
            JointPattern.addOuter(known, answer.item(), answer.item().expectedWeight(theta));
        double[] values = new double[candidates.length];
        for (int j = 0; j < values.length; j++) {
            DMatrixRMaj with = known.copy();
            JointPattern.addOuter(with, candidates[j], candidates[j].expectedWeight(theta));
            values[j] = value(with);
        }
        return values;
    }

    private static double[] eigenvalues(DMatrixRMaj matrix) {
        EigenDecomposition_F64<DMatrixRMaj> decomposition = DecompositionFactory_DDRM.eig(matrix.numRows, false, true);
        if (!decomposition.decompose(matrix.copy()))
            throw new IllegalArgumentException("the information matrix has no eigenvalues");
        double[] values = new double[decomposition.getNumberOfEigenvalues()];
        Arrays.setAll(values, i -> decomposition.getEigenvalue(i).getReal());
        return values;
    }
}
