package fr.pixemploi.kit.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Makes a release: hides what is small, and beside it whatever it takes that for each hidden figure two worlds could have made the very same
 * release, between which the figure differs by the promised width. Whole numbers, so that it holds against more than a linear solver. Not for use yet: ADR 048, "What remains".
 */
public final class Suppression {
    private final SmallCells rule;

    public Suppression(SmallCells rule) {
        this.rule = rule;
    }

    /** The first of these people. */
    public Release release(Counts counts) {
        return release(counts, List.of());
    }

    /**
     * @param earlier all that went out of the same people; of others nothing can be subtracted, since a person counts in one period
     * @throws CannotBeReleased when these leave no room, told of fewer people than may be told of now, or one theme seems to follow from another
     * @throws IllegalArgumentException when they are of other people, or tell people apart in another way
     */
    public Release release(Counts counts, List<Release> earlier) {
        counts.refuseThemesThatFollow();
        return make(counts, earlier).release();
    }

    private record Made(Release release, List<Witness> witnesses) {}

    private Made make(Counts counts, List<Release> earlier) {
        Sums sums = new Sums(counts, earlier, rule);
        Families families = families(sums, earlier);
        hideSmall(sums, families);
        List<Witness> witnesses =
                new Protection(rule, sums, families, leftOpen(counts, earlier), earlier.isEmpty()).protect();
        Release release = new Release(counts.layout(), lines(counts.layout(), sums));
        return new Made(Audit.pass(release, earlier, counts, rule, witnesses), witnesses);
    }

    private Families families(Sums sums, List<Release> earlier) {
        List<Layout> layouts = new ArrayList<>(List.of(sums.counts.layout()));
        earlier.forEach(each -> layouts.add(each.layout()));
        List<Dimension> dimensions = sums.counts.layout().dimensions();
        Halving[] halvings = new Halving[dimensions.size()];
        for (int at = 0; at < halvings.length; at++) {
            List<BitSet> groups = new ArrayList<>();
            for (Layout layout : layouts) {
                Dimension dimension = layout.dimensions().get(at);
                for (String group : dimension.groups().keySet()) groups.add(dimension.places(group));
            }
            halvings[at] = new Halving(dimensions.get(at).leaves().size(), groups);
        }
        List<String> names = dimensions.stream().map(Dimension::name).toList();
        List<Set<Integer>> shown = layouts.stream()
                .flatMap(layout -> layout.tables().stream())
                .map(table -> table.stream().map(names::indexOf).collect(Collectors.toSet()))
                .toList();
        return new Families(
                sums.counts,
                rule,
                halvings,
                shown,
                sums.shapes.stream().flatMap(List::stream).toList());
    }

    /** Of the last release, made again: the one whose tables the others leave room for. Of other themes it says too little. */
    private List<Witness> leftOpen(Counts counts, List<Release> earlier) {
        if (earlier.isEmpty()) return List.of();
        Release last = earlier.getLast();
        if (!last.layout().themes().equals(counts.layout().themes())) return List.of();
        Made again = make(counts.in(last.layout()), earlier.subList(0, earlier.size() - 1));
        return again.release().lines().equals(last.lines()) ? again.witnesses() : List.of();
    }

    /** Of nobody, too: that there is nobody, or that all of fourteen have it, says something of each of them. */
    private void hideSmall(Sums sums, Families families) {
        for (int sum = 0; sum < sums.size(); sum++) {
            List<BitSet[]> shapes = sums.shapes.get(sum);
            if (sums.value(new Sums.Cell(sum, 0)) < rule.fewest()) {
                sums.hide(sum);
                shapes.forEach(shape -> families.closeAbove(0, shape));
            }
            for (int theme = 0; theme < sums.themes; theme++) {
                int item = 1 + theme;
                if (sums.value(new Sums.Cell(sum, 1 + 2 * theme)) >= rule.fewest()
                        && sums.value(new Sums.Cell(sum, 2 + 2 * theme)) >= rule.fewest()) continue;
                sums.hide(theme, sum);
                shapes.forEach(shape -> families.closeAbove(item, shape));
            }
        }
    }

    private static List<Release.Line> lines(Layout layout, Sums sums) {
        List<Release.Line> lines = new ArrayList<>();
        for (Layout.Cell cell : layout.cells()) {
            int sum = sums.of(cell);
            SortedMap<String, Integer> having = new TreeMap<>();
            for (int theme = 0; theme < sums.themes; theme++)
                if (sums.told(theme, sum))
                    having.put(layout.themes().get(theme), sums.value(new Sums.Cell(sum, 1 + 2 * theme)));
            lines.add(new Release.Line(
                    cell.nodes(),
                    sums.shown(sum) ? OptionalInt.of(sums.value(new Sums.Cell(sum, 0))) : OptionalInt.empty(),
                    having));
        }
        return lines;
    }
}
