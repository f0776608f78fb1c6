package fr.pixemploi.assessment.psychometrics.multidimensional;

import fr.pixemploi.assessment.engine.posterior.AbilityPrior;
import java.util.List;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/** One person's answers to items of several abilities, with the normal prior of these: their joint log posterior. */
public final class JointPattern {
    /** One answer. */
    public record Answer(CompensatoryItem item, boolean right) {}

    private final AbilityPrior prior;
    private final List<Answer> answers;
    private final DMatrixRMaj precision;

    public JointPattern(AbilityPrior prior, List<Answer> answers) {
        for (Answer answer : answers) {
            if (answer.item().slopes().size() != prior.dimensions())
                throw new IllegalArgumentException("each item has " + prior.dimensions() + " slopes");
        }
        this.prior = prior;
        this.answers = List.copyOf(answers);
        this.precision = inverse(covariance(prior));
    }

    public int dimensions() {
        return prior.dimensions();
    }

    AbilityPrior prior() {
        return prior;
    }

    List<Answer> answers() {
        return answers;
    }

    /** Inverse of the prior's covariance. */
    DMatrixRMaj priorPrecision() {
        return precision.copy();
    }

    /** Without its constant. */
    double logPosterior(double[] theta) {
        double sum = 0;
        for (int i = 0; i < theta.length; i++) {
            for (int j = 0; j < theta.length; j++)
                sum -= precision.get(i, j) * (theta[i] - prior.mean(i)) * (theta[j] - prior.mean(j)) / 2;
        }
        for (Answer answer : answers) sum += StrictMath.log(answer.item().probability(answer.right(), theta));
        return sum;
    }

    /** Gradient of {@link #logPosterior}, a column. */
    DMatrixRMaj gradient(double[] theta) {
        DMatrixRMaj gradient = new DMatrixRMaj(theta.length, 1);
        for (int i = 0; i < theta.length; i++) {
            for (int j = 0; j < theta.length; j++)
                gradient.add(i, 0, -precision.get(i, j) * (theta[j] - prior.mean(j)));
        }
        for (Answer answer : answers) {
            double slope = answer.item().slope(answer.right(), theta);
            for (int i = 0; i < theta.length; i++)
                gradient.add(i, 0, slope * answer.item().slopes().get(i));
        }
        return gradient;
    }

    /** Minus the Hessian of {@link #logPosterior}. */
    DMatrixRMaj observedInformation(double[] theta) {
        DMatrixRMaj information = priorPrecision();
        for (Answer answer : answers)
            addOuter(information, answer.item(), answer.item().observedWeight(answer.right(), theta));
        return information;
    }

    /** Fisher information of the answered items and the prior's precision; positive definite always. */
    DMatrixRMaj expectedInformation(double[] theta) {
        DMatrixRMaj information = priorPrecision();
        for (Answer answer : answers)
            addOuter(information, answer.item(), answer.item().expectedWeight(theta));
        return information;
    }

    /** Adds an item's information matrix about the abilities: weight times the outer product of its slopes. */
    static void addOuter(DMatrixRMaj information, CompensatoryItem item, double weight) {
        double[] slopes = item.slopeArray();
        for (int i = 0; i < slopes.length; i++) {
            for (int j = 0; j < slopes.length; j++) information.add(i, j, weight * slopes[i] * slopes[j]);
        }
    }

    static DMatrixRMaj inverse(DMatrixRMaj matrix) {
        DMatrixRMaj inverse = new DMatrixRMaj(matrix.numRows, matrix.numCols);
        if (!CommonOps_DDRM.invert(matrix, inverse))
            throw new IllegalArgumentException("the information matrix has no inverse");
        return inverse;
    }

    private static DMatrixRMaj covariance(AbilityPrior prior) {
        DMatrixRMaj covariance = new DMatrixRMaj(prior.dimensions(), prior.dimensions());
        for (int i = 0; i < prior.dimensions(); i++) {
            for (int j = 0; j < prior.dimensions(); j++) covariance.set(i, j, prior.covariance(i, j));
        }
        return covariance;
    }
}
