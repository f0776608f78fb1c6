package fr.pixemploi.kit.disclosure;

import java.util.ArrayList;
import java.util.List;

/**
 * Parts people along a tree as far as nobody is told of. A part is told when each category has k people in it; it is parted when both its halves
 * can be told, and else neither half is. So each figure is the sum of those below it, and whatever is not told can be anything between two numbers
 * that are k apart, for whoever solves the tables, and for whoever makes them again of everybody who could be there.
 */
public final class Partition {
    private final int fewest;

    /** @param fewest k */
    public Partition(int fewest) {
        if (fewest < 2) throw new IllegalArgumentException("one person alone would be told of");
        this.fewest = fewest;
    }

    /**
     * @return from above; nothing when a category is too few in all
     * @throws IllegalArgumentException of people in a row that the tree has not
     */
    public List<Told> tell(Group tree, Counts counts) {
        counts.checkThatAllAreIn(tree);
        List<Told> told = new ArrayList<>();
        Part all = Part.of(tree, counts);
        if (all.hasAtLeast(fewest)) descend(all, counts.categories(), told);
        return told;
    }

    private void descend(Part part, List<String> categories, List<Told> told) {
        told.addAll(part.told(categories));
        if (part.halves().stream().allMatch(half -> half.hasAtLeast(fewest)))
            part.halves().forEach(half -> descend(half, categories, told));
    }
}
