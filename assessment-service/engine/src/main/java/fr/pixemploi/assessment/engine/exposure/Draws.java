package fr.pixemploi.assessment.engine.exposure;

/**
 * Chance that a secret seed decides: SplitMix64 (Steele, Lea and Flood 2014) at a place of the seed's sequence, so that any draw can
 * be made again alone, with the same bits everywhere.
 */
public final class Draws {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private Draws() {}

    /** 64 random bits. */
    public static long bits(long seed, long place) {
        long z = seed + place * GOLDEN;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** Uniform in [0, 1). */
    public static double uniform(long seed, long place) {
        return (bits(seed, place) >>> 11) * 0x1p-53;
    }

    /** Uniform from 0 to {@code bound - 1}. */
    public static int below(int bound, long seed, long place) {
        // Far fewer than 2^32 outcomes: the remainder's bias is below 1e-9.
        return (int) Long.remainderUnsigned(bits(seed, place), bound);
    }
}
