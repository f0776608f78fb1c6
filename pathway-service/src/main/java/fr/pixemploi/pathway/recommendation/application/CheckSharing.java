package fr.pixemploi.pathway.recommendation.application;

import fr.pixemploi.pathway.recommendation.domain.result.SharedResults;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Tells whether a structure may see a result now. */
@ApplicationScoped
@Transactional
public class CheckSharing {
    private final SharedResults sharedResults;
    private final Clock clock;

    CheckSharing(SharedResults sharedResults, Clock clock) {
        this.sharedResults = sharedResults;
        this.clock = clock;
    }

    public boolean handle(UUID resultId, UUID structureId) {
        return sharedResults.covered(resultId, structureId, clock.instant());
    }
}
