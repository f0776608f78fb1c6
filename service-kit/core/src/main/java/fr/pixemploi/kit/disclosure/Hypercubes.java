package fr.pixemploi.kit.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The hypercubes that an atom is a corner of: along an axis some leaves are exchanged for others. */
final class Hypercubes {
    private final Layout layout;
    private final int reach;
    private final int[][][] nearest;
    private final int[][] leaves;
    private final int[][] axes;
    private final int[] steps;
    /** Atoms by their leaves; -1 where there can be nobody. */
    private final int[] places;

    /** @param reach leaves that each is exchanged with in a dimension; the nearest of them */
    Hypercubes(Layout layout, int reach) {
        this.layout = layout;
        this.reach = reach;
        nearest = layout.dimensions().stream().map(Hypercubes::nearest).toArray(int[][][]::new);
        leaves = layout.atoms().stream().map(this::leaves).toArray(int[][]::new);
        axes = axes(layout.dimensions().size());
        steps = new int[layout.dimensions().size()];
        int size = 1;
        for (int at = 0; at < steps.length; at++) {
            steps[at] = size;
            size *= layout.dimensions().get(at).leaves().size();
        }
        places = new int[size];
        Arrays.fill(places, -1);
        for (int atom = 0; atom < leaves.length; atom++) {
            int at = 0;
            for (int dimension = 0; dimension < steps.length; dimension++)
                at += steps[dimension] * leaves[atom][dimension];
            places[at] = atom;
        }
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

    int[][] axes() {
        return axes;
    }

    /**
     * Ways to exchange some dimensions, each alone or some at once: the axes of a hypercube. Each is a number of a bit for each of its dimensions.
     * Those of more axes are seen less and come first.
     */
    private static int[][] axes(int dimensions) {
        List<List<Integer>> all = new ArrayList<>(List.of(List.of()));
        for (int dimension = 0; dimension < dimensions; dimension++) {
            List<List<Integer>> longer = new ArrayList<>(all);
            for (List<Integer> some : all) {
                List<Integer> alone = new ArrayList<>(some);
                alone.add(1 << dimension);
                longer.add(alone);
                for (int axis = 0; axis < some.size(); axis++) {
                    List<Integer> joined = new ArrayList<>(some);
                    joined.set(axis, some.get(axis) | 1 << dimension);
                    longer.add(joined);
                }
            }
            all = longer;
        }
        return all.stream()
                .sorted(Comparator.comparingInt((List<Integer> each) -> -each.size()))
                .map(each -> each.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    /** A leaf for each of the dimensions, in all combinations; -1 for the others. */
    List<int[]> partners(int atom, int[] axes) {
        int dimensions = Arrays.stream(axes).reduce(0, (one, other) -> one | other);
        int[] none = new int[leaves[atom].length];
        Arrays.fill(none, -1);
        List<int[]> all = List.of(none);
        for (int dimension = 0; dimension < none.length; dimension++) {
            if ((dimensions & 1 << dimension) == 0) continue;
            int[] others = nearest[dimension][leaves[atom][dimension]];
            List<int[]> longer = new ArrayList<>();
            for (int[] some : all)
                for (int at = 0; at < Math.min(reach, others.length); at++) {
                    int[] both = some.clone();
                    both[dimension] = others[at];
                    longer.add(both);
                }
            all = longer;
        }
        return all;
    }

    /** Those with the sign of the atom, and the others. */
    int @Nullable [][] corners(int atom, int[] axes, int[] partners) {
        int count = 1 << axes.length;
        int[][] corners = {new int[Math.max(1, count / 2)], new int[count / 2]};
        int[] filled = new int[2];
        int[] here = leaves[atom];
        for (int corner = 0; corner < count; corner++) {
            int exchanged = 0;
            for (int axis = 0; axis < axes.length; axis++) if ((corner & 1 << axis) != 0) exchanged |= axes[axis];
            int at = 0;
            for (int dimension = 0; dimension < partners.length; dimension++)
                at += steps[dimension] * ((exchanged & 1 << dimension) != 0 ? partners[dimension] : here[dimension]);
            int place = places[at];
            if (place < 0) return null;
            int side = Integer.bitCount(corner) % 2;
            corners[side][filled[side]++] = place;
        }
        return corners;
    }
}
