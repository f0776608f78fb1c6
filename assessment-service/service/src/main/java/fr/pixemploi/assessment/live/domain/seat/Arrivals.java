package fr.pixemploi.assessment.live.domain.seat;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** People who have come to a session's door, each with a code of their own there, until the session is closed. */
public interface Arrivals {
    /** The code under which this person waits, or waited, for a seat. */
    Optional<SafeCode> code(UUID session, UUID beneficiary);

    /** @return false when another person of the session has the code, or this one has another */
    boolean add(UUID session, UUID beneficiary, SafeCode code, Instant now);

    /** Who came under a code. */
    Optional<UUID> person(UUID session, SafeCode code);

    /** Nobody is seated any more. */
    void forget(UUID session);
}
