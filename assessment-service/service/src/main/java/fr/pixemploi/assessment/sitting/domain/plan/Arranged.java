package fr.pixemploi.assessment.sitting.domain.plan;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is said to be arranged for a candidate: what is absent is not.
 *
 * @param timeFactor what the time to answer is multiplied by
 * @param needs without which the candidate can't answer
 */
public record Arranged(
        @Nullable Double timeFactor,
        @Nullable Boolean noFocusRule,
        @Nullable Boolean readAloud,
        @Nullable Boolean breaks,
        @Nullable List<String> needs) {
    /**
     * With the time and the questions of the test; of nobody for whom something is arranged when it is null.
     *
     * @param testQuestions null when it was not told how many
     * @throws IllegalArgumentException for a need that is not known, or a time or a number that is none
     */
    public static TestTerms terms(@Nullable Arranged arranged, long testSeconds, @Nullable Integer testQuestions) {
        Duration time = Duration.ofSeconds(testSeconds);
        return arranged == null
                ? new TestTerms(time, testQuestions, Set.of(), Accommodations.NONE)
                : new TestTerms(
                        time,
                        testQuestions,
                        arranged.needs == null ? Set.of() : TestTerms.needs(arranged.needs),
                        arranged.accommodations());
    }

    private Accommodations accommodations() {
        return new Accommodations(
                // What is more than the test allows is the most that it allows.
                timeFactor == null ? 1 : Math.min(timeFactor, Accommodations.MAX_TIME),
                Boolean.TRUE.equals(noFocusRule),
                Boolean.TRUE.equals(readAloud),
                Boolean.TRUE.equals(breaks));
    }
}
