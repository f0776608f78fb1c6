package fr.pixemploi.certification.session.domain;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * When a session starts on the clock of its venue. In the hour that comes twice in autumn, the first one is meant.
 *
 * @param startsAt local date and time
 * @param zone IANA time zone of the venue
 */
public record Schedule(LocalDateTime startsAt, ZoneId zone) {
    /**
     * The schedule, if there is such a time at such a place.
     *
     * @throws SessionRefusal.UnknownTimeZone when the zone is not one of the IANA list
     * @throws SessionRefusal.NoSuchLocalTime when clocks jump over that time there
     */
    public static Schedule of(LocalDateTime startsAt, String zoneName) {
        // Only names of places: an offset such as +02:00 does not know when clocks change.
        if (!ZoneId.getAvailableZoneIds().contains(zoneName)) throw new SessionRefusal.UnknownTimeZone();
        ZoneId zone;
        try {
            zone = ZoneId.of(zoneName);
        } catch (DateTimeException e) {
            throw new SessionRefusal.UnknownTimeZone();
        }
        if (zone.getRules().getValidOffsets(startsAt).isEmpty()) throw new SessionRefusal.NoSuchLocalTime();
        return new Schedule(startsAt, zone);
    }

    /** The start on the world's clock. */
    public Instant instant() {
        return startsAt.atZone(zone).toInstant();
    }

    /** The day at the venue when something happened. */
    public LocalDate dayOf(Instant moment) {
        return moment.atZone(zone).toLocalDate();
    }
}
