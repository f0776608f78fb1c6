package fr.pixemploi.load.people;

import java.util.Arrays;

/** Times of answers, kept one by one: percentiles are exact. For one thread. */
public final class Latencies {
    private static final double MICROS_A_MILLISECOND = 1000;

    private int[] micros = new int[1 << 16];
    private int count;

    public void add(long nanos) {
        if (count == micros.length) micros = Arrays.copyOf(micros, 2 * count);
        micros[count++] = (int) Math.min(Integer.MAX_VALUE, nanos / 1000);
    }

    public int count() {
        return count;
    }

    /** Milliseconds within which this share of the answers came; 0 when there were none. */
    public double percentile(double share) {
        if (count == 0) return 0;
        int[] sorted = Arrays.copyOf(micros, count);
        Arrays.sort(sorted);
        return sorted[Math.min(count - 1, (int) Math.ceil(share * count) - 1)] / MICROS_A_MILLISECOND;
    }
}
