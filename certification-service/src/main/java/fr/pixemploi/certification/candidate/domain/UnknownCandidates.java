package fr.pixemploi.certification.candidate.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Candidates of whom nobody knows an account, and who are nobody's in what the jury holds: no test of theirs came back, and nothing was told
 * of them.
 */
public interface UnknownCandidates {
    /** How many there are in sessions that began before. */
    long count(Instant before);

    /** The first of them. */
    List<UUID> some(Instant before, int limit);

    /**
     * Takes one out with all that hangs on it.
     *
     * @return false when it is none of them any more
     */
    boolean remove(UUID id, Instant before);
}
