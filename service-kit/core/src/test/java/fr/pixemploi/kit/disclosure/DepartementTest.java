package fr.pixemploi.kit.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * All tables of a département read together: by structure and by age in its networks, people and figures of them. They are made of the same people
 * here, as if nobody had been drawn by lot, which is more than any reader has.
 */
class DepartementTest {
    private static final int FEWEST = 11;
    private static final int AGES = 4;
    private static final List<List<Integer>> NETWORKS = List.of(List.of(0, 1, 2), List.of(3, 4, 5, 6), List.of(7, 8));
    private static final int STRUCTURES = 9;
    private static final List<String> FIGURES = List.of("email", "passwords");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void whoSolvesAllTablesKnowsNothingCloserThanEleven(long seed) {
        Read read = new Read(seed, Tables.partition(FEWEST));

        assertThat(read.told)
                .as("of what can be asked, %d", read.asked().size())
                .hasSizeGreaterThan(20);
        assertThat(read.revealed()).isEmpty();
    }

    @Test
    void whoHidesSmallFiguresOnlyIsSolved() {
        assertThat(new Read(1, Tables.smallHiddenOnly(FEWEST)).revealed()).hasSizeGreaterThan(10);
    }

    private record Asked(BitSet atoms, String figure) {}

    /** A few structures are large and many small; older people can less. */
    private static final class Read {
        private final Solver solver = new Solver(STRUCTURES * AGES);
        private final Set<Asked> told = new HashSet<>();
        private final List<Map<String, BitSet>> rows = new ArrayList<>();

        Read(long seed, Tables.Teller teller) {
            Random random = new Random(seed);
            int[] people = new int[STRUCTURES * AGES];
            Map<String, int[]> having = new HashMap<>();
            FIGURES.forEach(figure -> having.put(figure, new int[people.length]));
            for (int person = 0; person < 700; person++) {
                int structure = (int) (STRUCTURES * Math.pow(random.nextDouble(), 2.2));
                int atom = structure * AGES + (int) (AGES * Math.pow(random.nextDouble(), 1.4));
                people[atom]++;
                double able = random.nextGaussian() - 0.4 * (atom % AGES);
                for (String figure : FIGURES) if (able + random.nextGaussian() > 0) having.get(figure)[atom]++;
            }
            for (boolean byAge : List.of(false, true)) {
                Group tree = tree((network, part) ->
                        byAge ? part < AGES : NETWORKS.get(network).contains(part));
                Map<String, BitSet> atoms = atoms(tree, byAge);
                rows.add(atoms);
                read(tree, atoms, "", people, people, teller);
                having.forEach((figure, some) -> read(tree, atoms, figure, people, some, teller));
            }
        }

        private static Group tree(BiPredicate<Integer, Integer> has) {
            return Group.of(
                    "all",
                    IntStream.range(0, NETWORKS.size())
                            .mapToObj(network -> Group.of(
                                    "network " + network,
                                    IntStream.range(0, STRUCTURES)
                                            .filter(part -> has.test(network, part))
                                            .mapToObj(part -> Group.leaf(network + "/" + part))
                                            .toList()))
                            .toList());
        }

        private static Map<String, BitSet> atoms(Group tree, boolean byAge) {
            Map<String, BitSet> atoms = new HashMap<>();
            tree.leaves().forEach(leaf -> {
                int network = Integer.parseInt(leaf.name().split("/")[0]);
                int part = Integer.parseInt(leaf.name().split("/")[1]);
                BitSet here = new BitSet();
                for (int structure : byAge ? NETWORKS.get(network) : List.of(part))
                    for (int age = 0; age < AGES; age++) if (!byAge || age == part) here.set(structure * AGES + age);
                atoms.put(leaf.name(), here);
            });
            tree.rows().filter(row -> !row.parts().isEmpty()).forEach(row -> {
                BitSet here = new BitSet();
                row.leaves().forEach(leaf -> here.or(atoms.get(leaf.name())));
                atoms.put(row.name(), here);
            });
            return atoms;
        }

        private void read(
                Group tree, Map<String, BitSet> atoms, String figure, int[] people, int[] some, Tables.Teller teller) {
            Counts counts = new Counts(figure.isEmpty() ? List.of("") : List.of(figure, "not " + figure));
            tree.leaves()
                    .forEach(leaf -> atoms.get(leaf.name()).stream().forEach(atom -> {
                        counts.add(leaf.name(), figure, some[atom]);
                        if (!figure.isEmpty()) counts.add(leaf.name(), "not " + figure, people[atom] - some[atom]);
                    }));
            for (Told told : teller.tell(tree, counts)) {
                BitSet together = new BitSet();
                told.leaves().forEach(leaf -> together.or(atoms.get(leaf)));
                solver.reads(together, figure, told.people().get(figure));
                told.people().keySet().forEach(each -> this.told.add(new Asked(together, each)));
                solver.reads(together, "", told.all());
                this.told.add(new Asked(together, ""));
            }
        }

        /** Rows of each table, and all crosses of a row of one and of another. */
        Set<Asked> asked() {
            Set<Asked> asked = new HashSet<>();
            for (BitSet one : rows.getFirst().values())
                for (BitSet other : rows.getLast().values()) {
                    BitSet both = (BitSet) one.clone();
                    both.and(other);
                    if (both.isEmpty()) continue;
                    asked.add(new Asked(both, ""));
                    FIGURES.forEach(figure -> {
                        asked.add(new Asked(both, figure));
                        asked.add(new Asked(both, "not " + figure));
                    });
                }
            return asked;
        }

        List<String> revealed() {
            return asked().stream()
                    .filter(each -> !told.contains(each))
                    .filter(each -> solver.width(each.atoms(), each.figure()) < FEWEST - 1e-6)
                    .map(Asked::toString)
                    .toList();
        }
    }
}
