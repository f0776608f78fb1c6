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
import java.util.Set;
import java.util.UUID;

/**
 * Makes a sitting's answer to a faulty item count for nothing. A sitting that is over is scored again: its result is replaced by a
 * new one, or certification is told anew.
 */
@ApplicationScoped
public class NeutraliseItem {
    private final Sittings sittings;
    private final CompleteSitting completeSitting;
    private final PrepareEngine prepareEngine;
    private final Clock clock;

    NeutraliseItem(Sittings sittings, CompleteSitting completeSitting, PrepareEngine prepareEngine, Clock clock) {
        this.sittings = sittings;
        this.completeSitting = completeSitting;
        this.prepareEngine = prepareEngine;
        this.clock = clock;
    }

    /** True when a sitting that was over was scored again. */
    @Transactional
    public boolean handle(UUID id, ItemId item) {
        Sitting sitting = sittings.lock(id).orElseThrow(SittingRefusal.SittingUnknown::new);
        AdaptiveEngine engine = prepareEngine.handle(sitting);
        Sitting without = sitting.without(Set.of(item), engine);
        sittings.neutralise(id, item);
        boolean changed = !without.answered().equals(sitting.answered());
        boolean again = changed && sitting.status() == SittingStatus.COMPLETED;
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        if (again) without = completeSitting.again(without, engine, item, sittings.rescored(id), now);
        if (changed && !sittings.update(without, now)) throw new IllegalStateException("a locked sitting changed");
        return again;
    }
}
