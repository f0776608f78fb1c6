package fr.pixemploi.assessment.itemhealth.domain;

import fr.pixemploi.assessment.bank.item.Item;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How an item fares: what was recorded of it, beside what the bank assumes.
 *
 * @param exposure share of the sittings that ended which met it, from 0 to 1
 * @param expectedSuccess that the bank expects of an average person
 * @param signs what an author should look at
 */
public record ItemHealth(Item item, ItemCounts.Count count, double exposure, double expectedSuccess, Set<Sign> signs) {
    public ItemHealth {
        signs = Set.copyOf(signs);
    }

    /** Something that an author should look at. It decides nothing by itself. */
    public enum Sign {
        /** Nearly everyone succeeds. */
        TOO_EASY,
        /** Nearly nobody succeeds. */
        TOO_HARD,
        /** Success has little to do with success on other items. */
        WEAK_AGREEMENT,
        /** Many skip it. */
        OFTEN_SKIPPED,
        /** It takes much longer than its author thinks. */
        SLOW,
        /** Very many sittings meet it. */
        MUCH_SEEN
    }

    /**
     * From when on a sign is given: the project's own choices, which a deployment may change.
     *
     * @param answers fewest answers that a sign is given on
     */
    public record Limits(
            int answers, double easy, double hard, double agreement, double skipped, double slow, double seen) {}

    /** What counts say of an item. */
    public static ItemHealth of(Item item, ItemCounts.Count count, int sittings, Limits limits) {
        double exposure = sittings == 0 ? 0 : Math.min(1, count.answers() / (double) sittings);
        double full = item.parameters().categories() - 1.0;
        double expected = 0;
        for (int category = 1; category <= full; category++)
            expected += category / full * item.parameters().probability(category, 0);
        Set<Sign> signs = EnumSet.noneOf(Sign.class);
        if (count.answers() >= limits.answers()) signs.addAll(signs(item, count, exposure, limits));
        return new ItemHealth(item, count, exposure, expected, signs);
    }

    private static Set<Sign> signs(Item item, ItemCounts.Count count, double exposure, Limits limits) {
        Set<Sign> signs = EnumSet.noneOf(Sign.class);
        @Nullable Double agreement = count.agreement();
        if (count.success() >= limits.easy()) signs.add(Sign.TOO_EASY);
        if (count.success() <= limits.hard()) signs.add(Sign.TOO_HARD);
        if (agreement != null && agreement < limits.agreement()) signs.add(Sign.WEAK_AGREEMENT);
        if (count.skipped() >= limits.skipped()) signs.add(Sign.OFTEN_SKIPPED);
        if (count.medianSeconds() >= limits.slow() * item.expectedSeconds()) signs.add(Sign.SLOW);
        if (exposure >= limits.seen()) signs.add(Sign.MUCH_SEEN);
        return signs;
    }
}
