package fr.pixemploi.assessment.sitting.application;

import fr.pixemploi.assessment.bank.item.ItemBank;
import fr.pixemploi.assessment.engine.exposure.ExposureSnapshot;
import fr.pixemploi.assessment.sitting.domain.exposure.ExposureGroup;
import fr.pixemploi.assessment.sitting.domain.exposure.Exposures;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Snapshots in memory, of one group, and a group whose snapshots can't be read. */
public final class FakeExposures implements Exposures {
    public static final ExposureGroup BROKEN = new ExposureGroup("broken", 0.2);

    public final List<ExposureSnapshot> snapshots = new ArrayList<>();
    public final List<Counted> waiting = new ArrayList<>();

    @Override
    public ExposureSnapshot latest(ItemBank bank, ExposureGroup group) {
        return find(bank, group, snapshots.size());
    }

    @Override
    public ExposureSnapshot find(ItemBank bank, ExposureGroup group, long number) {
        if (group.equals(BROKEN)) throw new IllegalStateException("can't be read");
        return number == 0
                ? ExposureSnapshot.first(bank.pool(group.pool()).size(), group.exposureCap())
                : snapshots.get((int) number - 1);
    }

    @Override
    public List<Counted> count(ItemBank bank, Instant until) {
        return waiting;
    }

    @Override
    public void add(ItemBank bank, ExposureGroup group, ExposureSnapshot snapshot, Instant until) {
        snapshots.add(snapshot);
    }
}
