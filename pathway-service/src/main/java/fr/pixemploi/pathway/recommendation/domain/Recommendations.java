package fr.pixemploi.pathway.recommendation.domain;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Recommendations that were made. */
public interface Recommendations {
    void add(Recommendation recommendation);

    /** The recommendation, when it belongs to one of these structures. */
    Optional<Recommendation> find(UUID id, Set<UUID> structures);
}
