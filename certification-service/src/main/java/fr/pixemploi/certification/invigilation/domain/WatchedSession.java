package fr.pixemploi.certification.invigilation.domain;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.UUID;

/**
 * A session that invigilators may enter by its code.
 *
 * @param startsAt on the clock of the venue
 */
public record WatchedSession(Door door, UUID centre, LocalDateTime startsAt, ZoneId zone) {}
