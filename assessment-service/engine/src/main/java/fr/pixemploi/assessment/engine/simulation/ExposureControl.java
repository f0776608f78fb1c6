package fr.pixemploi.assessment.engine.simulation;

import fr.pixemploi.assessment.engine.exposure.Eligibility;
import fr.pixemploi.assessment.engine.exposure.ExposureCap;
import fr.pixemploi.assessment.engine.exposure.ExposureSnapshot;
import org.jspecify.annotations.Nullable;

/** Exposure control of one strategy's sittings, as the service runs it: a new snapshot after a fixed number of sittings. */
final class ExposureControl {
    private static final int SITTINGS_A_SNAPSHOT = 20;

    private ExposureSnapshot snapshot;
    private int[] asked;
    private int begun;

    /** @param rate largest share of sittings that may see an item; absent for no control */
    ExposureControl(int items, @Nullable Double rate) {
        this.snapshot =
                rate == null ? ExposureSnapshot.none(items) : ExposureSnapshot.first(items, new ExposureCap(rate));
        this.asked = new int[items];
    }

    Eligibility sitting(long seed) {
        return new Eligibility(snapshot, seed);
    }

    /** A sitting saw these items. */
    void seen(int[] items) {
        for (int item : items) asked[item]++;
        if (++begun < SITTINGS_A_SNAPSHOT || snapshot.cap().isNone()) return;
        snapshot = snapshot.next(begun, asked);
        asked = new int[asked.length];
        begun = 0;
    }
}
