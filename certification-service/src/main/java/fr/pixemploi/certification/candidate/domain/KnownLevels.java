package fr.pixemploi.certification.candidate.domain;

import fr.pixemploi.certification.rules.domain.Certification;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What is known of people's levels from their results of the adaptive test, and of what these open; a read model of another service. */
public interface KnownLevels {
    /** Replaces what a result says. */
    void set(
            UUID resultId,
            UUID beneficiaryId,
            Instant completedAt,
            Map<String, Integer> levels,
            Set<Certification> opens);

    void forget(UUID resultId);

    /** Competences whose latest known level is at least 1. */
    int certifiableCompetences(UUID beneficiaryId);

    /** Whether a badge among the results that stand opens it; no duration of a badge is known. */
    boolean opens(UUID beneficiaryId, Certification certification);
}
