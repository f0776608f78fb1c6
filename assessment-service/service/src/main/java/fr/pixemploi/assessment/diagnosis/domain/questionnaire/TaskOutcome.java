package fr.pixemploi.assessment.diagnosis.domain.questionnaire;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a small task went. */
public enum TaskOutcome {
    /** All of it is done. */
    SUCCEEDED,
    /** Some of it is done. */
    PARTLY,
    /** Tried, and nothing is as asked. */
    FAILED,
    /** The person said "I do not know", which is always a good answer. */
    DO_NOT_KNOW,
    /** The person ended before it, no item of the bank suits the device and the needs, or its item turned out to be faulty. */
    NOT_TRIED;

    /** As spelt in rules and over HTTP. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<TaskOutcome> of(String code) {
        return Arrays.stream(values())
                .filter(outcome -> outcome.code().equals(code))
                .findFirst();
    }

    /** @param share of success, from 0 to 1 */
    public static TaskOutcome ofShare(double share) {
        if (share >= 1) return SUCCEEDED;
        return share > 0 ? PARTLY : FAILED;
    }
}
