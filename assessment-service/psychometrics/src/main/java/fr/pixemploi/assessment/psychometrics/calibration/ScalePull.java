package fr.pixemploi.assessment.psychometrics.calibration;

import fr.pixemploi.assessment.psychometrics.calibration.curve.Curve;
import fr.pixemploi.assessment.psychometrics.calibration.data.ItemPriors;

/**
 * What the prior of items says about the scale. Items are held on the scale that all people together make: where a population moves or
 * widens, its items do so with it, b* = (b - origin) / unit and a* = a unit, and their prior pulls back. Mutable scratch of one iteration.
 */
final class ScalePull {
    /** Derivative of the log prior by the origin of each dimension. */
    final double[] origin;
    /** The same by the log of the unit. */
    final double[] unit;

    private final double[] originPrecision;
    private final double[] unitPrecision;

    ScalePull(int k) {
        origin = new double[k];
        unit = new double[k];
        originPrecision = new double[k];
        unitPrecision = new double[k];
    }

    void add(int dimension, Curve curve, ItemPriors priors) {
        double[] values = curve.values();
        double[] gradient = new double[values.length];
        double[] precision = new double[values.length];
        curve.addPrior(priors, gradient, precision);
        unit[dimension] += gradient[0];
        unitPrecision[dimension] += precision[0];
        for (int h = 1; h <= curve.difficulties(); h++) {
            origin[dimension] -= gradient[h];
            originPrecision[dimension] += precision[h];
            unit[dimension] -= gradient[h] * values[h];
            unitPrecision[dimension] += precision[h] * values[h] * values[h];
        }
    }

    /** Which part of a step to take so that the pull of many items on few people does not overshoot. */
    double part(double persons) {
        double max = 0;
        for (int d = 0; d < unit.length; d++) max = Math.max(max, Math.max(originPrecision[d], unitPrecision[d] / 2));
        return 1 / (1 + max / persons);
    }
}
