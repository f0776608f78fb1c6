package fr.pixemploi.profile.message.domain;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Set;

/**
 * When nobody is written to, by the clock of where the person lives.
 *
 * @param from in the evening, from then on
 * @param until in the morning, not any more
 * @param days that are quiet as a whole
 */
public record QuietHours(LocalTime from, LocalTime until, Set<DayOfWeek> days) {
    public QuietHours {
        days = Set.copyOf(days);
        if (!until.isBefore(from)) throw new IllegalArgumentException("there are hours in which people are written to");
        if (days.size() == DayOfWeek.values().length)
            throw new IllegalArgumentException("there are days on which people are written to");
    }

    /** The moment itself when it is not quiet, else the first after it that is not. */
    public Instant firstAfter(Instant moment, ZoneId zone) {
        ZonedDateTime local = moment.atZone(zone);
        if (!local.toLocalTime().isBefore(from)) local = morningOf(local.plusDays(1), zone);
        else if (local.toLocalTime().isBefore(until)) local = morningOf(local, zone);
        while (days.contains(local.getDayOfWeek())) local = morningOf(local.plusDays(1), zone);
        return local.toInstant();
    }

    private ZonedDateTime morningOf(ZonedDateTime day, ZoneId zone) {
        return day.toLocalDate().atTime(until).atZone(zone);
    }
}
