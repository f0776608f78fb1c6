package fr.pixemploi.kit.disclosure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A row of a table, with the rows that it is the sum of. Everybody may know the tree, which must not depend on who is counted.
 *
 * @param name unique in the tree
 * @param parts none of a leaf; their order is part of the rule, since neighbours are told together where one alone is too small: sort by
 *     what does not move, such as a code
 */
public record Group(String name, List<Group> parts) {
    public Group {
        parts = List.copyOf(parts);
    }

    public static Group leaf(String name) {
        return new Group(name, List.of());
    }

    /** @throws IllegalArgumentException when there is no part, or two rows have one name */
    public static Group of(String name, List<Group> parts) {
        if (parts.isEmpty()) throw new IllegalArgumentException(name + " has no parts");
        Group group = new Group(name, parts);
        Set<String> names = new HashSet<>();
        group.rows().filter(row -> !names.add(row.name())).findAny().ifPresent(row -> {
            throw new IllegalArgumentException("two rows are called " + row.name());
        });
        return group;
    }

    /** This row and all below, from above. */
    public Stream<Group> rows() {
        return Stream.concat(Stream.of(this), parts.stream().flatMap(Group::rows));
    }

    public Stream<Group> leaves() {
        return rows().filter(row -> row.parts().isEmpty());
    }
}
