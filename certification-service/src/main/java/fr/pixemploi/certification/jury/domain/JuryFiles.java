package fr.pixemploi.certification.jury.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What the jury holds of all candidates. */
public interface JuryFiles {
    /** All candidates of a session in the order they were enrolled. */
    List<JuryFile> ofSession(UUID sessionId);

    Optional<JuryFile> ofCandidate(UUID candidateId);

    void decide(List<Decision> decisions);

    void tell(List<Published> published);

    /** Sessions that these people are enrolled in, always in the same order. */
    List<UUID> sessionsOf(Set<UUID> beneficiaryIds);
}
