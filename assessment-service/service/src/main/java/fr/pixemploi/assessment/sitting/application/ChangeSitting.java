package fr.pixemploi.assessment.sitting.application;

import fr.pixemploi.assessment.sitting.domain.AdaptiveEngine;
import fr.pixemploi.assessment.sitting.domain.Sitting;
import fr.pixemploi.assessment.sitting.domain.SittingRefusal;
import fr.pixemploi.assessment.sitting.domain.SittingStatus;
import fr.pixemploi.assessment.sitting.domain.Sittings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/**
 * Changes a sitting otherwise than by an answer: under a lock, with the consequences of an end, or not at all. One whose time is up ends
 * by that, whatever was asked. It joins the caller's transaction where there is one.
 */
@ApplicationScoped
public class ChangeSitting {
    /** What becomes of an open sitting. */
    public interface Change {
        Sitting of(Sitting sitting, AdaptiveEngine engine, Instant now);
    }

    private final Sittings sittings;
    private final CompleteSitting completeSitting;
    private final PrepareEngine prepareEngine;
    private final Clock clock;

    ChangeSitting(Sittings sittings, CompleteSitting completeSitting, PrepareEngine prepareEngine, Clock clock) {
        this.sittings = sittings;
        this.completeSitting = completeSitting;
        this.prepareEngine = prepareEngine;
        this.clock = clock;
    }

    /** A person's own sitting. */
    @Transactional
    public Sitting handle(UUID beneficiary, UUID id, Change change) {
        return changed(sittings.lock(id, beneficiary), change);
    }

    /** Anybody's; whoever calls has made sure that they may. */
    @Transactional
    public Sitting handle(UUID id, Change change) {
        return changed(sittings.lock(id), change);
    }

    /** A change that returns the very sitting it was given has nothing to keep. */
    @SuppressWarnings("ReferenceEquality")
    private Sitting changed(Optional<Sitting> locked, Change change) {
        Sitting sitting = locked.orElseThrow(SittingRefusal.SittingUnknown::new);
        AdaptiveEngine engine = prepareEngine.handle(sitting);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Sitting after = sitting.isOverdue(now) ? sitting.expire() : change.of(sitting, engine, now);
        if (after == sitting) return sitting;
        if (sitting.status() == SittingStatus.OPEN && after.status() != SittingStatus.OPEN)
            after = completeSitting.handle(after, engine, null);
        if (!sittings.update(after, now)) throw new IllegalStateException("a locked sitting changed");
        return after.at(sitting.revision() + 1);
    }
}
