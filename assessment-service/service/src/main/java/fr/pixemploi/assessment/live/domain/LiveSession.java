package fr.pixemploi.assessment.live.domain;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.UUID;

/**
 * A certification session as its exam room knows it, from certification.
 *
 * @param centre structure whose invigilators watch it
 * @param startsAt on the clock of the venue
 */
public record LiveSession(UUID id, UUID centre, String room, LocalDateTime startsAt, ZoneId zone, Status status) {
    /** How far certification says it is. */
    public enum Status {
        OPEN,
        /** It will not be: nobody comes in. */
        CANCELLED,
        FINALIZED,
        PUBLISHED
    }

    /** @throws LiveRefusal.SessionClosed once the centre handed it over to the jury, or cancelled it */
    public void requireOpen() {
        if (status != Status.OPEN) throw new LiveRefusal.SessionClosed();
    }
}
