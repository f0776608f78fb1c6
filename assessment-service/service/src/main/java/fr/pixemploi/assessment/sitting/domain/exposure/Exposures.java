package fr.pixemploi.assessment.sitting.domain.exposure;

import fr.pixemploi.assessment.bank.item.ItemBank;
import fr.pixemploi.assessment.bank.item.ItemId;
import fr.pixemploi.assessment.engine.exposure.ExposureSnapshot;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What control of exposure has learned, snapshot by snapshot, of each bank version and group of sittings. */
public interface Exposures {
    /**
     * What was shown since a group's newest snapshot.
     *
     * @param sittings that ended
     * @param shown how many of them met an item; without items on trial, which are not under control
     */
    record Counted(ExposureGroup group, int sittings, Map<ItemId, Integer> shown) {
        public Counted {
            shown = Map.copyOf(shown);
        }
    }

    /** The newest snapshot: what new sittings begin with. Before the first one, nothing was learned. */
    ExposureSnapshot latest(ItemBank bank, ExposureGroup group);

    /** One by its number: what a sitting began with. Number 0 is the one before the first. */
    ExposureSnapshot find(ItemBank bank, ExposureGroup group, long number);

    /** The groups under control with sittings that ended since their newest snapshot and up to this time. */
    List<Counted> count(ItemBank bank, Instant until);

    /** Adds a snapshot of what ended up to this time; without effect when another instance added that number before. */
    void add(ItemBank bank, ExposureGroup group, ExposureSnapshot snapshot, Instant until);
}
