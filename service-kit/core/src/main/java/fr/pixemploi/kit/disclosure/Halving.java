package fr.pixemploi.kit.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * How a dimension is halved again and again, down to its leaves: its groups are parts where they do not cross smaller ones. Known to everybody,
 * since it comes from the layout alone and from nothing that is counted.
 */
final class Halving {
    static final int ROOT = 0;

    private final List<BitSet> parts = new ArrayList<>();
    private final List<Integer> parents = new ArrayList<>();
    private final List<int[]> halves = new ArrayList<>();
    private final Collection<BitSet> groups;

    Halving(int leaves, Collection<BitSet> groups) {
        this.groups = groups;
        BitSet all = new BitSet();
        all.set(0, leaves);
        part(all, ROOT);
    }

    private int part(BitSet leaves, int parent) {
        int here = add(leaves, parent);
        if (leaves.cardinality() > 1) halve(here, within(leaves));
        return here;
    }

    private int add(BitSet leaves, int parent) {
        parts.add(leaves);
        parents.add(parent);
        halves.add(new int[0]);
        return parts.size() - 1;
    }

    private void halve(int here, List<BitSet> units) {
        int middle = (units.size() + 1) / 2;
        int first = both(units.subList(0, middle), here);
        int second = both(units.subList(middle, units.size()), here);
        halves.set(here, new int[] {first, second});
    }

    private int both(List<BitSet> units, int parent) {
        if (units.size() == 1) return part(units.getFirst(), parent);
        BitSet all = new BitSet();
        units.forEach(all::or);
        int here = add(all, parent);
        halve(here, units);
        return here;
    }

    /** The largest groups within, of those that do not cross, small ones first; and the leaves that are in none. */
    private List<BitSet> within(BitSet leaves) {
        TreeSet<BitSet> smallestFirst =
                new TreeSet<>(Comparator.comparingInt(BitSet::cardinality).thenComparing(BitSet::toString));
        for (BitSet group : groups) {
            BitSet part = (BitSet) group.clone();
            part.and(leaves);
            if (!part.isEmpty() && !part.equals(leaves)) smallestFirst.add(part);
        }
        for (int leaf : leaves.stream().toArray()) {
            BitSet alone = new BitSet();
            alone.set(leaf);
            smallestFirst.add(alone);
        }
        List<BitSet> nested = new ArrayList<>();
        for (BitSet part : smallestFirst)
            if (nested.stream().allMatch(other -> !part.intersects(other) || contains(part, other))) nested.add(part);
        return nested.stream()
                .filter(part -> nested.stream().noneMatch(other -> !other.equals(part) && contains(other, part)))
                .sorted(Comparator.comparingInt(part -> part.nextSetBit(0)))
                .toList();
    }

    static boolean contains(BitSet all, BitSet some) {
        BitSet rest = (BitSet) some.clone();
        rest.andNot(all);
        return rest.isEmpty();
    }

    int size() {
        return parts.size();
    }

    /** Its number is less than that of its halves. */
    int parent(int part) {
        return parents.get(part);
    }

    /** Two, or none of a leaf. */
    int[] halves(int part) {
        return halves.get(part);
    }

    int[] holding(int leaf) {
        return all().filter(part -> parts.get(part).get(leaf)).toArray();
    }

    /** Parts of which some leaves are in a group and others are not, so that people who move within may be seen in it. */
    int[] cutBy(BitSet group) {
        return all().filter(part -> parts.get(part).intersects(group) && !contains(group, parts.get(part)))
                .toArray();
    }

    /** The smallest part that a group is less than; -1 of everybody. */
    int above(BitSet group) {
        int above = -1;
        for (int part = 0; part < parts.size(); part++)
            if (contains(parts.get(part), group) && !parts.get(part).equals(group)) above = part;
        return above;
    }

    private IntStream all() {
        return IntStream.range(0, parts.size());
    }
}
