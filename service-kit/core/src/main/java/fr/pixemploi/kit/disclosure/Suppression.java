package fr.pixemploi.kit.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Makes a release: hides what is small, and beside it whatever it takes that for each hidden figure two worlds could have made the very same
 * release, between which the figure differs by the promised width. Whole numbers, so that it holds against more than a linear solver. Not for use yet: ADR 048, "Found by a hostile reader".
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
     * @throws CannotBeReleased when these leave no room
     * @throws IllegalArgumentException when they are of other people, or tell people apart in another way
     */
    public Release release(Counts counts, List<Release> earlier) {
        return make(counts, earlier).release();
    }

    private record Made(Release release, List<Witness> witnesses) {}

    private Made make(Counts counts, List<Release> earlier) {
        Sums sums = new Sums(counts, earlier);
        hideSmall(sums);
        World world = new World(counts);
        Spreads spreads = new Spreads(sums);
        MoveSearch search = new MoveSearch(sums, world);
        EarlierWitnesses leftOpen = new EarlierWitnesses(sums, leftOpen(counts, earlier));
        List<Integer> coarsestFirst = IntStream.range(0, sums.size())
                .boxed()
                .sorted(Comparator.comparingInt(
                        (Integer sum) -> -sums.members.get(sum).size()))
                .toList();
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int item = 0; item < sums.items(); item++)
                for (int sum : coarsestFirst) {
                    Sums.Cell cell = new Sums.Cell(sum, item);
                    if (!sums.hidden(sum, item) || spreads.width(cell) >= rule.width()) continue;
                    protect(cell, search, world, spreads);
                    if (spreads.width(cell) < rule.width()) leftOpen.hideAmong(cell, spreads);
                    if (spreads.width(cell) < rule.width())
                        throw new CannotBeReleased("a hidden figure stays within " + spreads.width(cell));
                    changed = true;
                }
        }
        Audit.pass(sums, rule, spreads.witnesses());
        return new Made(new Release(counts.layout(), lines(counts.layout(), sums)), spreads.witnesses());
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
    private void hideSmall(Sums sums) {
        for (int sum = 0; sum < sums.size(); sum++) {
            if (sums.value(new Sums.Cell(sum, 0)) < rule.fewest()) sums.hide(sum);
            for (int theme = 0; theme < sums.themes; theme++)
                if (sums.value(new Sums.Cell(sum, 1 + 2 * theme)) < rule.fewest()
                        || sums.value(new Sums.Cell(sum, 2 + 2 * theme)) < rule.fewest()) sums.hide(theme, sum);
        }
    }

    /** The cheaper direction first, and the other only if that one ends before the width. */
    private void protect(Sums.Cell cell, MoveSearch search, World world, Spreads spreads) {
        world.reset();
        int need = rule.width() - spreads.width(cell);
        MoveSearch.Found more = search.best(cell, 1, need);
        MoveSearch.Found fewer =
                more != null && more.loss() == 0 && more.times() == need ? null : search.best(cell, -1, need);
        boolean downFirst = more == null || (fewer != null && fewer.better(more));
        for (int direction : downFirst ? new int[] {-1, 1} : new int[] {1, -1}) {
            world.reset();
            int reached = 0;
            int wanted = rule.width() - spreads.opposite(cell, direction);
            while (reached < wanted) {
                MoveSearch.Found found = search.best(cell, direction, wanted - reached);
                if (found == null) break;
                search.hide(found.move());
                world.make(found.move(), found.times());
                reached += found.times();
            }
            spreads.see(world.witness());
            if (spreads.width(cell) >= rule.width()) return;
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
