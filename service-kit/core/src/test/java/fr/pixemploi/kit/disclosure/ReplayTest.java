package fr.pixemploi.kit.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The property that is proved here, by trying all: of every release that there can be of a layout and a number of people, and of every figure that
 * it does not show, two could be there who differ by the width at least and of whom this code would have made that very release.
 */
class ReplayTest {
    private static final SmallCells RULE = new SmallCells(3);
    private static final Set<String> ROWS = Set.of("row");
    private static final Set<String> BOTH = Set.of("row", "column");

    private static Dimension dimension(String name, int leaves, Map<String, List<String>> groups) {
        return new Dimension(
                name,
                Stream.iterate(0, each -> each + 1)
                        .limit(leaves)
                        .map(each -> name + each)
                        .toList(),
                new TreeMap<>(groups));
    }

    private static Layout layout(List<Dimension> dimensions, List<Set<String>> tables, String... themes) {
        return new Layout(dimensions, tables, List.of(themes), _ -> true);
    }

    private static Dimension rows(int leaves) {
        return dimension("row", leaves, Map.of());
    }

    private static Dimension columns(int leaves) {
        return dimension("column", leaves, Map.of());
    }

    private static Dimension layers() {
        return dimension("layer", 2, Map.of());
    }

    static Stream<Arguments> layouts() {
        Map<String, List<String>> nested = Map.of("a", List.of("row0", "row1"), "b", List.of("row2", "row3"));
        Map<String, List<String>> crossing = Map.of("a", List.of("row0", "row1"), "b", List.of("row1", "row2"));
        Map<String, List<String>> overlapping = Map.of("a", List.of("row0", "row1"));
        return Stream.of(
                Arguments.of("two", layout(List.of(rows(2)), List.of(ROWS)), 20),
                Arguments.of("three", layout(List.of(rows(3)), List.of(ROWS)), 16),
                Arguments.of("five", layout(List.of(rows(5)), List.of(ROWS)), 15),
                Arguments.of("groups", layout(List.of(dimension("row", 4, nested)), List.of(ROWS)), 15),
                Arguments.of("groups that cross", layout(List.of(dimension("row", 4, crossing)), List.of(ROWS)), 15),
                Arguments.of("two by two", layout(List.of(rows(2), columns(2)), List.of(BOTH)), 16),
                Arguments.of("two by three", layout(List.of(rows(2), columns(3)), List.of(BOTH)), 12),
                Arguments.of("three by three", layout(List.of(rows(3), columns(3)), List.of(BOTH)), 7),
                Arguments.of("a theme", layout(List.of(rows(2)), List.of(ROWS), "has"), 14),
                Arguments.of("a theme of three", layout(List.of(rows(3)), List.of(ROWS), "has"), 12),
                Arguments.of("margins only", layout(List.of(rows(2), columns(2)), List.of(ROWS, Set.of("column"))), 16),
                Arguments.of(
                        "each two of three",
                        layout(
                                List.of(rows(2), columns(2), layers()),
                                List.of(BOTH, Set.of("row", "layer"), Set.of("column", "layer"))),
                        8),
                Arguments.of(
                        "groups by two",
                        layout(List.of(dimension("row", 3, overlapping), columns(2)), List.of(BOTH)),
                        10),
                Arguments.of(
                        "later in both",
                        new Layout(List.of(rows(2), columns(2)), List.of(ROWS), List.of(BOTH), List.of(), _ -> true),
                        14));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("layouts")
    void whatWasHiddenCannotBeToldByMakingTheReleaseAgain(String name, Layout layout, int most) {
        ReplayAttack attack = new ReplayAttack(layout, RULE);
        for (int people = RULE.fewest(); people <= most; people++) attack.tries(people);
        assertThat(attack.shown()).as("figures shown of %s", name).isGreaterThan(attack.releases());
        assertThat(attack.revealed(RULE.width())).isEmpty();
    }

    static Stream<Arguments> knownLimits() {
        return Stream.of(
                Arguments.of("a theme of two by two", layout(List.of(rows(2), columns(2)), List.of(BOTH), "has"), 7),
                Arguments.of(
                        "nobody in one of them",
                        new Layout(
                                List.of(rows(2), columns(3)),
                                List.of(BOTH),
                                List.of(),
                                atom -> !atom.equals(List.of("row1", "column2"))),
                        10));
    }

    /** ADR 048, "What remains". Whoever mends it moves it up. */
    @ParameterizedTest(name = "{0}")
    @MethodSource
    void knownLimits(String name, Layout layout, int most) {
        ReplayAttack attack = new ReplayAttack(layout, RULE);
        for (int people = RULE.fewest(); people <= most; people++) attack.tries(people);
        assertThat(attack.revealed(RULE.width())).as(name).isNotEmpty();
    }
}
