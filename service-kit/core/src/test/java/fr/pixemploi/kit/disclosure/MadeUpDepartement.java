package fr.pixemploi.kit.disclosure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * People of one département and quarter: structures in territories and networks, of which the missions locales have young people only. Sizes of
 * structures differ as they do: a few large, many small.
 */
final class MadeUpDepartement {
    static final List<String> AGES = List.of("16-25", "26-35", "36-50", "51-");
    static final Set<String> ALL = Set.of("structure", "audience", "age");
    private static final List<String> NETWORKS = List.of("france-travail", "missions-locales", "cap-emploi");

    final List<Dimension> dimensions;
    final List<String> themes;
    private final long seed;
    private final int structures;

    MadeUpDepartement(long seed, int structures, int territories, int audiences, int themes) {
        this.seed = seed;
        this.structures = structures;
        this.themes =
                IntStream.range(0, themes).mapToObj(each -> "theme-" + each).toList();
        List<String> names = IntStream.range(0, structures)
                .mapToObj(each -> "structure-" + each)
                .toList();
        TreeMap<String, List<String>> groups = new TreeMap<>();
        for (int each = 0; each < structures; each++) {
            groups.computeIfAbsent("territory-" + each % territories, _ -> new ArrayList<>())
                    .add(names.get(each));
            groups.computeIfAbsent(network(each), _ -> new ArrayList<>()).add(names.get(each));
        }
        dimensions = List.of(
                new Dimension("structure", names, groups),
                new Dimension(
                        "audience",
                        IntStream.range(0, audiences)
                                .mapToObj(each -> "audience-" + each)
                                .toList()),
                new Dimension("age", AGES));
    }

    private static String network(int structure) {
        return NETWORKS.get(structure / 2 % NETWORKS.size());
    }

    /** Whatever else the dimensions cross may come later. */
    Layout layout(List<Set<String>> tables) {
        return new Layout(dimensions, tables, List.of(ALL), themes, possible());
    }

    Layout alone(List<Set<String>> tables) {
        return new Layout(dimensions, tables, themes, possible());
    }

    Layout cube() {
        return layout(List.of(ALL));
    }

    private Predicate<List<String>> possible() {
        Dimension structure = dimensions.getFirst();
        return leaves ->
                !structure.groups().getOrDefault("missions-locales", List.of()).contains(leaves.get(0))
                        || (leaves.get(1).equals("audience-0") && leaves.get(2).equals("16-25"));
    }

    Counts people(Layout layout, int people) {
        Random random = new Random(seed);
        Counts counts = new Counts(layout);
        for (int each = 0; each < people; each++) {
            int structure = (int) (structures * Math.pow(random.nextDouble(), 2.5));
            boolean young = network(structure).equals("missions-locales");
            int audience = (int) (dimensions.get(1).leaves().size() * Math.pow(random.nextDouble(), 2));
            int age = (int) (AGES.size() * Math.pow(random.nextDouble(), 1.3));
            double level = random.nextGaussian() - 0.3 * age;
            Set<String> has = new HashSet<>();
            for (int theme = 0; theme < themes.size(); theme++)
                if (level + random.nextGaussian() > 0.1 * theme - 0.5) has.add(themes.get(theme));
            counts.add(
                    List.of("structure-" + structure, "audience-" + (young ? 0 : audience), AGES.get(young ? 0 : age)),
                    has);
        }
        return counts;
    }
}
