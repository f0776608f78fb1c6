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
    private final InvitationBounds bounds;

    CoverNewResult(Grants grants, GrantEvents events, InvitationBounds bounds) {
        this.grants = grants;
        this.events = events;
        this.bounds = bounds;
    }

    public void handle(UUID beneficiaryId, UUID resultId, Instant completedAt) {
        grants.oneWriterFor(beneficiaryId);
        takeBackBeyondInvitation(beneficiaryId, resultId, completedAt);
        for (Grant grant : grants.awaitingResultsOf(beneficiaryId)) {
            if (!grant.awaits(resultId, completedAt)) continue;
            Grant wider = grant.covering(resultId);
            grants.change(wider);
            events.changed(wider);
        }
    }

    /** The same of an entry diagnosis, which grants cover by its name only: nobody was told that one to come is shared. */
    public void handleDiagnosis(UUID beneficiaryId, UUID diagnosisId, Instant completedAt) {
        grants.oneWriterFor(beneficiaryId);
        takeBackBeyondInvitation(beneficiaryId, diagnosisId, completedAt);
    }

    /** A consent may have come before the result that it names. */
    private void takeBackBeyondInvitation(UUID beneficiaryId, UUID resultId, Instant completedAt) {
        for (Grant grant : grants.naming(beneficiaryId, resultId)) {
            if (!bounds.exceededBy(grant, beneficiaryId, completedAt)) continue;
            Grant withdrawn = grant.withdrawn();
            grants.change(withdrawn);
            events.changed(withdrawn);
        }
    }
}
