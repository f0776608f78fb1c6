package fr.pixemploi.assessment.live.application;

import fr.pixemploi.assessment.sitting.domain.AdaptiveTest;
import fr.pixemploi.assessment.sitting.domain.Hold;
import fr.pixemploi.assessment.sitting.domain.Sitting;
import java.time.Instant;

/** Lets a sitting that others held go on; a pause of the person's own is not theirs to end. */
final class Release {
    private Release() {}

    static Sitting of(Sitting sitting, AdaptiveTest test, Instant now) {
        Hold hold = sitting.hold();
        boolean held = hold != null && hold.reason() == Hold.Reason.INTERRUPTED;
        return held ? sitting.release(test, now) : sitting;
    }
}
