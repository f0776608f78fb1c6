package fr.pixemploi.certification.booking.domain;

import java.time.Instant;
import java.util.UUID;

/** How far sessions are open. */
public interface Openings {
    /** Closed when nobody opened it. */
    Opening of(UUID sessionId);

    /** The session is held by the caller: nobody else writes meanwhile. */
    void save(Opening opening, Instant now);
}
