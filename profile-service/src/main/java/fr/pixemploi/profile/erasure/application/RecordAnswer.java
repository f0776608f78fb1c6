package fr.pixemploi.profile.erasure.application;

import fr.pixemploi.profile.erasure.domain.ErasureAnswer;
import fr.pixemploi.profile.erasure.domain.TrackedErasures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** A service has erased what it had; once all have, the account is removed. */
@ApplicationScoped
@Transactional
public class RecordAnswer {
    private final TrackedErasures erasures;
    private final FinishErasure finish;

    RecordAnswer(TrackedErasures erasures, FinishErasure finish) {
        this.erasures = erasures;
        this.finish = finish;
    }

    /** An answer to an erasure that a restore forgot is kept until that is heard of again: topics are in no order among themselves. */
    public void handle(ErasureAnswer answer) {
        erasures.lock(answer.erasureId());
        erasures.answer(answer);
        finish.ifAllAnswered(answer.erasureId());
    }
}
