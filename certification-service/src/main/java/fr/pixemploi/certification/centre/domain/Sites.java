package fr.pixemploi.certification.centre.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The venues of all centres. */
public interface Sites {
    void add(Site site);

    void change(Site site);

    /** A venue, if it is that centre's. */
    Optional<Site> find(UUID id, UUID centreId);

    /** The same, held until the transaction ends. */
    Optional<Site> lock(UUID id, UUID centreId);

    /** Those of a centre after an id, in the order they were added. */
    List<Site> ofCentre(UUID centreId, @Nullable UUID after, int limit);

    /** Keeps for a session what the venue is like now. */
    void place(UUID sessionId, Site site);

    /** Forgets of a session what its venue was like. */
    void leave(UUID sessionId);

    /** What the venue that a session was opened at was like then; empty of one that the centre does not keep. */
    Optional<SessionSite> of(UUID sessionId);

    /** The computers of the venue that a session was opened at, as they were counted then; empty when nobody said. */
    Optional<Integer> computersOf(UUID sessionId);
}
