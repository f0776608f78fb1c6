package fr.pixemploi.kit.disclosure;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** People by leaf of a tree and by what they are: one category each, such as independent or not. Only people who were drawn ({@link Lots}). */
public final class Counts {
    private final List<String> categories;
    private final Map<String, int[]> leaves = new HashMap<>();

    /** @throws IllegalArgumentException of no category, or the same twice */
    public Counts(List<String> categories) {
        this.categories = List.copyOf(categories);
        if (categories.isEmpty() || Set.copyOf(categories).size() < categories.size())
            throw new IllegalArgumentException(categories + " are no categories");
    }

    public List<String> categories() {
        return categories;
    }

    /** @throws IllegalArgumentException of a category that is not counted, or fewer than nobody */
    public void add(String leaf, String category, int people) {
        int at = categories.indexOf(category);
        if (at < 0) throw new IllegalArgumentException(category + " is none of " + categories);
        if (people < 0) throw new IllegalArgumentException(people + " people of " + leaf);
        leaves.computeIfAbsent(leaf, _ -> new int[categories.size()])[at] += people;
    }

    /** By category. */
    int[] of(String leaf) {
        return Arrays.copyOf(leaves.getOrDefault(leaf, new int[0]), categories.size());
    }

    /** @throws IllegalArgumentException of people in a row that the tree has not */
    void checkThatAllAreIn(Group tree) {
        Set<String> strangers = new TreeSet<>(leaves.keySet());
        tree.leaves().forEach(leaf -> strangers.remove(leaf.name()));
        if (!strangers.isEmpty()) throw new IllegalArgumentException(tree.name() + " has no " + strangers);
    }
}
