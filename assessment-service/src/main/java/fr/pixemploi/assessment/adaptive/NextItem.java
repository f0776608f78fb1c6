package fr.pixemploi.assessment.adaptive;

import fr.pixemploi.assessment.adaptive.model.Logistic;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * The choice of the next question: the item with most information per expected second, at what is known of its competence. The
 * first questions are easy and rise slowly, since people who are unsure of themselves must not meet a wall; one of the best three is
 * taken by a draw that the sitting's seed decides, so that neighbours do not see the same questions and a sitting can be replayed.
 */
public final class NextItem {
    /** Highest difficulty of the first, second and third question. */
    private static final double[] GENTLE_START = {-1.0, -0.75, -0.5};

    private static final int DRAWN_AMONG = 3;

    /**
     * An item that may be asked.
     *
     * @param item how it behaves
     * @param mean posterior mean of its competence so far
     * @param expectedSeconds how long people take for it
     */
    public record Candidate(Logistic item, double mean, double expectedSeconds) {
        public Candidate {
            if (!(expectedSeconds > 0)) throw new IllegalArgumentException("expected seconds must be above 0");
        }

        double informationPerSecond() {
            return item.information(mean) / expectedSeconds;
        }
    }

    private NextItem() {}

    /**
     * Index of the item to ask; empty when there is no candidate.
     *
     * @param number number of the question, from 1
     * @param seed secret of the sitting
     */
    public static OptionalInt choose(List<Candidate> candidates, int number, long seed) {
        if (candidates.isEmpty()) return OptionalInt.empty();
        List<Integer> best = IntStream.range(0, candidates.size())
                .filter(i ->
                        number > GENTLE_START.length || candidates.get(i).item().b() <= GENTLE_START[number - 1])
                .boxed()
                .sorted(order(candidates))
                .limit(DRAWN_AMONG)
                .toList();
        if (best.isEmpty()) best = easiest(candidates);
        return OptionalInt.of(best.get((int) Long.remainderUnsigned(draw(seed, number), best.size())));
    }

    /** A bank without easy items: the easiest ones it has. */
    private static List<Integer> easiest(List<Candidate> candidates) {
        return IntStream.range(0, candidates.size())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> candidates.get(i).item().b()))
                .limit(DRAWN_AMONG)
                .toList();
    }

    private static Comparator<Integer> order(List<Candidate> candidates) {
        double[] values =
                candidates.stream().mapToDouble(Candidate::informationPerSecond).toArray();
        return Comparator.<Integer>comparingDouble(i -> -values[i]).thenComparingInt(i -> i);
    }

    /** SplitMix64 (Steele, Lea and Flood 2014) at the question's place in the seed's sequence: same bits everywhere. */
    private static long draw(long seed, int number) {
        long z = seed + number * 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
