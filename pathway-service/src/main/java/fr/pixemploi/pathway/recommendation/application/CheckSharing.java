package fr.pixemploi.pathway.recommendation.application;

import fr.pixemploi.kit.event.inbox.ConsentNews;
import fr.pixemploi.pathway.recommendation.domain.result.SharedResults;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Tells whether a structure may see a result now; while withdrawals may be on their way for too long, it may not. */
@ApplicationScoped
@Transactional
public class CheckSharing {
    private final SharedResults sharedResults;
    private final ConsentNews consentNews;
    private final Clock clock;

    CheckSharing(SharedResults sharedResults, ConsentNews consentNews, Clock clock) {
        this.sharedResults = sharedResults;
        this.consentNews = consentNews;
        this.clock = clock;
    }

    public boolean handle(UUID resultId, UUID structureId) {
        return consentNews.areFresh() && sharedResults.covered(resultId, structureId, clock.instant());
    }
}
