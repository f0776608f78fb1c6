package fr.pixemploi.certification.candidate.application;

import fr.pixemploi.certification.candidate.domain.KnownLevels;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Learns, or forgets, what a result of the adaptive test says about someone's levels. */
@ApplicationScoped
@Transactional
public class LearnLevels {
    private final KnownLevels knownLevels;

    LearnLevels(KnownLevels knownLevels) {
        this.knownLevels = knownLevels;
    }

    public void handle(UUID resultId, UUID beneficiaryId, Instant completedAt, Map<String, Integer> levels) {
        knownLevels.set(resultId, beneficiaryId, completedAt, levels);
    }

    public void forget(UUID resultId) {
        knownLevels.forget(resultId);
    }
}
