package fr.pixemploi.profile.sharing.application;

import fr.pixemploi.profile.sharing.domain.Grant;
import fr.pixemploi.profile.sharing.domain.GrantEvents;
import fr.pixemploi.profile.sharing.domain.Grants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;

/**
 * A result has become known: grants which cover results to come now name it, so that the other services need to look at ids only.
 * Hearing of it again changes nothing.
 */
@ApplicationScoped
@Transactional
public class CoverNewResult {
    private final Grants grants;
    private final GrantEvents events;

    CoverNewResult(Grants grants, GrantEvents events) {
        this.grants = grants;
        this.events = events;
    }

    public void handle(UUID beneficiaryId, UUID resultId, Instant completedAt) {
        grants.oneWriterFor(beneficiaryId);
        for (Grant grant : grants.awaitingResultsOf(beneficiaryId)) {
            if (!grant.awaits(resultId, completedAt)) continue;
            Grant wider = grant.covering(resultId);
            grants.change(wider);
            events.changed(wider);
        }
    }
}
