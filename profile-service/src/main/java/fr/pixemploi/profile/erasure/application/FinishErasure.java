package fr.pixemploi.profile.erasure.application;

import fr.pixemploi.kit.job.Jobs;
import fr.pixemploi.profile.erasure.domain.Erasure;
import fr.pixemploi.profile.erasure.domain.TrackedErasure;
import fr.pixemploi.profile.erasure.domain.TrackedErasures;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Has the account removed, once all services have answered. */
@ApplicationScoped
class FinishErasure {
    private final TrackedErasures erasures;
    private final Jobs jobs;

    FinishErasure(TrackedErasures erasures, Jobs jobs) {
        this.erasures = erasures;
        this.jobs = jobs;
    }

    /** In the transaction in which the erasure was locked: else two answers at a time would each miss the other. */
    void ifAllAnswered(UUID id) {
        boolean allAnswered = erasures.tracked(id)
                .map(TrackedErasure::state)
                .filter(Erasure.State.CLOSING_ACCOUNT::equals)
                .isPresent();
        if (allAnswered) jobs.wish(RemoveAccounts.NAME, id);
    }
}
