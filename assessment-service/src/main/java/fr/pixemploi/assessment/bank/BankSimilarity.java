package fr.pixemploi.assessment.bank;

import fr.pixemploi.assessment.bank.domain.Item;
import fr.pixemploi.assessment.bank.domain.ItemBank;
import fr.pixemploi.assessment.bank.domain.Pool;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Which items of the open pool ask so nearly the same that a person would be asked twice: by their words, as {@link Resemblance}
 * measures them on one variant of each.
 *
 * @param limits above which a pair is too near
 * @param pairs those that are, nearest first
 */
public record BankSimilarity(Limits limits, List<Pair> pairs) {
    /**
     * Set where, on 418 items, pairs that read as one task (two download times, 0.41) part from pairs that share a setting only (a
     * spreadsheet, steps to put in order: up to 0.34).
     */
    public static final Limits LIMITS = new Limits(0.35, 0.40);

    /**
     * Greatest similarity allowed, from 0 to 1.
     *
     * @param competence of two items of one competence
     * @param bank of any two items: other competences may share phrases
     */
    public record Limits(double competence, double bank) {}

    /**
     * Two items that are too near.
     *
     * @param similarity from 0 to 1
     * @param limit that it is above
     */
    public record Pair(String first, String second, double similarity, double limit) {}

    public static BankSimilarity of(ItemBank bank, Limits limits) {
        List<Item> items = bank.active(Pool.OPEN);
        Resemblance resemblance = new Resemblance(items);
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            for (int j = i + 1; j < items.size(); j++) {
                Item first = items.get(i);
                Item second = items.get(j);
                double limit = first.competence().equals(second.competence()) ? limits.competence() : limits.bank();
                double similarity = resemblance.of(first, second);
                if (similarity > limit)
                    pairs.add(new Pair(
                            first.id().value(), second.id().value(), Math.rint(similarity * 1000) / 1000, limit));
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::similarity).reversed());
        return new BankSimilarity(limits, List.copyOf(pairs));
    }

    /** One sentence for each pair; empty when no two items are too near. */
    public List<String> faults() {
        return pairs.stream()
                .map(pair -> "%s and %s ask nearly the same: similarity %s, above %s"
                        .formatted(pair.first(), pair.second(), pair.similarity(), pair.limit()))
                .toList();
    }
}
