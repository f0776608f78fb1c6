package fr.pixemploi.pathway.plan.domain.session;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When something takes place.
 *
 * @param end its last day
 * @param hours in all
 * @param hoursAWeek null when not told
 * @param days of the week on which it may take place; empty when not told
 * @param selfPaced true when the person chooses the hours: it then overlaps with nothing, and asks for no day
 */
public record Dates(
        LocalDate start,
        LocalDate end,
        int hours,
        @Nullable Integer hoursAWeek,
        Set<DayOfWeek> days,
        boolean selfPaced) {
    /** Longer is a mistake of a catalogue. */
    private static final int MOST_DAYS = 3_660;

    public Dates {
        if (end.isBefore(start)) throw new IllegalArgumentException("it ends before it starts: " + start + " " + end);
        if (ChronoUnit.DAYS.between(start, end) > MOST_DAYS)
            throw new IllegalArgumentException("longer than ten years: " + start + " " + end);
        if (hours < 1 || hours > 100_000) throw new IllegalArgumentException("no number of hours: " + hours);
        if (hoursAWeek != null && (hoursAWeek < 1 || hoursAWeek > 168))
            throw new IllegalArgumentException("no hours a week: " + hoursAWeek);
        days = Set.copyOf(days);
    }
}
