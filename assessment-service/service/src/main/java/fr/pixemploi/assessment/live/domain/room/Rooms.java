package fr.pixemploi.assessment.live.domain.room;

import fr.pixemploi.assessment.live.domain.LiveSession;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Looks into rooms: what certification told, what the room knows and where the tests are, put together. */
public interface Rooms {
    /** Candidates of these sessions, by session; sessions without any are absent. */
    Map<UUID, List<LiveCandidate>> candidates(Set<UUID> sessions);

    Optional<LiveCandidate> candidate(UUID session, UUID candidate);

    /** Of which session's candidate a certification sitting is; empty for other sittings, and somebody else's. */
    Optional<Place> place(UUID sitting, UUID beneficiary);

    /** A person's own candidacies, newest first. */
    List<Candidacy> candidacies(UUID beneficiary, int limit);

    /** Who sits where. */
    record Place(UUID candidate, UUID session, UUID sitting) {}

    /** A person's candidacy with the session it is for. */
    record Candidacy(LiveSession session, LiveCandidate candidate) {}
}
