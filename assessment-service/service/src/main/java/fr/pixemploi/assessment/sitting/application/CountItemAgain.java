package fr.pixemploi.assessment.sitting.application;

import fr.pixemploi.assessment.bank.item.ItemId;
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
import java.util.UUID;

/**
 * Makes a sitting's answer to an item count again that was taken for faulty and is not. A sitting that is over is scored again, as when
 * the item was taken from it.
 */
@ApplicationScoped
public class CountItemAgain {
    private final Sittings sittings;
    private final CompleteSitting completeSitting;
    private final PrepareEngine prepareEngine;
    private final Clock clock;

    CountItemAgain(Sittings sittings, CompleteSitting completeSitting, PrepareEngine prepareEngine, Clock clock) {
        this.sittings = sittings;
        this.completeSitting = completeSitting;
        this.prepareEngine = prepareEngine;
        this.clock = clock;
    }

    /**
     * Counts it, where an answer was given: a question that an invigilator put away has none.
     *
     * @return true when a sitting that was over was scored again
     */
    @Transactional
    public boolean handle(UUID id, ItemId item) {
        Sitting sitting = sittings.lock(id).orElseThrow(SittingRefusal.SittingUnknown::new);
        AdaptiveEngine engine = prepareEngine.handle(sitting);
        Sitting with = sitting.countingAgain(item, engine);
        sittings.countAgain(id, item);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        boolean changed = !with.answered().equals(sitting.answered());
        boolean again = changed && sitting.status() == SittingStatus.COMPLETED;
        if (again) with = completeSitting.again(with, engine, item, sittings.rescored(id), now);
        if (changed && !sittings.update(with, now)) throw new IllegalStateException("a locked sitting changed");
        return again;
    }
}
