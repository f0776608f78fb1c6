package fr.pixemploi.kit.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Neighbouring rows of a tree with their people, parted in two and two again down to the leaves. In two, since of more than two parts the ones that
 * are not told could be worked out from which were.
 */
final class Part {
    private final String within;
    private final List<Group> rows;
    /** None or two. */
    private final List<Part> halves;

    private final int[] people;

    private Part(String within, List<Group> rows, Counts counts) {
        this.within = within;
        this.rows = rows;
        String nearest = within;
        List<Group> below = rows;
        // The only part of a row is the row itself, with a name more.
        while (below.size() == 1) {
            nearest = below.getFirst().name();
            below = below.getFirst().parts();
        }
        int middle = below.size() / 2;
        halves = below.isEmpty()
                ? List.of()
                : List.of(
                        new Part(nearest, below.subList(0, middle), counts),
                        new Part(nearest, below.subList(middle, below.size()), counts));
        people = below.isEmpty() ? counts.of(nearest) : sum(halves.getFirst().people, halves.getLast().people);
    }

    static Part of(Group tree, Counts counts) {
        return new Part(tree.name(), List.of(tree), counts);
    }

    private static int[] sum(int[] one, int[] other) {
        int[] both = new int[one.length];
        Arrays.setAll(both, category -> one[category] + other[category]);
        return both;
    }

    List<Part> halves() {
        return halves;
    }

    /** Each category. */
    boolean hasAtLeast(int fewest) {
        return Arrays.stream(people).allMatch(some -> some >= fewest);
    }

    /** One, and one more for each row that is the only part of another. */
    List<Told> told(List<String> categories) {
        Map<String, Integer> figures = new LinkedHashMap<>();
        for (int at = 0; at < categories.size(); at++) figures.put(categories.get(at), people[at]);
        SortedSet<String> leaves =
                rows.stream().flatMap(Group::leaves).map(Group::name).collect(Collectors.toCollection(TreeSet::new));
        if (rows.size() > 1)
            return List.of(new Told(within, rows.stream().map(Group::name).toList(), figures, leaves));
        List<Told> told = new ArrayList<>();
        for (List<Group> same = rows; same.size() == 1; same = same.getFirst().parts())
            told.add(new Told(same.getFirst().name(), List.of(same.getFirst().name()), figures, leaves));
        return told;
    }
}
