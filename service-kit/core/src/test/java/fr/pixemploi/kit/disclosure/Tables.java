package fr.pixemploi.kit.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** A table as its reader sees it: how many people some atoms have together. An atom is a category in a leaf. */
final class Tables {
    /** How a table is told; {@link Partition} or something worse. */
    @FunctionalInterface
    interface Teller {
        List<Told> tell(Group tree, Counts counts);
    }

    private final Group tree;
    private final List<String> leaves;
    private final List<String> categories;
    private final Teller teller;

    Tables(Group tree, List<String> categories, Teller teller) {
        this.tree = tree;
        this.categories = categories;
        this.teller = teller;
        leaves = tree.leaves().map(Group::name).toList();
    }

    static Teller partition(int fewest) {
        return new Partition(fewest)::tell;
    }

    /** Hides small figures, and nothing else. */
    static Teller smallHiddenOnly(int fewest) {
        return (tree, counts) -> tree.rows()
                .map(row -> told(List.of(row), counts))
                .filter(told -> told.people().values().stream().allMatch(some -> some >= fewest))
                .toList();
    }

    /** Tells the parts of one row that are large enough, and the others together with so many of these as it takes. */
    static Teller restTogether(int fewest) {
        return (tree, counts) -> {
            List<Group> parts = new ArrayList<>(tree.parts());
            parts.sort((one, other) -> told(List.of(one), counts).all()
                    - told(List.of(other), counts).all());
            List<Group> rest = new ArrayList<>();
            while (!parts.isEmpty()
                    && (told(List.of(parts.getFirst()), counts).all() < fewest
                            || (!rest.isEmpty() && told(rest, counts).all() < fewest))) rest.add(parts.removeFirst());
            List<Told> told = new ArrayList<>(List.of(told(List.of(tree), counts)));
            parts.forEach(part -> told.add(told(List.of(part), counts)));
            return told.stream().filter(each -> each.all() >= fewest).toList();
        };
    }

    private static Told told(List<Group> rows, Counts counts) {
        Map<String, Integer> sums = new LinkedHashMap<>();
        counts.categories().forEach(category -> sums.put(category, 0));
        List<String> leaves =
                rows.stream().flatMap(Group::leaves).map(Group::name).toList();
        for (String leaf : leaves)
            IntStream.range(0, counts.categories().size())
                    .forEach(at -> sums.merge(counts.categories().get(at), counts.of(leaf)[at], Integer::sum));
        return new Told("", List.of(), sums, new TreeSet<>(leaves));
    }

    int atoms() {
        return leaves.size() * categories.size();
    }

    /** @param people by atom */
    Map<BitSet, Integer> read(int[] people) {
        Counts counts = new Counts(categories);
        for (int atom = 0; atom < people.length; atom++)
            counts.add(leaves.get(atom / categories.size()), categories.get(atom % categories.size()), people[atom]);
        Map<BitSet, Integer> read = new HashMap<>();
        for (Told told : teller.tell(tree, counts)) {
            for (int category = 0; category < categories.size(); category++)
                read.put(atoms(told.leaves(), Set.of(category)), told.people().get(categories.get(category)));
            read.put(atoms(told.leaves(), categories()), told.all());
        }
        return read;
    }

    /** Whatever could be a row, told or not, neighbours together too, with each category and all. */
    Set<BitSet> cells() {
        Set<BitSet> cells = new LinkedHashSet<>();
        Set<Set<String>> rows = new LinkedHashSet<>();
        tree.rows().forEach(row -> {
            rows.add(Set.copyOf(row.leaves().map(Group::name).toList()));
            for (int part = 0; part + 1 < row.parts().size(); part++)
                rows.add(Set.copyOf(row.parts().subList(part, part + 2).stream()
                        .flatMap(Group::leaves)
                        .map(Group::name)
                        .toList()));
        });
        for (Set<String> row : rows) {
            cells.add(atoms(row, categories()));
            for (int category : categories()) cells.add(atoms(row, Set.of(category)));
        }
        return cells;
    }

    /** Of all categories. */
    List<BitSet> leaves() {
        return leaves.stream().map(leaf -> atoms(Set.of(leaf), categories())).toList();
    }

    private Set<Integer> categories() {
        return Set.copyOf(IntStream.range(0, categories.size()).boxed().toList());
    }

    private BitSet atoms(Set<String> of, Set<Integer> categories) {
        BitSet atoms = new BitSet();
        for (int atom = 0; atom < atoms(); atom++)
            if (of.contains(leaves.get(atom / this.categories.size()))
                    && categories.contains(atom % this.categories.size())) atoms.set(atom);
        return atoms;
    }

    static int sum(BitSet cell, int[] world) {
        return cell.stream().map(atom -> world[atom]).sum();
    }

    static BitSet without(BitSet atoms, BitSet others) {
        BitSet left = (BitSet) atoms.clone();
        left.andNot(others);
        return left;
    }
}
