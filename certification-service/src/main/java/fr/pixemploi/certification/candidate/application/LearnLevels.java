package fr.pixemploi.certification.candidate.application;

import fr.pixemploi.certification.candidate.domain.KnownLevels;
import fr.pixemploi.certification.rules.domain.Certification;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Learns, or forgets, what a result of the adaptive test says about someone's levels, and what it opens. */
@ApplicationScoped
@Transactional
public class LearnLevels {
    private final KnownLevels knownLevels;

    LearnLevels(KnownLevels knownLevels) {
        this.knownLevels = knownLevels;
    }

    /** @param opens what a badge of the result makes eligible for */
    public void handle(
            UUID resultId,
            UUID beneficiaryId,
            Instant completedAt,
            Map<String, Integer> levels,
            Set<Certification> opens) {
        knownLevels.set(resultId, beneficiaryId, completedAt, levels, opens);
    }

    public void forget(UUID resultId) {
        knownLevels.forget(resultId);
    }
}
