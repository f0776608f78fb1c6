package fr.pixemploi.assessment.live.domain.seat;

import java.util.Optional;
import java.util.UUID;

/** What the room said of its seats. */
public interface Seats {
    /** In the place of what was said before. */
    void save(Seat seat);

    void remove(UUID candidate);

    /** Whose account counts for a number, or would if it sat at no other one; what the room said before what certification did. */
    Optional<UUID> occupant(UUID candidate);

    /** The candidate of a session with whose number a person answers, under whichever of their files. */
    Optional<UUID> candidateOf(UUID session, UUID beneficiary);
}
