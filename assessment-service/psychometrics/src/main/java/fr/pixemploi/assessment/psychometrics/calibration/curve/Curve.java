package fr.pixemploi.assessment.psychometrics.calibration.curve;

import fr.pixemploi.assessment.engine.model.GradedResponse;
import fr.pixemploi.assessment.engine.model.Logistic;
import fr.pixemploi.assessment.engine.model.PartialCredit;
import fr.pixemploi.assessment.engine.model.ResponseModel;
import fr.pixemploi.assessment.engine.model.Uncertain;
import fr.pixemploi.assessment.psychometrics.calibration.data.ItemPriors;
import java.util.ArrayList;
import java.util.List;
import org.ejml.data.DMatrixRMaj;

/** An item's model as a vector of free parameters, with the derivatives that estimation needs. Mutable scratch of one calibration. */
public sealed interface Curve permits LogisticCurve, PartialCreditCurve, GradedCurve {
    /** Number of free parameters. */
    int size();

    /** How many of them, from the second on, are difficulties. */
    int difficulties();

    int categories();

    ResponseModel model();

    /** Discrimination, steps and floor are read from these: log a first, then difficulties, then the floor's logit if it is free. */
    double[] values();

    void set(double[] values);

    /** Same curve on the scale (theta - origin) / unit. */
    void rescale(double origin, double unit);

    double steepness();

    /**
     * Chance of a category at equally spaced abilities.
     *
     * @param into receives {@code n} chances
     * @param slopes unless empty, receives the derivative by each parameter: {@code slopes[parameter][node]}
     */
    void chances(int category, double from, double step, int n, double[] into, double[][] slopes);

    /** Adds the prior's part: gradient of its log, and its precision on the diagonal. */
    default void addPrior(ItemPriors priors, double[] gradient, double[] precision) {
        double[] values = values();
        double forA = 1 / (priors.logASd() * priors.logASd());
        double forB = 1 / (priors.bSd() * priors.bSd());
        gradient[0] -= forA * (values[0] - priors.logAMean());
        precision[0] += forA;
        for (int h = 1; h <= difficulties(); h++) {
            gradient[h] -= forB * (values[h] - priors.bMean());
            precision[h] += forB;
        }
    }

    /** From the covariance of {@link #values}, by the delta method: of a, of each difficulty, of the floor if it is free. */
    default List<Double> standardErrors(DMatrixRMaj covariance) {
        List<Double> errors = new ArrayList<>();
        errors.add(StrictMath.exp(values()[0]) * Math.sqrt(covariance.get(0, 0)));
        for (int h = 1; h <= difficulties(); h++) errors.add(Math.sqrt(covariance.get(h, h)));
        return errors;
    }

    static Curve of(ResponseModel model, ItemPriors priors) {
        return switch (model) {
            case Logistic logistic -> new LogisticCurve(logistic, !priors.holdsGuessing() && logistic.c() > 0);
            case PartialCredit partial -> new PartialCreditCurve(partial);
            case GradedResponse graded -> new GradedCurve(graded);
            case Uncertain uncertain -> of(uncertain.guess(), priors);
        };
    }
}
