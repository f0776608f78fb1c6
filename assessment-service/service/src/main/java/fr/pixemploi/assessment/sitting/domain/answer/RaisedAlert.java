package fr.pixemploi.assessment.sitting.domain.answer;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That a candidate said something was wrong with a question, as the exam room knows it.
 *
 * @param number of the question
 * @param category what was wrong, a code of the room's rules
 * @param outcome {@code validated}, {@code dismissed} or {@code ended}; {@code open} while nobody decided
 * @param handledAt null while it is open
 */
public record RaisedAlert(
        int number,
        String category,
        String outcome,
        Instant raisedAt,
        @Nullable Instant handledAt) {}
