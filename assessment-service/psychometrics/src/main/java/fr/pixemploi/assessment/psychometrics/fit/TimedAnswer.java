package fr.pixemploi.assessment.psychometrics.fit;

import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * One answer with what is known of how it came about.
 *
 * @param seconds from the question's showing to its answer
 * @param thresholdSeconds below it nobody can have tried to solve the item; empty where it is not known yet
 * @param readingSeconds that reading the question alone takes; empty where it is not known
 * @param option position of the chosen option on the screen, from 0; empty where there is nothing to choose
 * @param right whether it was fully right
 */
public record TimedAnswer(
        double seconds,
        OptionalDouble thresholdSeconds,
        OptionalDouble readingSeconds,
        OptionalInt option,
        boolean right) {
    /** Shortest times that count as an attempt: a tenth of what people take, ten seconds at most (Wise and Ma 2012, NT10). */
    private static final double NORMATIVE_SHARE = 0.1;

    private static final double MAX_THRESHOLD_SECONDS = 10;

    public TimedAnswer {
        if (!(seconds >= 0) || !Double.isFinite(seconds))
            throw new IllegalArgumentException("seconds must not be negative");
    }

    /**
     * The normative threshold of an item.
     *
     * @param meanSeconds that people take for it
     */
    public static double normativeThreshold(double meanSeconds) {
        if (!(meanSeconds > 0)) throw new IllegalArgumentException("the mean time must be above 0");
        return Math.min(MAX_THRESHOLD_SECONDS, NORMATIVE_SHARE * meanSeconds);
    }

    /**
     * Time that reading takes at a pace.
     *
     * @param words of the question and its options
     * @param wordsPerMinute a fast reader's pace, so that only impossible times are below
     */
    public static double readingSeconds(int words, double wordsPerMinute) {
        if (words < 0 || !(wordsPerMinute > 0)) throw new IllegalArgumentException("words and pace must be above 0");
        return 60 * words / wordsPerMinute;
    }

    boolean isRapid() {
        return thresholdSeconds.isPresent() && seconds < thresholdSeconds.getAsDouble();
    }

    boolean isFasterThanReading() {
        return readingSeconds.isPresent() && seconds < readingSeconds.getAsDouble();
    }
}
