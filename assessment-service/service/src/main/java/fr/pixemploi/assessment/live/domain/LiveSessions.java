package fr.pixemploi.assessment.live.domain;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Sessions and their candidates as certification told them: a read model, nothing of ours in it. */
public interface LiveSessions {
    void put(LiveSession session);

    void remove(UUID session);

    void put(Enrolled candidate);

    void removeCandidate(UUID candidate);

    /** A session of one of these centres. */
    Optional<LiveSession> find(UUID session, Set<UUID> centres);

    Optional<Enrolled> candidate(UUID session, UUID candidate);

    Optional<Enrolled> candidate(UUID candidate);
}
