package fr.pixemploi.assessment.engine.selection;

import fr.pixemploi.assessment.engine.model.ResponseModel;
import java.util.List;

/**
 * Fisher information of the items of one competence on a grid of abilities: one row for each grid point, with all items side by side, so
 * that the mean over a posterior is a few sums of rows, which the compiler vectorises. Immutable.
 */
final class InformationTable {
    /** Abilities from -6.5 to 6.5: beyond, the outermost point stands for the rest. */
    static final int POINTS = 53;

    static final double STEP = 0.25;
    private static final double LOWEST = -6.5;
    private static final double REACH = 3.5;

    /** A narrower normal would fall between the points. It occurs only near the end of a long sitting, where this width is close enough. */
    private static final double NARROWEST = 0.2;

    private final int items;
    private final double[] rows;

    InformationTable(List<? extends ResponseModel> models) {
        items = models.size();
        rows = new double[POINTS * items];
        for (int g = 0; g < POINTS; g++) {
            for (int j = 0; j < items; j++) rows[g * items + j] = models.get(j).information(LOWEST + STEP * g);
        }
    }

    /**
     * Mean information of each item over a normal.
     *
     * @param weights scratch of {@link #POINTS} values
     * @param into filled from {@code offset} with one value an item
     */
    void means(double mean, double sd, double[] weights, double[] into, int offset) {
        double width = Math.max(sd, NARROWEST);
        double centre = Math.max(LOWEST, Math.min(-LOWEST, mean));
        int from = Math.max(0, (int) Math.ceil((centre - REACH * width - LOWEST) / STEP));
        int to = Math.min(POINTS - 1, (int) Math.floor((centre + REACH * width - LOWEST) / STEP));
        weigh(centre, width, weights, from, to);
        for (int j = 0; j < items; j++) into[offset + j] = 0;
        int g = from;
        for (; g + 3 <= to; g += 4) {
            add(g, weights[g], weights[g + 1], weights[g + 2], weights[g + 3], into, offset);
        }
        for (; g <= to; g++) add(g, weights[g], into, offset);
    }

    /** Normal densities at the points of the window, with sum 1. */
    private static void weigh(double mean, double sd, double[] weights, int from, int to) {
        double total = 0;
        for (int g = from; g <= to; g++) {
            double z = (LOWEST + STEP * g - mean) / sd;
            weights[g] = StrictMath.exp(-z * z / 2);
            total += weights[g];
        }
        for (int g = from; g <= to; g++) weights[g] /= total;
    }

    /** Four rows at once: the sums are read and written a quarter as often. */
    private void add(int g, double w0, double w1, double w2, double w3, double[] into, int offset) {
        int r0 = g * items;
        int r1 = r0 + items;
        int r2 = r1 + items;
        int r3 = r2 + items;
        for (int j = 0; j < items; j++) {
            into[offset + j] += w0 * rows[r0 + j] + w1 * rows[r1 + j] + w2 * rows[r2 + j] + w3 * rows[r3 + j];
        }
    }

    private void add(int g, double weight, double[] into, int offset) {
        int row = g * items;
        for (int j = 0; j < items; j++) into[offset + j] += weight * rows[row + j];
    }
}
