package fr.pixemploi.profile.erasure.application;

import fr.pixemploi.profile.erasure.domain.ErasureRefusal;
import fr.pixemploi.profile.erasure.domain.TrackedErasure;
import fr.pixemploi.profile.erasure.domain.TrackedErasures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** One more code by which an erasure is followed: a call that was sent again cannot be told the first one, since no code is kept. */
@ApplicationScoped
@Transactional
public class GiveReceipt {
    private final TrackedErasures erasures;

    GiveReceipt(TrackedErasures erasures) {
        this.erasures = erasures;
    }

    /** @param receipt digest of the code, which is slow on purpose: made before a connection is taken */
    public TrackedErasure handle(UUID erasure, String receipt) {
        TrackedErasure tracked = erasures.tracked(erasure).orElseThrow(ErasureRefusal.NoSuchReceipt::new);
        erasures.addReceipt(erasure, receipt);
        return tracked;
    }
}
