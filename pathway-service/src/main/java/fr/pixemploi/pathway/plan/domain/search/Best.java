package fr.pixemploi.pathway.plan.domain.search;

import fr.pixemploi.pathway.plan.domain.model.Found;
import org.jspecify.annotations.Nullable;

/** The best plan seen so far, and what a better one has to beat. */
final class Best {
    private int units;
    private long burden = Long.MIN_VALUE;
    private @Nullable Found found;

    /** @param least units that a plan must have to be one */
    Best(int least) {
        units = least - 1;
    }

    /** Whether a plan of so many units and so little burden at best could be better. */
    boolean beatenBy(int otherUnits, long otherBurden) {
        return otherUnits > units || (otherUnits == units && otherBurden < burden);
    }

    void take(Found other) {
        units = other.units();
        burden = other.burden();
        found = other;
    }

    int units() {
        return units;
    }

    @Nullable
    Found found() {
        return found;
    }
}
