package fr.pixemploi.assessment.psychometrics.estimate;

import java.util.Arrays;

/** Points of an ability over which a posterior is summed up, each with its weight. */
public final class Grid {
    private static final int MAX_POINTS = 1_000_000;

    private final double[] points;
    private final double[] weights;

    private Grid(double[] points, double[] weights) {
        this.points = points;
        this.weights = weights;
    }

    /** These points, all of the same weight. */
    public static Grid sum(double... points) {
        if (points.length < 2 || points.length > MAX_POINTS)
            throw new IllegalArgumentException("a grid has from 2 to " + MAX_POINTS + " points");
        for (int i = 1; i < points.length; i++) {
            if (!(points[i - 1] < points[i])) throw new IllegalArgumentException("the points of a grid must rise");
        }
        double[] weights = new double[points.length];
        Arrays.fill(weights, 1);
        return new Grid(points.clone(), weights);
    }

    /** Equally spaced points of the same weight, both ends among them. */
    public static Grid sum(Range range, int points) {
        return sum(spaced(range, points));
    }

    /** Equally spaced points by the trapezoidal rule: the two ends count half. */
    public static Grid trapezoid(Range range, int points) {
        Grid grid = sum(range, points);
        grid.weights[0] = 0.5;
        grid.weights[points - 1] = 0.5;
        return grid;
    }

    int size() {
        return points.length;
    }

    double point(int i) {
        return points[i];
    }

    double weight(int i) {
        return weights[i];
    }

    private static double[] spaced(Range range, int points) {
        if (points < 2 || points > MAX_POINTS)
            throw new IllegalArgumentException("a grid has from 2 to " + MAX_POINTS + " points");
        double[] spaced = new double[points];
        for (int i = 0; i < points; i++) spaced[i] = range.from() + (range.to() - range.from()) * i / (points - 1);
        return spaced;
    }
}
