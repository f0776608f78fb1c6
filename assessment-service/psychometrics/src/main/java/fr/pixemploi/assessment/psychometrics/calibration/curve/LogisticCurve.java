package fr.pixemploi.assessment.psychometrics.calibration.curve;

import fr.pixemploi.assessment.engine.model.Logistic;
import fr.pixemploi.assessment.engine.model.ResponseModel;
import fr.pixemploi.assessment.psychometrics.calibration.data.ItemPriors;
import java.util.ArrayList;
import java.util.List;
import org.ejml.data.DMatrixRMaj;

/** Log a and b of a logistic item are free, its floor too if asked; its ceiling is kept. */
final class LogisticCurve implements Curve {
    private final boolean floorIsFree;
    private final double startingFloor;
    private final double d;
    private double a;
    private double b;
    private double c;

    LogisticCurve(Logistic start, boolean floorIsFree) {
        this.floorIsFree = floorIsFree;
        this.startingFloor = start.c();
        a = start.a();
        b = start.b();
        c = start.c();
        d = start.d();
    }

    @Override
    public int size() {
        return floorIsFree ? 3 : 2;
    }

    @Override
    public int difficulties() {
        return 1;
    }

    @Override
    public int categories() {
        return 2;
    }

    @Override
    public ResponseModel model() {
        return new Logistic(a, b, c, d);
    }

    @Override
    public double[] values() {
        return floorIsFree
                ? new double[] {StrictMath.log(a), b, StrictMath.log(c / (d - c))}
                : new double[] {StrictMath.log(a), b};
    }

    @Override
    public void set(double[] values) {
        a = StrictMath.exp(values[0]);
        b = values[1];
        if (floorIsFree) c = d / (1 + StrictMath.exp(-values[2]));
    }

    @Override
    public void rescale(double origin, double unit) {
        a *= unit;
        b = (b - origin) / unit;
    }

    @Override
    public double steepness() {
        return a;
    }

    @Override
    public void chances(int category, double from, double step, int n, double[] into, double[][] slopes) {
        // Equal steps make the exponential a geometric series: two exponentials whatever the number of nodes.
        double e = StrictMath.exp(-a * (from - b));
        double ratio = StrictMath.exp(-a * step);
        double sign = category == 1 ? 1 : -1;
        double base = category == 1 ? c : 1 - d;
        for (int q = 0; q < n; q++) {
            double s = 1 / (1 + e);
            double complement = e * s;
            into[q] = base + (d - c) * (category == 1 ? s : complement);
            if (slopes.length > 0) {
                double slope = sign * (d - c) * s * complement * a;
                slopes[0][q] = slope * (from + q * step - b);
                slopes[1][q] = -slope;
                if (floorIsFree) slopes[2][q] = sign * complement * c * (d - c) / d;
            }
            e *= ratio;
        }
    }

    @Override
    public void addPrior(ItemPriors priors, double[] gradient, double[] precision) {
        Curve.super.addPrior(priors, gradient, precision);
        if (floorIsFree) {
            // A beta prior worth so many answers, its mode at the starting floor.
            gradient[2] += priors.guessing() * (startingFloor - c) / d;
            precision[2] += priors.guessing() * c / d * (1 - c / d);
        }
    }

    @Override
    public List<Double> standardErrors(DMatrixRMaj covariance) {
        List<Double> errors = new ArrayList<>(Curve.super.standardErrors(covariance));
        if (floorIsFree) errors.add(c * (d - c) / d * Math.sqrt(covariance.get(2, 2)));
        return errors;
    }
}
