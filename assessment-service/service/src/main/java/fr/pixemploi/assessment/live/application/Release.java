package fr.pixemploi.assessment.live.application;

import fr.pixemploi.assessment.sitting.domain.AdaptiveEngine;
import fr.pixemploi.assessment.sitting.domain.Hold;
import fr.pixemploi.assessment.sitting.domain.Sitting;
import java.time.Instant;

/** Lets a sitting that others held go on; a pause of the person's own is not theirs to end. */
final class Release {
    private Release() {}

    static Sitting of(Sitting sitting, AdaptiveEngine engine, Instant now) {
        Hold hold = sitting.hold();
        boolean held = hold != null && hold.reason() == Hold.Reason.INTERRUPTED;
        return held ? sitting.release(engine, now) : sitting;
    }
}
