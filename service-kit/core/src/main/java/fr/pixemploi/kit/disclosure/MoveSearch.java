package fr.pixemploi.kit.disclosure;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds the move that changes a hidden cell and hides the least beside it. The same sums always give the same move. */
final class MoveSearch {
    /** Atoms of the cell that are tried, and leaves that each is exchanged with in a dimension; the nearest of them. */
    private static final int REACH = 12;

    /**
     * A move that can be made.
     *
     * @param times how often
     * @param loss what it hides
     */
    record Found(Move move, int direction, int times, int loss) {
        /** Loss for each step made, of which fewer than needed are worth less. */
        boolean better(Found other) {
            long mine = (long) loss * other.times;
            long its = (long) other.loss * times;
            return mine < its || (mine == its && times > other.times);
        }
    }

    private final Sums sums;
    private final Layout layout;
    private final World world;
    private final Hypercubes cubes;
    /** The sum of an atom and of nothing else; -1 where there is none. */
    private final int[] alone;

    private final int[] net;
    private final int[] met;

    MoveSearch(Sums sums, World world) {
        this.sums = sums;
        layout = sums.counts.layout();
        this.world = world;
        cubes = new Hypercubes(layout, REACH);
        alone = new int[sums.of.length];
        Arrays.fill(alone, -1);
        for (int sum = 0; sum < sums.size(); sum++)
            if (sums.members.get(sum).size() == 1) alone[sums.members.get(sum).getFirst()] = sum;
        net = new int[sums.size()];
        int most = Arrays.stream(sums.of).mapToInt(each -> each.length).max().orElse(0);
        met = new int[most << layout.dimensions().size()];
    }

    /** @param free whether it may hide nothing that is shown */
    @Nullable
    Found best(Sums.Cell cell, int direction, int need, boolean free) {
        Best best = new Best(need);
        eachMove(cell, direction, move -> best.takes(found(cell, direction, need, move, free)));
        return best.found;
    }

    private static final class Best {
        private final int need;
        private @Nullable Found found;

        private Best(int need) {
            this.need = need;
        }

        /** @return whether there can be no better */
        private boolean takes(@Nullable Found other) {
            if (other == null || (found != null && !other.better(found))) return false;
            found = other;
            return other.loss == 0 && other.times == need;
        }
    }

    /**
     * A move that brings somebody to where nobody is whom the moves of the cell could take: the first that is found. It does not undo what was
     * reached, and hides nothing.
     */
    @Nullable
    Found preparing(Sums.Cell cell, int direction, int need) {
        Set<Sums.Cell> missing = new LinkedHashSet<>();
        eachMove(cell, direction, move -> {
            if (isFree(cell, move)) {
                Sums.Cell lacks = world.missing(move, cell.item(), atom -> alone[atom]);
                if (lacks != null) missing.add(lacks);
            }
            return missing.size() == REACH;
        });
        for (Sums.Cell each : missing) {
            Best best = new Best(need);
            eachMove(each, 1, move -> {
                Found found = found(each, 1, need, move, true);
                return found != null && change(cell, move) * direction >= 0 && best.takes(found);
            });
            if (best.found != null) return best.found;
        }
        return null;
    }

    /** Until it says that it has what it wants. */
    private void eachMove(Sums.Cell cell, int direction, Predicate<Move> enough) {
        for (int atom : atoms(cell, direction))
            for (int[] axes : cubes.axes())
                for (int[] partners : cubes.partners(atom, axes)) {
                    int[][] corners = cubes.corners(atom, axes, partners);
                    if (corners == null) continue;
                    int[] with = corners[0];
                    int[] against = corners[1];
                    for (Move.Kind kind : kinds(cell)) {
                        // One more who lacks it, of the same people, is one fewer who has it.
                        boolean lack = kind == Move.Kind.ANSWERS && cell.item() % 2 == 0;
                        Move move = new Move(
                                direction > 0 != lack ? with : against,
                                direction > 0 != lack ? against : with,
                                kind,
                                kind == Move.Kind.ANSWERS ? cell.theme() : -1);
                        if (enough.test(move)) return;
                    }
                }
    }

    private boolean isFree(Sums.Cell cell, Move move) {
        int touched = meet(move);
        boolean free = net[cell.sum()] != 0;
        for (int at = 0; at < touched; at++) {
            int sum = met[at];
            if (net[sum] != 0)
                free &= !(move.kind() == Move.Kind.ANSWERS ? sums.told(move.theme(), sum) : sums.shown(sum));
            net[sum] = 0;
        }
        return free;
    }

    /** By how much a move changes the people, or the answers, of a cell. */
    private int change(Sums.Cell cell, Move move) {
        if (move.kind() == Move.Kind.ANSWERS && (cell.item() == 0 || cell.theme() != move.theme())) return 0;
        int touched = meet(move);
        int change = net[cell.sum()];
        for (int at = 0; at < touched; at++) net[met[at]] = 0;
        return move.kind() == Move.Kind.ANSWERS && cell.item() % 2 == 0 ? -change : change;
    }

    /** People can come and go only where it is hidden how many there are. */
    private List<Move.Kind> kinds(Sums.Cell cell) {
        if (cell.item() == 0) return List.of(Move.Kind.HAVING);
        if (sums.shown(cell.sum())) return List.of(Move.Kind.ANSWERS);
        return List.of(cell.item() % 2 == 1 ? Move.Kind.HAVING : Move.Kind.LACKING, Move.Kind.ANSWERS);
    }

    private List<Integer> atoms(Sums.Cell cell, int direction) {
        int item = cell.item() == 0 || direction < 0
                ? cell.item()
                : cell.item() % 2 == 1 ? cell.item() + 1 : cell.item() - 1;
        return sums.members.get(cell.sum()).stream()
                .sorted(Comparator.comparingInt((Integer atom) -> -world.value(item, atom)))
                .limit(REACH)
                .toList();
    }

    private @Nullable Found found(Sums.Cell cell, int direction, int need, Move move, boolean free) {
        int times = world.capacity(move, cell.item(), need);
        if (times == 0) return null;
        int touched = meet(move);
        int change = net[cell.sum()];
        int loss = 0;
        boolean may = true;
        for (int at = 0; at < touched; at++) {
            int sum = met[at];
            if (net[sum] != 0 && may) {
                boolean answers = move.kind() == Move.Kind.ANSWERS;
                boolean open = answers ? sums.told(move.theme(), sum) : sums.shown(sum);
                if (open) {
                    may = !free && (answers ? sums.mayHide(move.theme(), sum) : sums.mayHide(sum));
                    loss += answers ? sums.lossOfOne(sum) : sums.loss(sum);
                }
            }
            net[sum] = 0;
        }
        if (!may || change == 0) return null;
        return new Found(move, direction, times, loss);
    }

    /** Sets the net change of sums, and says how many were met; some twice. */
    private int meet(Move move) {
        int touched = 0;
        for (int corner = 0; corner < move.size(); corner++)
            for (int sum : sums.of[move.atom(corner)]) {
                net[sum] += move.sign(corner);
                met[touched++] = sum;
            }
        return touched;
    }

    /** Hides what must be for the move not to be seen. */
    void hide(Move move) {
        int touched = meet(move);
        for (int at = 0; at < touched; at++) {
            int sum = met[at];
            if (net[sum] != 0) {
                if (move.kind() != Move.Kind.ANSWERS) sums.hide(sum);
                else sums.hide(move.theme(), sum);
            }
            net[sum] = 0;
        }
    }
}
