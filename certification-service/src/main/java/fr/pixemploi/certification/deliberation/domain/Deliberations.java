package fr.pixemploi.certification.deliberation.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All meetings of the jury. */
public interface Deliberations {
    /**
     * @throws DeliberationRefusal.UnknownSession when one of its sessions is none
     * @throws DeliberationRefusal.TakenBack when what it takes back was taken back already
     */
    void add(Deliberation deliberation);

    Optional<Deliberation> find(UUID id);

    /** Meetings after an id, in the order they were entered. */
    List<Deliberation> list(@Nullable UUID after, int limit);

    /** When and where these sessions are held, by their ids. */
    Map<UUID, DeliberatedPlace> places(Collection<UUID> sessionIds);

    /** Notes what became of a session, unless it was noted already. */
    void end(UUID id, UUID sessionId, DeliberationEnd end, Instant now);

    /** Whether a session that a meeting told was taken back and told anew after that meeting. */
    boolean isToldSince(UUID sessionId, UUID takenBackId);
}
