package fr.pixemploi.certification.invigilation.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * How invigilators enter by code; data of the project.
 *
 * @param tries so many wrong ones at a number from an address, and its door is closed to that address
 * @param closed for so long
 * @param rounds of the hash that is told of a code
 */
public record InvigilationRules(int tries, Duration closed, int opensDaysBefore, int closesHoursAfterDay, int rounds) {
    /** From when on the code of a session is good. */
    public Instant opensAt(LocalDateTime startsAt, ZoneId zone) {
        return startsAt.toLocalDate()
                .minusDays(opensDaysBefore)
                .atStartOfDay(zone)
                .toInstant();
    }

    /** Until when. */
    public Instant endsAt(LocalDateTime startsAt, ZoneId zone) {
        return startsAt.toLocalDate()
                .plusDays(1)
                .atStartOfDay(zone)
                .plusHours(closesHoursAfterDay)
                .toInstant();
    }
}
