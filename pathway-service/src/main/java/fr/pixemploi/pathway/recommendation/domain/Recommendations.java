package fr.pixemploi.pathway.recommendation.domain;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Recommendations that were made. */
public interface Recommendations {
    void add(Recommendation recommendation);

    /** The recommendation, when it belongs to one of these structures. */
    Optional<Recommendation> find(UUID id, Set<UUID> structures);

    /**
     * Takes all that was computed from results or situations of these people out of what was recommended for others: from a file that was joined then.
     *
     * @return which recommendations forgot their result; their pathways quote it
     */
    Set<UUID> forgetResultsOf(Set<UUID> people);
}
