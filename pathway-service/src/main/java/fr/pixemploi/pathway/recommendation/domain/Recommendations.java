package fr.pixemploi.pathway.recommendation.domain;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Recommendations that were made. */
public interface Recommendations {
    void add(Recommendation recommendation);

    /** The recommendation, when it is one of these structures'. */
    Optional<Recommendation> find(UUID id, Set<UUID> structures);
}
