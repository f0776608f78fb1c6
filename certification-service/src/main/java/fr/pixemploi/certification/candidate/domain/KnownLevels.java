package fr.pixemploi.certification.candidate.domain;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** What is known of people's levels from their results of the adaptive test; a read model of another service. */
public interface KnownLevels {
    /** Replaces what a result says. */
    void set(UUID resultId, UUID beneficiaryId, Instant completedAt, Map<String, Integer> levels);

    void forget(UUID resultId);

    /** Competences whose latest known level is at least 1. */
    int certifiableCompetences(UUID beneficiaryId);
}
