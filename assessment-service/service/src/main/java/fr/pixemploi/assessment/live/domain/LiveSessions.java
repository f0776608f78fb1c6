package fr.pixemploi.assessment.live.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sessions and their candidates as certification told them: a read model, nothing of ours in it. */
public interface LiveSessions {
    /**
     * Keeps a session.
     *
     * @param accessCode what people type at the door; null when none was told
     * @param key by what invigilators without an account enter; null when it was not told
     */
    void put(LiveSession session, @Nullable String accessCode, @Nullable DoorKey key);

    void remove(UUID session);

    void put(Enrolled candidate);

    void removeCandidate(UUID candidate);

    /** A session of one of these centres. */
    Optional<LiveSession> find(UUID session, Set<UUID> centres);

    /** The open session that has this access code. */
    Optional<LiveSession> entered(String accessCode);

    /** How many open sessions begin from the one moment until before the other, each on the clock of its venue. */
    long openBeginning(Instant from, Instant until);

    Optional<Enrolled> candidate(UUID session, UUID candidate);

    Optional<Enrolled> candidate(UUID candidate);
}
