package fr.pixemploi.pathway.effectiveness.domain.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A step of a pathway that a person was prescribed.
 *
 * @param declined whether the person declined the pathway
 * @param enrolled whether a place was taken
 * @param hoursAttended null while nobody told
 * @param endedAt when it was left, cancelled or replaced; null when it was not
 * @param left whether it was the person who ended it
 * @param reopenedAt when somebody last took back how it ended; null when nobody did
 */
public record Step(
        UUID offer,
        Instant prescribedAt,
        boolean declined,
        LocalDate startsOn,
        LocalDate endsOn,
        boolean enrolled,
        @Nullable Integer hoursAttended,
        @Nullable Instant completedAt,
        @Nullable Instant endedAt,
        boolean left,
        @Nullable Instant reopenedAt) {
    /**
     * Whether the person was there at all: completed it, or attended some of it. Where nobody counted hours, who had a place and did not
     * leave it before the first day was.
     */
    boolean begun() {
        if (completedAt != null) return true;
        if (declined) return false;
        if (hoursAttended != null) return hoursAttended > 0;
        return enrolled && (endedAt == null || (left && !day(endedAt).isBefore(startsOn)));
    }

    /** With what was noted by then alone: what is noted once a result is there could be chosen by it. */
    Step saidBy(Instant at) {
        return new Step(
                offer,
                prescribedAt,
                declined,
                startsOn,
                endsOn,
                enrolled,
                hoursAttended,
                completedAt == null || completedAt.isAfter(at) ? null : completedAt,
                endedAt == null || endedAt.isAfter(at) ? null : endedAt,
                left,
                reopenedAt);
    }

    /** Whether nobody knows any more how it stood then: what was said of its end was taken back later. */
    boolean rewrittenAfter(Instant at) {
        return reopenedAt != null && reopenedAt.isAfter(at) && startsOn.isBefore(day(at));
    }

    boolean finished() {
        return completedAt != null;
    }

    LocalDate began() {
        LocalDate last = lastDay();
        return last != null && last.isBefore(startsOn) ? last : startsOn;
    }

    /** Often noted later than it was: never after the last day of the session. Null while it goes on, or nobody said how it ended. */
    @Nullable
    LocalDate lastDay() {
        Instant said = completedAt == null ? endedAt : completedAt;
        if (said == null) return null;
        LocalDate day = day(said);
        return day.isAfter(endsOn) ? endsOn : day;
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }
}
