package fr.pixemploi.assessment.bank.variant;

import java.util.ArrayList;
import java.util.List;

/** A sequence of draws that its seed decides, the same on every machine: SplitMix64 (Steele, Lea and Flood 2014). */
final class Dice {
    private long state;

    Dice(long seed) {
        state = seed;
    }

    private long next() {
        state += 0x9E3779B97F4A7C15L;
        long z = state;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** From 0 to below the bound; the bias of the remainder is below 1e-9 for the bounds of templates. */
    int below(int bound) {
        return (int) Long.remainderUnsigned(next(), bound);
    }

    <T> List<T> shuffled(List<T> values) {
        List<T> shuffled = new ArrayList<>(values);
        for (int i = shuffled.size() - 1; i > 0; i--) {
            int j = below(i + 1);
            T held = shuffled.get(i);
            shuffled.set(i, shuffled.get(j));
            shuffled.set(j, held);
        }
        return shuffled;
    }
}
