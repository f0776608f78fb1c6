package fr.pixemploi.assessment.engine.selection;

import java.util.Arrays;

/** Scratch of {@link Selector}, kept by a thread from one choice to the next so that a choice allocates nothing that grows with the bank. Not for two threads at once. */
public final class Workspace {
    final double[] weights = new double[InformationTable.POINTS];
    double[] information = new double[0];
    double[] utility = new double[0];
    private int[] blocked = new int[0];
    private int stamp;

    /** Makes room for a pool and forgets what was blocked. */
    void prepare(ItemPool pool) {
        if (utility.length < pool.size()) {
            information = new double[pool.size()];
            utility = new double[pool.size()];
            blocked = new int[pool.size()];
            stamp = 0;
        }
        // Marks carry the number of the choice, so they need no clearing; after 2^31 choices they are cleared once.
        if (++stamp < 0) {
            Arrays.fill(blocked, 0);
            stamp = 1;
        }
    }

    void block(int item) {
        blocked[item] = stamp;
    }

    boolean isBlocked(int item) {
        return blocked[item] == stamp;
    }
}
