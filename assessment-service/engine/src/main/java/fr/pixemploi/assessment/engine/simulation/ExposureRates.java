package fr.pixemploi.assessment.engine.simulation;

import java.util.Arrays;

/** How often items were seen by a group of sittings. */
final class ExposureRates {
    private final int[] seen;
    private int sittings;
    private long total;

    ExposureRates(int items) {
        this.seen = new int[items];
    }

    void sitting(int[] items) {
        sittings++;
        total += items.length;
        for (int item : items) seen[item]++;
    }

    double max() {
        return sittings == 0 ? 0 : (double) Arrays.stream(seen).max().orElse(0) / sittings;
    }

    double used() {
        return (double) Arrays.stream(seen).filter(count -> count > 0).count() / seen.length;
    }

    /** Items shared by a pair of sittings, on average, as a share of the items of a mean sitting (Chen, Ankenmann and Spray 2003). */
    double overlap() {
        if (sittings < 2 || total == 0) return 0;
        double shared = 0;
        for (int count : seen) shared += (double) count * (count - 1);
        return shared / (sittings - 1) / total;
    }

    /** Shares of sittings, the largest first. */
    double[] falling() {
        int[] rising = seen.clone();
        Arrays.sort(rising);
        double[] falling = new double[rising.length];
        for (int i = 0; i < falling.length; i++) {
            falling[i] = sittings == 0 ? 0 : (double) rising[rising.length - 1 - i] / sittings;
        }
        return falling;
    }
}
