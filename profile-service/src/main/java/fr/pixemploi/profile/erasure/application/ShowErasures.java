package fr.pixemploi.profile.erasure.application;

import fr.pixemploi.profile.erasure.domain.ErasureRefusal;
import fr.pixemploi.profile.erasure.domain.TrackedErasure;
import fr.pixemploi.profile.erasure.domain.TrackedErasures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How far erasures are: one for whoever has its receipt, all for the operator. */
@ApplicationScoped
@Transactional
public class ShowErasures {
    private final TrackedErasures erasures;

    ShowErasures(TrackedErasures erasures) {
        this.erasures = erasures;
    }

    /** @param receipt digest of the code, which is slow on purpose: made before a connection is taken */
    public TrackedErasure byReceipt(String receipt) {
        return erasures.byReceipt(receipt).orElseThrow(ErasureRefusal.NoSuchReceipt::new);
    }

    /** Those under way first, the one that is due next at the top. */
    public List<TrackedErasure> all(@Nullable UUID after, int max) {
        return erasures.list(after, max);
    }
}
