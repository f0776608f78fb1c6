package fr.pixemploi.certification.candidate.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All candidates of all sessions. */
public interface Candidates {
    void add(Candidate candidate);

    /** Writes the authorisation that was given, or taken back. */
    void save(Candidate candidate);

    Optional<Candidate> find(UUID id);

    /** Whether the test that was begun with an authorisation has come back. */
    boolean sat(UUID authorisationId);

    /** The session of a candidate, if it belongs to one of the centres. */
    Optional<UUID> sessionOf(UUID id, Set<UUID> centres);

    /** The number of the next candidate of a session, which the caller holds. */
    int nextNumber(UUID sessionId);

    boolean enrolled(UUID sessionId, UUID beneficiaryId);

    /** Candidates of a session of one of the centres after an id, in the order they were enrolled. */
    List<Progress> ofSession(UUID sessionId, Set<UUID> centres, @Nullable UUID after, int limit);

    /** One of them. */
    Optional<Progress> ofSession(UUID sessionId, Set<UUID> centres, UUID id);

    /** Candidacies of a person after an id, in the order they were made. */
    List<Progress> ofPerson(UUID beneficiaryId, @Nullable UUID after, int limit);
}
