package fr.pixemploi.assessment.psychometrics.calibration;

import fr.pixemploi.assessment.psychometrics.calibration.curve.Curve;
import fr.pixemploi.assessment.psychometrics.calibration.data.Answers;
import fr.pixemploi.assessment.psychometrics.calibration.data.ItemPriors;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/** One Fisher scoring step of an item's parameters towards the maximum of the chance of its answers ({@link ItemScore}) times the prior. */
final class ItemStep {
    /** Far from the maximum a step is no better than its direction. */
    private static final double MAX_STEP = 0.7;

    private final ItemPriors priors;
    private final ItemScore score = new ItemScore();

    ItemStep(ItemPriors priors) {
        this.priors = priors;
    }

    /** Moves the curve; returns the covariance of its parameters. */
    DMatrixRMaj move(Curve curve, int[] answersTo, Answers answers, Abilities abilities) {
        int size = curve.size();
        score.of(curve, answersTo, answers, abilities);
        double[] fromPrior = new double[size];
        curve.addPrior(priors, score.gradient, fromPrior);
        DMatrixRMaj information = new DMatrixRMaj(size, size, true, score.information);
        for (int i = 0; i < size; i++) information.add(i, i, fromPrior[i]);
        DMatrixRMaj covariance = new DMatrixRMaj(size, size);
        if (!CommonOps_DDRM.invert(information, covariance))
            throw new IllegalStateException("the information of an item with a prior is positive definite");
        double[] values = curve.values();
        double longest = 0;
        double[] step = new double[size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) step[i] += covariance.get(i, j) * score.gradient[j];
            longest = Math.max(longest, Math.abs(step[i]));
        }
        double part = longest > MAX_STEP ? MAX_STEP / longest : 1;
        for (int i = 0; i < size; i++) values[i] += part * step[i];
        curve.set(values);
        return covariance;
    }
}
