package fr.pixemploi.profile.journey;

import java.util.Arrays;
import java.util.Map;

/** How long calls took. */
final class Milliseconds {
    private static final double NANOS = 1e6;
    private static final double MEDIAN = 0.5;
    private static final double LAST_OF_A_HUNDRED = 0.99;

    private double[] taken = new double[0];

    void of(Runnable call) {
        long before = System.nanoTime();
        call.run();
        taken = Arrays.copyOf(taken, taken.length + 1);
        taken[taken.length - 1] = (System.nanoTime() - before) / NANOS;
    }

    Map<String, Double> told() {
        double[] sorted = taken.clone();
        Arrays.sort(sorted);
        return Map.of("p50", at(sorted, MEDIAN), "p99", at(sorted, LAST_OF_A_HUNDRED), "max", at(sorted, 1));
    }

    private static double at(double[] sorted, double share) {
        double value = sorted[(int) Math.min(sorted.length - 1L, Math.round(Math.floor(share * sorted.length)))];
        return Math.round(value * 10) / 10.0;
    }
}
