package fr.pixemploi.assessment.psychometrics.estimate;

import java.util.function.DoubleUnaryOperator;
import org.hipparchus.analysis.solvers.BrentSolver;

/**
 * The highest point of a function in a range, found from its derivative alone: every crossing from plus to minus is a peak, the
 * bounds are candidates, and the area under the derivative tells which stands highest. With guessing or slips a likelihood can have
 * several peaks; a root search that takes the first one it meets depends on where it began.
 */
final class Peak {
    private static final int CELLS = 400;
    private static final int MAX_CELLS = 20_000;
    private static final double ACCURACY = 1e-14;
    private static final int MAX_EVALUATIONS = 1_000;

    private Peak() {}

    /**
     * @param derivative of the function; not a number counts as flat
     * @param steepness largest slope of any of its items, which bounds how fast the derivative can turn
     */
    static double of(DoubleUnaryOperator derivative, Range range, double steepness) {
        double width = range.to() - range.from();
        int cells = (int) Math.min(MAX_CELLS, Math.max(CELLS, Math.ceil(4 * width * steepness)));
        double best = range.from();
        double height = 0;
        double highest = 0;
        double left = range.from();
        double atLeft = finite(derivative, left);
        for (int i = 1; i <= cells; i++) {
            double right = i == cells ? range.to() : range.from() + width * i / cells;
            double atRight = finite(derivative, right);
            double rise = (right - left) * (atLeft + 4 * finite(derivative, (left + right) / 2) + atRight) / 6;
            if (atLeft > 0 && atRight <= 0) {
                double root = atRight == 0 ? right : root(derivative, left, right);
                double there = height + (root - left) * (atLeft + 4 * finite(derivative, (left + root) / 2)) / 6;
                if (there > highest) {
                    highest = there;
                    best = root;
                }
            }
            height += rise;
            left = right;
            atLeft = atRight;
        }
        // Only a function that still rises at the end of the range may peak there.
        return height > highest && atLeft > 0 ? range.to() : best;
    }

    private static double root(DoubleUnaryOperator derivative, double left, double right) {
        return new BrentSolver(ACCURACY, ACCURACY, 0).solve(MAX_EVALUATIONS, at -> finite(derivative, at), left, right);
    }

    private static double finite(DoubleUnaryOperator derivative, double at) {
        double value = derivative.applyAsDouble(at);
        return Double.isNaN(value) ? 0 : value;
    }
}
