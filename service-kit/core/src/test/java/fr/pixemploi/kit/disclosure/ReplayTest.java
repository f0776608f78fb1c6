package fr.pixemploi.kit.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whoever has the program makes the table again of everybody who could be there, and keeps those of whom it is the one that was read. All of them
 * are tried, for small trees and numbers.
 */
class ReplayTest {
    static Stream<Arguments> small() {
        List<String> people = List.of("people");
        List<String> independent = List.of("yes", "no");
        List<String> levels = List.of("low", "middle", "high");
        return Stream.of(
                Arguments.of(3, 20, row("all", "a", "b"), people),
                Arguments.of(3, 20, row("all", "a", "b", "c"), people),
                Arguments.of(3, 20, row("all", "a", "b", "c", "d"), people),
                Arguments.of(3, 16, row("all", "a", "b", "c", "d", "e"), people),
                Arguments.of(3, 16, Group.of("all", List.of(row("n", "a", "b"), row("m", "c", "d", "e"))), people),
                Arguments.of(
                        2,
                        12,
                        Group.of("all", List.of(row("l", "a"), row("m", "b", "c", "d"), row("n", "e", "f"))),
                        people),
                Arguments.of(3, 18, row("all", "a", "b"), independent),
                Arguments.of(3, 15, row("all", "a", "b", "c"), independent),
                Arguments.of(2, 12, row("all", "a", "b", "c", "d"), independent),
                Arguments.of(2, 12, Group.of("all", List.of(row("n", "a", "b"), row("m", "c", "d"))), independent),
                Arguments.of(2, 14, row("all", "a", "b"), levels),
                Arguments.of(2, 12, row("all", "a", "b", "c"), levels));
    }

    private static Group row(String name, String... parts) {
        return Group.of(name, Stream.of(parts).map(Group::leaf).toList());
    }

    @ParameterizedTest
    @MethodSource("small")
    void whatIsNotToldCanBeAnythingBetweenTwoNumbersThatAreFarApart(
            int fewest, int people, Group tree, List<String> categories) {
        for (int all = fewest; all <= people; all++)
            assertThat(learnt(new Tables(tree, categories, Tables.partition(fewest)), all, fewest))
                    .as("of %d people", all)
                    .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("small")
    void whoKnowsThePeopleOfOneLeafCannotTellThatOthersAreFew(
            int fewest, int people, Group tree, List<String> categories) {
        for (int all = fewest; all <= people; all++)
            assertThat(knownToBeFew(new Tables(tree, categories, Tables.partition(fewest)), all, fewest))
                    .as("of %d people", all)
                    .isEmpty();
    }

    @Test
    void whoHidesSmallFiguresOnlyIsFoundOut() {
        Tables hidden = new Tables(row("all", "a", "b", "c"), List.of("people"), Tables.smallHiddenOnly(3));

        assertThat(learnt(hidden, 9, 3)).isNotEmpty();
        assertThat(knownToBeFew(hidden, 9, 3)).isNotEmpty();
    }

    @Test
    void whoTellsEachPartThatIsLargeAndTheRestTogetherIsFoundOut() {
        Tables rest = new Tables(row("all", "a", "b", "c", "d"), List.of("people"), Tables.restTogether(3));

        assertThat(learnt(rest, 12, 3)).isNotEmpty();
    }

    /** Rows that are not told, and are known closer than k. */
    private static List<String> learnt(Tables tables, int people, int fewest) {
        List<String> learnt = new ArrayList<>();
        worlds(tables, people).forEach((read, worlds) -> {
            for (BitSet cell : tables.cells()) {
                int least = worlds.stream()
                        .mapToInt(world -> Tables.sum(cell, world))
                        .min()
                        .orElseThrow();
                int most = worlds.stream()
                        .mapToInt(world -> Tables.sum(cell, world))
                        .max()
                        .orElseThrow();
                if (most - least < fewest && !isTold(read, cell, fewest))
                    learnt.add("%s within %d and %d by %s".formatted(cell, least, most, read));
            }
        });
        return learnt.stream().limit(3).toList();
    }

    /**
     * Rows of others than a leaf's people, for whoever knows all of these, and so how many of them are counted at most. Everybody being drawn is
     * where most is known.
     */
    private static List<String> knownToBeFew(Tables tables, int people, int fewest) {
        List<String> few = new ArrayList<>();
        worlds(tables, people).forEach((read, worlds) -> {
            for (BitSet own : tables.leaves()) {
                List<BitSet> others = tables.cells().stream()
                        .map(cell -> Tables.without(cell, own))
                        .filter(cell -> !cell.isEmpty())
                        .distinct()
                        .toList();
                Map<List<Integer>, int[]> most = new HashMap<>();
                for (int[] world : worlds) {
                    int[] bound = most.computeIfAbsent(
                            own.stream().mapToObj(atom -> world[atom]).toList(), _ -> new int[others.size()]);
                    Arrays.setAll(bound, cell -> Math.max(bound[cell], Tables.sum(others.get(cell), world)));
                }
                most.keySet().forEach(known -> {
                    int[] bound = new int[others.size()];
                    most.forEach((possible, here) -> {
                        if (IntStream.range(0, known.size()).allMatch(at -> possible.get(at) <= known.get(at)))
                            Arrays.setAll(bound, cell -> Math.max(bound[cell], here[cell]));
                    });
                    for (int cell = 0; cell < bound.length; cell++)
                        if (bound[cell] < fewest)
                            few.add("%s of at most %d by %s of %s"
                                    .formatted(others.get(cell), bound[cell], known, read));
                });
            }
        });
        return few.stream().limit(3).toList();
    }

    /** By what is read of them. Of a table that tells of nobody, the number of all is not known either. */
    private static Map<Map<BitSet, Integer>, List<int[]>> worlds(Tables tables, int people) {
        Map<Map<BitSet, Integer>, List<int[]>> worlds = new HashMap<>();
        int[] world = new int[tables.atoms()];
        spread(world, 0, people, () -> {
            Map<BitSet, Integer> read = tables.read(world);
            if (!read.isEmpty())
                worlds.computeIfAbsent(read, _ -> new ArrayList<>()).add(world.clone());
        });
        return worlds;
    }

    /** By itself or as the sum of what is. */
    private static boolean isTold(Map<BitSet, Integer> read, BitSet cell, int fewest) {
        BitSet left = (BitSet) cell.clone();
        read.entrySet().stream()
                .filter(figure -> figure.getValue() >= fewest)
                .map(Map.Entry::getKey)
                .sorted(Comparator.comparing(BitSet::cardinality).reversed())
                .filter(told -> Tables.without(told, left).isEmpty())
                .forEach(left::andNot);
        return left.isEmpty();
    }

    private static void spread(int[] world, int from, int people, Runnable each) {
        if (from == world.length - 1) {
            world[from] = people;
            each.run();
            return;
        }
        IntStream.rangeClosed(0, people).forEach(some -> {
            world[from] = some;
            spread(world, from + 1, people - some, each);
        });
    }
}
