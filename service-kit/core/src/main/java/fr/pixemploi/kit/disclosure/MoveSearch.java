package fr.pixemploi.kit.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
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
    private final int[][][] nearest;
    private final int[][] leaves;
    private final int[] net;
    private final int[] met;

    MoveSearch(Sums sums, World world) {
        this.sums = sums;
        layout = sums.counts.layout();
        this.world = world;
        nearest = layout.dimensions().stream().map(MoveSearch::nearest).toArray(int[][][]::new);
        leaves = layout.atoms().stream().map(this::leaves).toArray(int[][]::new);
        net = new int[sums.size()];
        int most = Arrays.stream(sums.of).mapToInt(each -> each.length).max().orElse(0);
        met = new int[most << layout.dimensions().size()];
    }

    private int[] leaves(List<String> atom) {
        int[] found = new int[atom.size()];
        for (int at = 0; at < found.length; at++)
            found[at] = layout.dimensions().get(at).leaves().indexOf(atom.get(at));
        return found;
    }

    /** Other leaves by how many groups they share with each. */
    private static int[][] nearest(Dimension dimension) {
        List<List<String>> nodes =
                dimension.leaves().stream().map(dimension::nodesOf).toList();
        int[][] all = new int[nodes.size()][];
        for (int leaf = 0; leaf < all.length; leaf++) {
            int here = leaf;
            all[leaf] = IntStream.range(0, all.length)
                    .filter(other -> other != here)
                    .boxed()
                    .sorted(Comparator.comparingLong((Integer other) -> -nodes.get(other).stream()
                            .filter(nodes.get(here)::contains)
                            .count()))
                    .mapToInt(Integer::intValue)
                    .toArray();
        }
        return all;
    }

    @Nullable
    Found best(Sums.Cell cell, int direction, int need) {
        Found best = null;
        for (int atom : atoms(cell, direction))
            for (int dimensions = (1 << layout.dimensions().size()) - 1; dimensions >= 0; dimensions--) {
                for (int[] partners : partners(atom, dimensions)) {
                    int[][] corners = corners(atom, dimensions, partners);
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
                        Found found = found(cell, direction, need, move);
                        if (found == null || (best != null && !found.better(best))) continue;
                        best = found;
                        if (found.loss == 0 && found.times == need) return best;
                    }
                }
            }
        return best;
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

    /** A leaf for each of the dimensions, in all combinations; -1 for the others. */
    private List<int[]> partners(int atom, int dimensions) {
        int[] none = new int[leaves[atom].length];
        Arrays.fill(none, -1);
        List<int[]> all = List.of(none);
        for (int dimension = 0; dimension < none.length; dimension++) {
            if ((dimensions & 1 << dimension) == 0) continue;
            int[] others = nearest[dimension][leaves[atom][dimension]];
            List<int[]> longer = new ArrayList<>();
            for (int[] some : all)
                for (int at = 0; at < Math.min(REACH, others.length); at++) {
                    int[] both = some.clone();
                    both[dimension] = others[at];
                    longer.add(both);
                }
            all = longer;
        }
        return all;
    }

    /** Those with the sign of the atom, and the others. */
    private int @Nullable [][] corners(int atom, int dimensions, int[] partners) {
        int count = 1 << Integer.bitCount(dimensions);
        int[][] corners = {new int[Math.max(1, count / 2)], new int[count / 2]};
        int[] filled = new int[2];
        for (int corner = 0; corner < 1 << partners.length; corner++) {
            if ((corner & ~dimensions) != 0) continue;
            List<String> leaf = new ArrayList<>(layout.atoms().get(atom));
            for (int dimension = 0; dimension < partners.length; dimension++)
                if ((corner & 1 << dimension) != 0)
                    leaf.set(
                            dimension,
                            layout.dimensions().get(dimension).leaves().get(partners[dimension]));
            int place = layout.place(leaf);
            if (place < 0) return null;
            int side = Integer.bitCount(corner) % 2;
            corners[side][filled[side]++] = place;
        }
        return corners;
    }

    private @Nullable Found found(Sums.Cell cell, int direction, int need, Move move) {
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
                    may = answers ? sums.mayHide(move.theme(), sum) : sums.mayHide(sum);
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
