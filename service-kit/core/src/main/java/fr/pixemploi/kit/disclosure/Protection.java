package fr.pixemploi.kit.disclosure;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds witnesses for all that is hidden, and hides more where there are none. */
final class Protection {
    /** Moves that only make others possible, for one figure. */
    private static final int PREPARATIONS = 6;

    private final SmallCells rule;
    private final Sums sums;
    private final Families families;
    private final World world;
    private final Spreads spreads;
    private final MoveSearch search;
    private final EarlierWitnesses leftOpen;
    private final boolean first;

    /** @param leftOpen what the last release left open, where there is one */
    Protection(SmallCells rule, Sums sums, Families families, List<Witness> leftOpen, boolean first) {
        this.rule = rule;
        this.sums = sums;
        this.families = families;
        this.first = first;
        world = new World(sums.counts);
        spreads = new Spreads(sums);
        search = new MoveSearch(sums, world);
        this.leftOpen = new EarlierWitnesses(sums, leftOpen);
    }

    /** @throws CannotBeReleased when these leave no room */
    List<Witness> protect() {
        families.settle();
        hideFamilies();
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
                    if (!sums.hidden(sum, item) || enough(cell)) continue;
                    protect(cell);
                    changed = true;
                }
        }
        return spreads.witnesses();
    }

    private boolean enough(Sums.Cell cell) {
        return spreads.width(cell) >= rule.width();
    }

    /** First what costs nothing, both ways: who pays before tells what was small. */
    private void protect(Sums.Cell cell) {
        move(cell, true);
        while (first
                && !enough(cell)
                && families.widen(cell.item() == 0 ? 0 : 1 + cell.theme(), sums.shapes.get(cell.sum()))) {
            hideFamilies();
            move(cell, true);
        }
        if (!enough(cell)) move(cell, false);
        if (!enough(cell)) leftOpen.hideAmong(cell, spreads);
        if (!enough(cell)) throw new CannotBeReleased("a hidden figure stays within " + spreads.width(cell));
    }

    private void hideFamilies() {
        for (int sum = 0; sum < sums.size(); sum++) {
            List<BitSet[]> shapes = sums.shapes.get(sum);
            if (sums.mayHide(sum) && shapes.stream().allMatch(shape -> families.hides(0, shape))) sums.hide(sum);
            for (int theme = 0; theme < sums.themes; theme++) {
                int item = 1 + theme;
                if (sums.told(theme, sum)
                        && sums.mayHide(theme, sum)
                        && shapes.stream().allMatch(shape -> families.hides(item, shape))) sums.hide(theme, sum);
            }
        }
    }

    private void move(Sums.Cell cell, boolean free) {
        for (int direction : free ? new int[] {1, -1} : cheaperFirst(cell)) {
            world.reset();
            int wanted = rule.width() - spreads.opposite(cell, direction);
            List<Integer> members = sums.members.get(cell.sum());
            int left = wanted;
            int prepared = 0;
            while (left > 0) {
                MoveSearch.Found found = search.best(cell, direction, left, free);
                if (found == null && prepared++ < PREPARATIONS) found = preparing(cell, direction, left);
                if (found == null) break;
                search.hide(found.move());
                world.make(found.move(), found.times());
                left = wanted - direction * world.more(cell.item(), members);
            }
            spreads.see(world.witness());
            if (enough(cell)) return;
        }
    }

    private int[] cheaperFirst(Sums.Cell cell) {
        world.reset();
        int need = rule.width() - spreads.width(cell);
        MoveSearch.Found more = search.best(cell, 1, need, false);
        MoveSearch.Found fewer = search.best(cell, -1, need, false);
        boolean downFirst = more == null || (fewer != null && fewer.better(more));
        return downFirst ? new int[] {-1, 1} : new int[] {1, -1};
    }

    /** People come who answer otherwise, and then answer so; or come to where they can be moved on from. */
    private MoveSearch.@Nullable Found preparing(Sums.Cell cell, int direction, int left) {
        MoveSearch.Found found = null;
        if (cell.item() > 0 && !sums.shown(cell.sum()))
            found = search.best(new Sums.Cell(cell.sum(), 0), direction, left, true);
        return found == null ? search.preparing(cell, direction, left) : found;
    }
}
