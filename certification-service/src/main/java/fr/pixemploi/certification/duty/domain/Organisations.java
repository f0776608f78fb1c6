package fr.pixemploi.certification.duty.domain;

import java.time.Instant;
import java.util.UUID;

/** How sessions are organised. */
public interface Organisations {
    /** Unsaid when nothing was. */
    Organisation of(UUID sessionId);

    /** The session is held by the caller: nobody else writes meanwhile. */
    void save(Organisation organisation, Instant now);

    /** Candidates of the session. */
    int candidates(UUID sessionId);
}
