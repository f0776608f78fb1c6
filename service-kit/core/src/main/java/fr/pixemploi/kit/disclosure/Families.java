package fr.pixemploi.kit.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is hidden together, whoever of them is small. A family is what two halves of some dimensions (none, one, all) make when they are crossed; a
 * theme is halved into those who have it and those who have it not. Its corners can differ by one thing only while all its margins are known: by a
 * move of people around it. So how far it can be moved, and where its ends are, follow from the margins; at both ends a corner is empty. It is
 * closed, all of it and all below it, when a corner is small, and at both ends one is: whoever makes the release again for either end gets
 * the same.
 */
final class Families {
    private final SmallCells rule;
    private final Halving[] halvings;
    private final Tuples tuples;
    private final int[] steps;
    /** Coarse ones first: margins have lower numbers. */
    private final int[] families;
    /** People (0) and each theme (1 + theme), by family. */
    private final boolean[][] closed;

    private final int[] below;

    /**
     * @param shown the dimensions of each table that goes out or went out
     * @param shapes leaves in each dimension, of all sums that are protected
     */
    Families(Counts counts, SmallCells rule, Halving[] halvings, List<Set<Integer>> shown, List<BitSet[]> shapes) {
        this.rule = rule;
        this.halvings = halvings;
        tuples = new Tuples(counts, halvings);
        steps = new int[halvings.length];
        int size = 1;
        for (int at = 0; at < steps.length; at++) {
            steps[at] = size;
            size = Math.multiplyExact(size, 1 + halvings[at].size());
        }
        List<Integer> all = new ArrayList<>();
        for (int family = 0; family < size; family++) if (halved(family)) all.add(family);
        families = all.stream().mapToInt(Integer::intValue).toArray();
        closed = new boolean[1 + counts.having.length][size];
        below = new int[size];
        for (BitSet[] shape : shapes) for (int family : cutting(shape)) below[family]++;
        for (int family : families) {
            boolean told = shown.stream().anyMatch(table -> table.containsAll(dimensions(family)));
            boolean known = !told && !addsNothing(family);
            for (int item = 0; item < closed.length; item++) closed[item][family] = known || small(item, family);
        }
        for (int item = 0; item < closed.length; item++) inherit(item);
    }

    private boolean halved(int family) {
        for (int at = 0; at < steps.length; at++)
            if (part(family, at) >= 0 && halvings[at].halves(part(family, at)).length == 0) return false;
        return true;
    }

    /** -1 where the family is not of the dimension. */
    private int part(int family, int dimension) {
        return family / steps[dimension] % (1 + halvings[dimension].size()) - 1;
    }

    private int margin(int family, int dimension) {
        int part = part(family, dimension);
        return family - steps[dimension] * (part == Halving.ROOT ? 1 : part - halvings[dimension].parent(part));
    }

    private Set<Integer> dimensions(int family) {
        Set<Integer> all = new HashSet<>();
        for (int at = 0; at < steps.length; at++) if (part(family, at) >= 0) all.add(at);
        return all;
    }

    /** @param which half of each dimension, a bit each */
    private int corner(int family, int which) {
        int[] parts = new int[steps.length];
        for (int at = 0; at < steps.length; at++) {
            int part = part(family, at);
            parts[at] = part < 0 ? Halving.ROOT : halvings[at].halves(part)[which >> at & 1];
        }
        return tuples.of(parts);
    }

    private int[] corners(int family) {
        int mask = 0;
        for (int at : dimensions(family)) mask |= 1 << at;
        int[] all = new int[1 << Integer.bitCount(mask)];
        int filled = 0;
        for (int which = 0; which < 1 << steps.length; which++) if ((which & ~mask) == 0) all[filled++] = which;
        return all;
    }

    private boolean small(int item, int family) {
        for (int which : corners(family)) {
            int corner = corner(family, which);
            if (tuples.there(corner)
                    && (item == 0 ? tuples.people(corner) : tuples.fewer(item - 1, corner)) < rule.fewest())
                return true;
        }
        return false;
    }

    /** Each corner is its margin, since beside it there can be nobody. */
    private boolean addsNothing(int family) {
        Set<Integer> dimensions = dimensions(family);
        for (int which : corners(family))
            if (tuples.there(corner(family, which))
                    && dimensions.stream().allMatch(at -> tuples.there(corner(family, which ^ 1 << at)))) return false;
        return true;
    }

    /** How far people, or answers, can be moved around it. */
    private int reach(int item, int family) {
        int[] least = {Integer.MAX_VALUE, Integer.MAX_VALUE};
        for (int which : corners(family)) {
            int corner = corner(family, which);
            if (!tuples.there(corner)) return 0;
            int side = Integer.bitCount(which) & 1;
            if (item == 0) least[side] = Math.min(least[side], tuples.people(corner));
            else {
                least[side] = Math.min(least[side], tuples.having(item - 1, corner));
                least[1 - side] = Math.min(least[1 - side], tuples.lacking(item - 1, corner));
            }
        }
        return family == 0 && item == 0 ? Integer.MAX_VALUE : least[0] + least[1];
    }

    private void inherit(int item) {
        for (int family : families) if (!closed[item][family]) closed[item][family] = !marginsAreOpen(item, family);
    }

    private boolean marginsAreOpen(int item, int family) {
        if (item > 0 && closed[0][family]) return false;
        for (int at = 0; at < steps.length; at++)
            if (part(family, at) >= 0 && closed[item][margin(family, at)]) return false;
        return true;
    }

    /** Closes margins until those that are closed beside open margins reach far enough. What that takes is told by open margins. */
    void settle() {
        boolean again = true;
        while (again) {
            again = false;
            for (int family : families)
                for (int item = 0; item < closed.length; item++)
                    if (closed[item][family]
                            && marginsAreOpen(item, family)
                            && reach(item, family) < rule.width()
                            && !addsNothing(family)) again |= closeMargin(item, family);
        }
    }

    /** The one below which the fewest figures are, hidden or not: which are is not known to everybody. */
    private boolean closeMargin(int item, int family) {
        Margin margin = cheapest(item, family, null);
        if (margin == null) return false;
        close(margin.item(), margin.family());
        return true;
    }

    private record Margin(int item, int family) {}

    private @Nullable Margin cheapest(int item, int family, @Nullable Margin other) {
        Margin best = other;
        for (int at = 0; at < steps.length; at++)
            if (part(family, at) >= 0) best = cheaper(new Margin(item, margin(family, at)), best);
        return item == 0 ? best : cheaper(new Margin(0, family), best);
    }

    private Margin cheaper(Margin one, @Nullable Margin other) {
        return other == null || loss(one) < loss(other) ? one : other;
    }

    private long loss(Margin of) {
        return (long) below[of.family()] * (of.item() == 0 ? closed.length : 1);
    }

    private void close(int item, int family) {
        closed[item][family] = true;
        if (item > 0) inherit(item);
        else for (int each = 0; each < closed.length; each++) inherit(each);
    }

    /** More room for a figure that has too little: closes a margin of a family that hides it. */
    boolean widen(int item, List<BitSet[]> shapes) {
        Margin best = null;
        for (BitSet[] shape : shapes)
            for (int family : cutting(shape))
                if (closed[item][family] && marginsAreOpen(item, family)) best = cheapest(item, family, best);
        if (best == null) return false;
        close(best.item(), best.family());
        settle();
        return true;
    }

    /** A group that crosses parts and is small closes the part that it is in. */
    void closeAbove(int item, BitSet[] shape) {
        int family = 0;
        for (int at = 0; at < steps.length; at++) family += steps[at] * (1 + halvings[at].above(shape[at]));
        close(item, family);
    }

    boolean hides(int item, BitSet[] shape) {
        for (int family : cutting(shape)) if (closed[item][family]) return true;
        return false;
    }

    /** Families in which people who move may be seen in a sum. */
    private int[] cutting(BitSet[] shape) {
        int[] all = {0};
        for (int at = 0; at < steps.length; at++) {
            int[] parts = halvings[at].cutBy(shape[at]);
            int[] more = Arrays.copyOf(all, all.length * (1 + parts.length));
            for (int part = 0; part < parts.length; part++)
                for (int each = 0; each < all.length; each++)
                    more[(1 + part) * all.length + each] = all[each] + steps[at] * (1 + parts[part]);
            all = more;
        }
        return all;
    }
}
