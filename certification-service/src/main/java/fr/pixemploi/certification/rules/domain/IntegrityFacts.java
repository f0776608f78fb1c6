package fr.pixemploi.certification.rules.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What happened during a test that a jury may want to know. No rule decides on it: nobody is rejected for a fact of these alone.
 *
 * @param alerts what the candidate said was wrong
 * @param focusLosses questions whose page was left although the focus rule held for question and candidate
 */
public record IntegrityFacts(List<Alert> alerts, List<FocusLoss> focusLosses) {
    public static final IntegrityFacts NONE = new IntegrityFacts(List.of(), List.of());

    /** What the exam room made of an alert. */
    public enum AlertOutcome {
        /** The question was replaced and counts for nothing. */
        VALIDATED,
        /** The question stayed. */
        DISMISSED,
        /** The test was ended. */
        ENDED,
        /** Nobody had decided when the test ended. */
        OPEN
    }

    /**
     * Something that the candidate said was wrong.
     *
     * @param number of the question
     * @param category code of the exam room's rules
     * @param handledAt null while it is open
     */
    public record Alert(
            int number,
            String category,
            AlertOutcome outcome,
            Instant raisedAt,
            @Nullable Instant handledAt) {}

    /**
     * That the page of a question was left.
     *
     * @param number of the question
     * @param seconds how long in all
     */
    public record FocusLoss(int number, int times, double seconds) {}

    public IntegrityFacts {
        alerts = List.copyOf(alerts);
        focusLosses = List.copyOf(focusLosses);
    }

    public int count() {
        return alerts.size() + focusLosses.size();
    }
}
