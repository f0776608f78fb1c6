package fr.pixemploi.certification.complaint.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All complaints. */
public interface Complaints {
    /** The candidacy if it is this person's. */
    Optional<ToldCandidacy> candidacy(UUID candidateId, UUID person);

    /** @throws ComplaintRefusal.Open when another one waits */
    void add(Complaint complaint);

    Optional<Complaint> lock(UUID id);

    void save(Complaint answered);

    /** Of one's own candidacy, oldest first. */
    List<Complaint> ofCandidate(UUID candidateId, UUID person);

    /**
     * Of all candidates after an id, oldest first.
     *
     * @param open only those that wait (true) or were answered (false); all when null
     */
    List<ReceivedComplaint> all(@Nullable Boolean open, @Nullable UUID after, int limit);
}
