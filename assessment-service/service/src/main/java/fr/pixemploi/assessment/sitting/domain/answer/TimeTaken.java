package fr.pixemploi.assessment.sitting.domain.answer;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How long an answer took. A device that lost its connection may send late and say when the answer was given; what it says is
 * believed where it can be true, and the service's own clock counts where not.
 *
 * @param seconds that count
 * @param at when the answer was given
 * @param implausible whether the device told what can't be true, or far less than passed here. A page that was out of sight for long makes
 *     such a time, too: it is believed for what is measured, and moves no limit of time
 */
public record TimeTaken(double seconds, Instant at, boolean implausible) {
    /** Clocks of phones are wrong by that much without anybody cheating. */
    static final Duration CLOCKS_DIFFER = Duration.ofMinutes(2);

    /** A device's time is far below the service's when it lacks more than this, and more than half; the project's own bound. */
    static final Duration FAR_BELOW = Duration.ofSeconds(30);

    private static final double MILLIS = 1000.0;

    /**
     * Weighs what a device says.
     *
     * @param clientSeconds that the device measured, without absences
     * @param clientAt when the answer was given, by the device's clock
     */
    public static TimeTaken of(Instant asked, Instant now, @Nullable Double clientSeconds, @Nullable Instant clientAt) {
        boolean wrong = clientAt != null
                && (clientAt.isBefore(asked.minus(CLOCKS_DIFFER)) || clientAt.isAfter(now.plus(CLOCKS_DIFFER)));
        Instant at = clientAt == null || wrong ? now : clamped(clientAt, asked, now);
        double passed = passed(asked, at);
        if (clientSeconds == null) return new TimeTaken(passed, at, wrong);
        // Nobody answers in more time than passed until then.
        boolean tooMuch = clientSeconds > passed + seconds(CLOCKS_DIFFER);
        boolean tooLittle = clientSeconds < passed / 2 && clientSeconds < passed - seconds(FAR_BELOW);
        return new TimeTaken(Math.min(passed, clientSeconds), at, wrong || tooMuch || tooLittle);
    }

    private static double passed(Instant asked, Instant until) {
        return Math.max(0, seconds(Duration.between(asked, until)));
    }

    private static double seconds(Duration time) {
        return time.toMillis() / MILLIS;
    }

    private static Instant clamped(Instant at, Instant from, Instant until) {
        if (at.isBefore(from)) return from;
        return at.isAfter(until) ? until : at;
    }
}
