package fr.pixemploi.profile.release.domain;

import fr.pixemploi.kit.disclosure.Counts;
import fr.pixemploi.kit.disclosure.Lots;
import fr.pixemploi.kit.disclosure.Partition;
import fr.pixemploi.kit.disclosure.Told;
import fr.pixemploi.kit.release.Estimate;
import fr.pixemploi.kit.release.ReleaseTable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes all tables of a release. The same people, definitions and key give the same tables. */
public final class Tabulation {
    private static final double THOUSANDTHS = 1_000;

    private final Definitions definitions;
    private final Participants.Census census;
    private final Lots lots;
    private final int fewest;

    public Tabulation(Definitions definitions, Participants.Census census, byte[] key, int fewest) {
        this.definitions = definitions;
        this.census = census;
        this.lots = new Lots(key, definitions.drawn());
        this.fewest = fewest;
    }

    /** In the order of figures and facets. */
    public List<ReleaseTable> tables() {
        Map<Facet, Tree> trees = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) trees.put(facet, new Tree(facet, definitions, census.places()));
        List<ReleaseTable> tables = new ArrayList<>();
        definitions.all().forEach(figure -> trees.forEach((facet, tree) -> tables.add(table(figure, facet, tree))));
        return tables;
    }

    private ReleaseTable table(Figure figure, Facet facet, Tree tree) {
        Counts counts = new Counts(figure.measure().categories());
        Map<String, long[]> gains = new HashMap<>();
        String lot = figure.code() + "|" + facet.code();
        for (Participant person : census.people()) {
            String category = figure.category(person, definitions);
            String leaf = category == null ? null : tree.leaf(person);
            if (category == null || leaf == null || !lots.draws(person.id(), lot)) continue;
            counts.add(leaf, category, 1);
            Integer gain = person.gain();
            if (figure.measure() != Measure.GAIN || gain == null) continue;
            long[] sums = gains.computeIfAbsent(leaf, _ -> new long[2]);
            sums[0] += gain;
            sums[1] += (long) gain * gain;
        }
        List<Told> told = new Partition(fewest).tell(tree.root(), counts);
        if (figure.measure() != Measure.GAIN)
            return table(
                    figure,
                    facet,
                    told.stream()
                            .map(part -> ReleaseTable.Line.of(part, figure.categories(), tree::label))
                            .toList());
        List<Sums> sums = told.stream().map(part -> sums(part, gains)).toList();
        // Parts of one that is told would give the one that is not: all or none.
        if (sums.stream().anyMatch(each -> each.isNear(definitions.topLevel()))) return table(figure, facet, List.of());
        List<ReleaseTable.Line> lines = new ArrayList<>();
        for (int at = 0; at < told.size(); at++)
            lines.add(ReleaseTable.Line.of(told.get(at), sums.get(at).mean(), tree::label));
        return table(figure, facet, lines);
    }

    private static ReleaseTable table(Figure figure, Facet facet, List<ReleaseTable.Line> lines) {
        return new ReleaseTable(figure.code(), facet.code(), lines);
    }

    private record Sums(int people, double sum, double squares) {
        /**
         * Whether one person's gain would be known closer than that it is one: when all others were at one end, this one would still be
         * away from the other.
         */
        boolean isNear(int top) {
            double room = Math.min(sum + (double) people * top, (double) people * top - sum);
            return room < 2.0 * top;
        }

        Estimate mean() {
            return Estimate.mean(people, sum, squares);
        }
    }

    private static Sums sums(Told part, Map<String, long[]> gains) {
        double sum = 0;
        double squares = 0;
        for (String leaf : part.leaves()) {
            long[] of = gains.getOrDefault(leaf, new long[2]);
            sum += of[0] / THOUSANDTHS;
            squares += of[1] / (THOUSANDTHS * THOUSANDTHS);
        }
        return new Sums(part.all(), sum, squares);
    }
}
