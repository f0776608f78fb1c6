package fr.pixemploi.profile.erasure.application;

import fr.pixemploi.kit.job.Jobs;
import fr.pixemploi.profile.erasure.domain.Erasure;
import fr.pixemploi.profile.erasure.domain.ErasureAnswer;
import fr.pixemploi.profile.erasure.domain.TrackedErasure;
import fr.pixemploi.profile.erasure.domain.TrackedErasures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** A service has erased what it had; once all have, the account is removed. */
@ApplicationScoped
@Transactional
public class RecordAnswer {
    private final TrackedErasures erasures;
    private final Jobs jobs;

    RecordAnswer(TrackedErasures erasures, Jobs jobs) {
        this.erasures = erasures;
        this.jobs = jobs;
    }

    /** An answer to an erasure that a restore forgot is kept, and leads to nothing. */
    public void handle(ErasureAnswer answer) {
        // Two answers at a time would each miss the other.
        erasures.lock(answer.erasureId());
        erasures.answer(answer);
        boolean allAnswered = erasures.tracked(answer.erasureId())
                .map(TrackedErasure::state)
                .filter(Erasure.State.CLOSING_ACCOUNT::equals)
                .isPresent();
        if (allAnswered) jobs.wish(RemoveAccounts.NAME, answer.erasureId());
    }
}
