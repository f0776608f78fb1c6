package fr.pixemploi.assessment.psychometrics.fit;

import java.util.Arrays;
import org.hipparchus.distribution.continuous.ChiSquaredDistribution;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.hipparchus.linear.SingularValueDecomposition;

/**
 * Whether an item works differently in two groups, by logistic regressions of the answer on the total score, then the group, then
 * their product (Swaminathan and Rogers 1990). Everybody counts, extreme totals too.
 *
 * @param uniform likelihood ratio of the group, one degree of freedom: harder or easier everywhere
 * @param nonUniform likelihood ratio of the product, one degree of freedom: more or less discriminating
 */
public record LogisticDif(double uniform, double nonUniform) {
    private static final int MAX_STEPS = 100;
    private static final int MAX_HALVINGS = 40;
    private static final double CONVERGED = 1e-12;

    /** Both together, two degrees of freedom. */
    public double likelihoodRatio() {
        return uniform + nonUniform;
    }

    /** Chance of so large a ratio when there is no difference. */
    public double p() {
        return 1 - new ChiSquaredDistribution(2).cumulativeProbability(likelihoodRatio());
    }

    /**
     * Of one item.
     *
     * @param right whether a person had the item right
     * @param focal whether a person is of the focal group
     * @param totals a person's total score
     */
    public static LogisticDif of(boolean[] right, boolean[] focal, int[] totals) {
        if (right.length != focal.length || right.length != totals.length)
            throw new IllegalArgumentException("each person has one answer, one group and one total");
        double matching = deviance(right, focal, totals, 2);
        double withGroup = deviance(right, focal, totals, 3);
        double withProduct = deviance(right, focal, totals, 4);
        return new LogisticDif(Math.max(0, matching - withGroup), Math.max(0, withGroup - withProduct));
    }

    /** Minus twice the highest log-likelihood of a regression on the first columns of: 1, total, group, product. */
    private static double deviance(boolean[] right, boolean[] focal, int[] totals, int columns) {
        double centre = Arrays.stream(totals).average().orElse(0);
        double[][] rows = new double[right.length][];
        for (int i = 0; i < rows.length; i++) {
            double total = totals[i] - centre;
            double group = focal[i] ? 1 : 0;
            rows[i] = Arrays.copyOf(new double[] {1, total, group, total * group}, columns);
        }
        double[] beta = new double[columns];
        double best = logLikelihood(rows, right, beta);
        for (int step = 0; step < MAX_STEPS; step++) {
            double[] direction = newton(rows, right, beta);
            double length = 1;
            double[] next = beta;
            double value = Double.NEGATIVE_INFINITY;
            for (int halving = 0; halving < MAX_HALVINGS && !(value >= best); halving++) {
                next = moved(beta, direction, length);
                value = logLikelihood(rows, right, next);
                length /= 2;
            }
            double gained = value - best;
            if (!(gained >= 0)) break;
            beta = next;
            best = value;
            if (gained < CONVERGED * (1 + Math.abs(best))) break;
        }
        return -2 * best;
    }

    private static double[] newton(double[][] rows, boolean[] right, double[] beta) {
        int k = beta.length;
        RealMatrix information = new Array2DRowRealMatrix(k, k);
        RealVector gradient = new ArrayRealVector(k);
        for (int i = 0; i < rows.length; i++) {
            double chance = 1 / (1 + StrictMath.exp(-dot(rows[i], beta)));
            double weight = chance * (1 - chance);
            for (int a = 0; a < k; a++) {
                gradient.addToEntry(a, rows[i][a] * ((right[i] ? 1 : 0) - chance));
                for (int b = 0; b < k; b++) information.addToEntry(a, b, weight * rows[i][a] * rows[i][b]);
            }
        }
        // The pseudo-inverse: a group of one person, or an item that everybody had right, leaves the matrix singular.
        return new SingularValueDecomposition(information)
                .getSolver()
                .solve(gradient)
                .toArray();
    }

    private static double logLikelihood(double[][] rows, boolean[] right, double[] beta) {
        double sum = 0;
        for (int i = 0; i < rows.length; i++) {
            double x = right[i] ? dot(rows[i], beta) : -dot(rows[i], beta);
            sum -= x > 0 ? StrictMath.log1p(StrictMath.exp(-x)) : StrictMath.log1p(StrictMath.exp(x)) - x;
        }
        return sum;
    }

    private static double[] moved(double[] beta, double[] direction, double length) {
        double[] moved = beta.clone();
        for (int a = 0; a < moved.length; a++) moved[a] += length * direction[a];
        return moved;
    }

    private static double dot(double[] row, double[] beta) {
        double sum = 0;
        for (int a = 0; a < beta.length; a++) sum += row[a] * beta[a];
        return sum;
    }
}
