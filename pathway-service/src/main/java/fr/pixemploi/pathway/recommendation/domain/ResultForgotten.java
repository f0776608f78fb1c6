package fr.pixemploi.pathway.recommendation.domain;

import java.util.Set;
import java.util.UUID;

/**
 * Recommendations forgot the result that they were computed from, since the person who took the test was erased. Told inside the service, in
 * the transaction in which it happens.
 */
public record ResultForgotten(Set<UUID> recommendations) {
    public ResultForgotten {
        recommendations = Set.copyOf(recommendations);
    }
}
