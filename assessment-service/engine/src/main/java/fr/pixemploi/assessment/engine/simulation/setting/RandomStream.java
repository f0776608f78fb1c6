package fr.pixemploi.assessment.engine.simulation.setting;

import fr.pixemploi.assessment.engine.exposure.Draws;

/**
 * A stream of random numbers from a seed, with the same bits on every machine. It is found by its keys, so that a person's answer to an
 * item does not depend on what was asked before: every strategy meets the same persons with the same luck, and differences between
 * strategies are not differences of luck.
 */
public final class RandomStream {
    private final long seed;
    private long place;

    private RandomStream(long seed) {
        this.seed = seed;
    }

    /** The stream of these keys. */
    public static RandomStream of(long... keys) {
        long seed = 0;
        for (long key : keys) seed = Draws.bits(31 * seed + key, 1);
        return new RandomStream(seed);
    }

    public long bits() {
        return Draws.bits(seed, ++place);
    }

    /** Above 0 and below 1. */
    double uniform() {
        return ((bits() >>> 11) + 0.5) * 0x1p-53;
    }

    /** Mean 0, standard deviation 1 (Box and Muller 1958). */
    public double normal() {
        double radius = Math.sqrt(-2 * StrictMath.log(uniform()));
        return radius * StrictMath.cos(2 * Math.PI * uniform());
    }
}
