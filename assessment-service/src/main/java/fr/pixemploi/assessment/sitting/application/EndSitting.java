package fr.pixemploi.assessment.sitting.application;

import fr.pixemploi.assessment.sitting.domain.Sitting;
import fr.pixemploi.assessment.sitting.domain.SittingRefusal;
import fr.pixemploi.assessment.sitting.domain.SittingStatus;
import fr.pixemploi.assessment.sitting.domain.Sittings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** A person stops before the last question. Asking again changes nothing. */
@ApplicationScoped
public class EndSitting {
    private final Sittings sittings;
    private final CompleteSitting completeSitting;
    private final PrepareTest prepareTest;
    private final Clock clock;

    EndSitting(Sittings sittings, CompleteSitting completeSitting, PrepareTest prepareTest, Clock clock) {
        this.sittings = sittings;
        this.completeSitting = completeSitting;
        this.prepareTest = prepareTest;
        this.clock = clock;
    }

    @Transactional
    public Sitting handle(UUID beneficiary, UUID sittingId) {
        Sitting sitting = sittings.lock(sittingId, beneficiary).orElseThrow(SittingRefusal.SittingUnknown::new);
        if (sitting.status() != SittingStatus.OPEN) return sitting;
        Sitting ended = completeSitting.handle(
                sitting.stop(clock.instant().truncatedTo(ChronoUnit.MILLIS)), prepareTest.handle(sitting));
        sittings.update(ended);
        return ended;
    }
}
