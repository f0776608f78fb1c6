package fr.pixemploi.portal.reader;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** The clock by which pages tell days and times, unless they name another place's. */
public final class Paris {
    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private Paris() {}

    public static LocalDate today() {
        return LocalDate.now(Clock.system(ZONE));
    }

    /** To the second, from now. */
    public static OffsetDateTime inMonths(int months) {
        return OffsetDateTime.now(Clock.system(ZONE)).plusMonths(months).truncatedTo(ChronoUnit.SECONDS);
    }

    public static OffsetDateTime at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(ZONE).toOffsetDateTime();
    }

    /** What the clock there says. */
    public static LocalDateTime local(OffsetDateTime moment) {
        return moment.atZoneSameInstant(ZONE).toLocalDateTime();
    }

    /** @param local date and time on the clock of a place, 2026-12-08T09:30:00 @param zone the place's, Pacific/Tahiti */
    public static boolean isToCome(String local, String zone) {
        ZoneId there = ZoneId.of(zone);
        return LocalDateTime.parse(local).isAfter(LocalDateTime.now(Clock.system(there)));
    }
}
