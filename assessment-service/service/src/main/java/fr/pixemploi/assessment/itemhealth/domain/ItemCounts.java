package fr.pixemploi.assessment.itemhealth.domain;

import fr.pixemploi.assessment.bank.item.ItemId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was recorded of items since some time. */
public interface ItemCounts {
    /**
     * Of one item.
     *
     * @param answers recorded, those on trial included, neutralised ones not
     * @param success mean share of success, from 0 to 1
     * @param skipped share of answers that were skips
     * @param medianSeconds half of the answers took less
     * @param agreement correlation of success on the item with success on the other items of the same sittings; null when it can't
     *     be told
     */
    record Count(
            ItemId item,
            int answers,
            double success,
            double skipped,
            double medianSeconds,
            @Nullable Double agreement) {}

    /** @param sittings that were completed since then */
    record Counts(int sittings, List<Count> items) {
        public Counts {
            items = List.copyOf(items);
        }
    }

    /**
     * Of whole weeks: of people who were erased, it is known in which week they ended a sitting, and not when.
     *
     * @param from begin of a week, in UTC
     */
    Counts since(Instant from);
}
