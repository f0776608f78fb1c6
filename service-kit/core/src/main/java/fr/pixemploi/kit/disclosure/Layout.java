package fr.pixemploi.kit.disclosure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Which tables a release has. Each crosses some dimensions with all their groups, and is there with all its margins; dimensions that it leaves
 * out are summed up.
 */
public final class Layout {
    /**
     * A sum in the tables.
     *
     * @param nodes a leaf, a group or everybody, one for each dimension
     * @param atoms places in {@link #atoms} of what it sums up, ascending
     */
    record Cell(List<String> nodes, List<Integer> atoms) {}

    private final List<Dimension> dimensions;
    private final List<String> themes;
    private final List<List<String>> atoms;
    private final Map<List<String>, Integer> places = new HashMap<>();
    private final List<Set<String>> tables;
    private final List<Cell> cells;
    private final List<Cell> later;

    /** Of people of whom nothing else will ever be released. */
    public Layout(
            List<Dimension> dimensions,
            List<Set<String>> tables,
            List<String> themes,
            Predicate<List<String>> possible) {
        this(dimensions, tables, List.of(), themes, possible);
    }

    /**
     * @param tables the dimensions that each crosses, by name
     * @param later tables of which a later release may tell of the same people: these figures are protected from now on, as hidden ones, so that
     *     there is room for them to be hidden in
     * @param themes what each person has or has not, such as being independent in a competence
     * @param possible whether there can be anybody at all in a leaf of each dimension; what everybody knows to be empty hides nothing
     */
    public Layout(
            List<Dimension> dimensions,
            List<Set<String>> tables,
            List<Set<String>> later,
            List<String> themes,
            Predicate<List<String>> possible) {
        this.dimensions = List.copyOf(dimensions);
        this.themes = List.copyOf(themes);
        List<String> names = dimensions.stream().map(Dimension::name).toList();
        if (new HashSet<>(names).size() < names.size() || new HashSet<>(themes).size() < themes.size())
            throw new IllegalArgumentException("two of " + names + " or of " + themes + " have one name");
        Stream.concat(tables.stream(), later.stream())
                .filter(table -> !names.containsAll(table))
                .findAny()
                .ifPresent(table -> {
                    throw new IllegalArgumentException(table + " crosses what is no dimension");
                });
        atoms = product(dimensions.stream().map(Dimension::leaves).toList()).stream()
                .filter(possible)
                .toList();
        for (List<String> atom : atoms) places.put(atom, places.size());
        cells = summedUp(tables);
        Set<List<String>> published = new HashSet<>();
        for (Cell cell : cells) published.add(cell.nodes());
        this.tables = tables.stream().map(Set::copyOf).toList();
        Set<String> used = new HashSet<>();
        tables.forEach(used::addAll);
        later.forEach(used::addAll);
        // Tables of two dimensions can give what lies in all three of them.
        this.later = summedUp(Stream.concat(later.stream(), Stream.of(used)).toList()).stream()
                .filter(cell -> !published.contains(cell.nodes()))
                .toList();
    }

    private List<Cell> summedUp(List<Set<String>> tables) {
        Map<List<String>, List<Integer>> sums = new LinkedHashMap<>();
        for (Set<String> table : tables)
            for (List<String> nodes : product(dimensions.stream()
                    .map(each -> table.contains(each.name()) ? each.nodes() : List.of(Dimension.ALL))
                    .toList())) sums.putIfAbsent(nodes, new ArrayList<>());
        Set<List<String>> apart = new HashSet<>();
        for (int place = 0; place < atoms.size(); place++) {
            List<String> atom = atoms.get(place);
            apart.clear();
            for (Set<String> table : tables)
                for (List<String> nodes : product(nodesOf(atom, table)))
                    if (apart.add(nodes))
                        sums.getOrDefault(nodes, new ArrayList<>()).add(place);
        }
        return sums.entrySet().stream()
                .filter(sum -> !sum.getValue().isEmpty())
                .map(sum -> new Cell(sum.getKey(), Collections.unmodifiableList(sum.getValue())))
                .toList();
    }

    private List<List<String>> nodesOf(List<String> atom, Set<String> table) {
        List<List<String>> nodes = new ArrayList<>();
        for (int at = 0; at < atom.size(); at++) {
            Dimension dimension = dimensions.get(at);
            nodes.add(table.contains(dimension.name()) ? dimension.nodesOf(atom.get(at)) : List.of(Dimension.ALL));
        }
        return nodes;
    }

    private static List<List<String>> product(List<List<String>> choices) {
        List<List<String>> all = List.of(List.of());
        for (List<String> choice : choices) {
            List<List<String>> longer = new ArrayList<>(all.size() * choice.size());
            for (List<String> some : all)
                for (String one : choice) {
                    List<String> both = new ArrayList<>(some);
                    both.add(one);
                    longer.add(List.copyOf(both));
                }
            all = longer;
        }
        return all;
    }

    public List<Dimension> dimensions() {
        return dimensions;
    }

    public List<String> themes() {
        return themes;
    }

    /** The finest groups, whether published or not: a leaf of each dimension. */
    List<List<String>> atoms() {
        return atoms;
    }

    /** @return -1 where there can be nobody */
    int place(List<String> atom) {
        return places.getOrDefault(atom, -1);
    }

    /** In the order of the tables; a margin that several have is there once. */
    List<Cell> cells() {
        return cells;
    }

    List<Set<String>> tables() {
        return tables;
    }

    /** All that the dimensions which some tables use can be crossed to. */
    List<Cell> cross(Set<String> used) {
        return summedUp(List.of(used));
    }

    /** What is protected, and not there: what may come later, and what all dimensions of the tables give when they are crossed. */
    List<Cell> later() {
        return later;
    }
}
