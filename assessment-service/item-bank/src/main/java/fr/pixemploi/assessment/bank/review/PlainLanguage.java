package fr.pixemploi.assessment.bank.review;

import fr.pixemploi.assessment.bank.item.Item;
import fr.pixemploi.assessment.bank.item.ItemBank;
import fr.pixemploi.assessment.bank.item.Pool;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How hard the items of the open pool are to read, hardest first.
 *
 * @param items one entry for each item that may be asked
 */
public record PlainLanguage(List<Entry> items) {
    /** Variants that are read of an item that has any; its hardest one counts. */
    private static final int VARIANTS = 10;

    /**
     * One item.
     *
     * @param variant seed of its variant that is hardest to read
     * @param strain share of what its level allows, where the text is hardest; above 1 it is over
     * @param over what is over the limits of its level
     */
    public record Entry(String item, int level, long variant, double strain, List<String> over, Readability text) {}

    public static PlainLanguage of(ItemBank bank) {
        return new PlainLanguage(bank.active(Pool.OPEN).stream()
                .map(item -> hardest(bank, item))
                .sorted(Comparator.comparingDouble(Entry::strain).reversed().thenComparing(Entry::item))
                .toList());
    }

    /** The same of one item that is in no bank yet, from its variants in the order of their seeds; the first ten are read. */
    public static Entry of(List<Item> variants) {
        List<Entry> entries = new ArrayList<>();
        for (int seed = 0; seed < Math.min(VARIANTS, variants.size()); seed++)
            entries.add(entry(variants.get(seed), seed));
        return entries.stream().max(Comparator.comparingDouble(Entry::strain)).orElseThrow();
    }

    private static Entry hardest(ItemBank bank, Item face) {
        List<Entry> variants = new ArrayList<>();
        for (long seed = 0; seed < (bank.varies(face.id()) ? VARIANTS : 1); seed++)
            variants.add(entry(bank.find(face.id(), seed).orElseThrow(), seed));
        return variants.stream().max(Comparator.comparingDouble(Entry::strain)).orElseThrow();
    }

    private static Entry entry(Item item, long seed) {
        ReadingLimits limits = ReadingLimits.of(item.level());
        Readability text = Readability.of(AskedWords.lines(item));
        double strain = Math.rint(limits.strain(text) * 100) / 100;
        return new Entry(item.id().value(), item.level(), seed, strain, limits.over(text), text);
    }

    /** One sentence for each item that is too hard to read at its level; empty when none is. */
    public List<String> faults() {
        return items.stream()
                .filter(entry -> !entry.over().isEmpty())
                .map(entry -> "%s (level %d, variant %d) has %s"
                        .formatted(entry.item(), entry.level(), entry.variant(), String.join("; ", entry.over())))
                .toList();
    }
}
