package fr.pixemploi.assessment.bank.review;

import fr.pixemploi.assessment.bank.item.Item;
import fr.pixemploi.assessment.bank.item.ItemBank;
import fr.pixemploi.assessment.bank.item.Pool;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which items of the open pool ask so nearly the same that a person would be asked twice: by their words, as {@link Resemblance}
 * measures them on one variant of each.
 *
 * @param limits above which a pair is too near
 * @param pairs those that are, nearest first
 * @param cells one for each competence and author's level that has items, in order
 */
public record BankSimilarity(Limits limits, List<Pair> pairs, List<Cell> cells) {
    /**
     * Set where, on 418 items, pairs that read as one task (two download times, 0.41) part from pairs that share a setting only (a
     * spreadsheet, steps to put in order: up to 0.34).
     */
    public static final Limits LIMITS = new Limits(0.35, 0.40, 0.20);

    /**
     * Greatest similarity allowed, from 0 to 1.
     *
     * @param competence of two items of one competence
     * @param bank of any two items: other competences may share phrases
     * @param sameSkill of two items of one cell (competence and level) that have the same skill and the same type of task
     */
    public record Limits(double competence, double bank, double sameSkill) {}

    /**
     * Items of one competence at one author's level.
     *
     * @param skills how many different ones they measure
     */
    public record Cell(String competence, int level, int items, int skills) {}

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
                double limit = limit(first, second, limits);
                double similarity = resemblance.of(first, second);
                if (similarity > limit)
                    pairs.add(new Pair(
                            first.id().value(), second.id().value(), Math.rint(similarity * 1000) / 1000, limit));
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::similarity).reversed());
        return new BankSimilarity(limits, List.copyOf(pairs), cells(items));
    }

    private static double limit(Item first, Item second, Limits limits) {
        if (!first.competence().equals(second.competence())) return limits.bank();
        boolean sameTask = first.level() == second.level()
                && first.task().type().equals(second.task().type())
                && AskedWords.words(first.skill()).equals(AskedWords.words(second.skill()));
        return sameTask ? limits.sameSkill() : limits.competence();
    }

    private static List<Cell> cells(List<Item> items) {
        Map<String, List<Item>> byCell = new TreeMap<>();
        for (Item item : items)
            byCell.computeIfAbsent(item.competence().value() + " " + item.level(), key -> new ArrayList<>())
                    .add(item);
        return byCell.values().stream()
                .map(cell -> new Cell(
                        cell.getFirst().competence().value(), cell.getFirst().level(), cell.size(), (int) cell.stream()
                                .map(item -> AskedWords.words(item.skill()))
                                .distinct()
                                .count()))
                .toList();
    }

    /** Items of the open pool that a new one, or another version of one, asks nearly the same as; nearest first. */
    public static List<Pair> beside(ItemBank bank, Item item, Limits limits) {
        List<Item> items = new ArrayList<>(bank.active(Pool.OPEN).stream()
                .filter(other -> !other.id().equals(item.id()))
                .toList());
        items.add(item);
        Resemblance resemblance = new Resemblance(items);
        return items.stream()
                .filter(other -> !other.equals(item))
                .map(other -> pair(resemblance, item, other, limits))
                .filter(pair -> pair.similarity() > pair.limit())
                .sorted(Comparator.comparingDouble(Pair::similarity).reversed())
                .toList();
    }

    private static Pair pair(Resemblance resemblance, Item first, Item second, Limits limits) {
        return new Pair(
                first.id().value(),
                second.id().value(),
                Math.rint(resemblance.of(first, second) * 1000) / 1000,
                limit(first, second, limits));
    }

    /** One sentence for each pair; empty when no two items are too near. */
    public List<String> faults() {
        return pairs.stream()
                .map(pair -> "%s and %s ask nearly the same: similarity %s, above %s"
                        .formatted(pair.first(), pair.second(), pair.similarity(), pair.limit()))
                .toList();
    }
}
