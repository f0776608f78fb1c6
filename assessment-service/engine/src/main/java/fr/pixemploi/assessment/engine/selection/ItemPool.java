package fr.pixemploi.assessment.engine.selection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The items of one bank version as arrays, built once and shared by all sittings. Items are numbered competence by competence, in
 * the order given within each; that index is what sittings, snapshots and choices speak of. Immutable.
 */
public final class ItemPool {
    private final List<PoolItem> items;
    private final int[] starts;
    private final InformationTable[] tables;
    private final double[] seconds;
    private final double[] comfort;
    private final double[] ordinarySeconds;
    private final int[][] rivals;
    private final Map<String, Integer> indices;

    private ItemPool(List<PoolItem> items, int dimensions) {
        this.items = items;
        this.starts = starts(items, dimensions);
        this.tables = new InformationTable[dimensions];
        for (int k = 0; k < dimensions; k++) {
            tables[k] = new InformationTable(items.subList(starts[k], starts[k + 1]).stream()
                    .map(PoolItem::model)
                    .toList());
        }
        this.seconds = items.stream()
                .mapToDouble(item -> item.time().expectedSeconds())
                .toArray();
        this.comfort = items.stream()
                .mapToDouble(item -> Easiness.ability(item.model()))
                .toArray();
        this.ordinarySeconds = new double[dimensions];
        for (int k = 0; k < dimensions; k++) ordinarySeconds[k] = median(seconds, starts[k], starts[k + 1]);
        this.indices = new HashMap<>();
        for (int i = 0; i < items.size(); i++) {
            if (indices.put(items.get(i).id(), i) != null)
                throw new IllegalArgumentException(
                        "two items have the id " + items.get(i).id());
        }
        this.rivals = rivals();
    }

    /**
     * The pool of these items.
     *
     * @param dimensions number of competences; each item's dimension is below it
     */
    public static ItemPool of(List<PoolItem> items, int dimensions) {
        for (PoolItem item : items) {
            if (item.dimension() >= dimensions)
                throw new IllegalArgumentException(
                        item.id() + " measures dimension " + item.dimension() + " of " + dimensions);
        }
        return new ItemPool(
                items.stream()
                        .sorted(Comparator.comparingInt(PoolItem::dimension))
                        .toList(),
                dimensions);
    }

    public int size() {
        return items.size();
    }

    public int dimensions() {
        return tables.length;
    }

    public PoolItem item(int index) {
        return items.get(index);
    }

    /**
     * Index of an item.
     *
     * @throws IllegalArgumentException when the pool has no such item
     */
    public int indexOf(String id) {
        Integer index = indices.get(id);
        if (index == null) throw new IllegalArgumentException("no item " + id);
        return index;
    }

    /** Index of a competence's first item; the next competence's first ends it. */
    int start(int dimension) {
        return starts[dimension];
    }

    InformationTable table(int dimension) {
        return tables[dimension];
    }

    /** Mean seconds of a person of speed 0, item by item. */
    double[] seconds() {
        return seconds;
    }

    /** Median over a competence's items of their expected seconds. */
    double ordinarySeconds(int dimension) {
        return ordinarySeconds[dimension];
    }

    /** Ability from which on an item is well within reach. */
    double comfort(int index) {
        return comfort[index];
    }

    /** Items that must not be asked beside this one: its family and its enemies. */
    int[] rivals(int index) {
        return rivals[index];
    }

    private static int[] starts(List<PoolItem> items, int dimensions) {
        int[] starts = new int[dimensions + 1];
        for (PoolItem item : items) starts[item.dimension() + 1]++;
        for (int k = 0; k < dimensions; k++) starts[k + 1] += starts[k];
        return starts;
    }

    private static double median(double[] values, int from, int to) {
        if (from == to) return 0;
        double[] sorted = Arrays.copyOfRange(values, from, to);
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private int[][] rivals() {
        Map<String, List<Integer>> families = new HashMap<>();
        List<Set<Integer>> rivals = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            rivals.add(new TreeSet<>());
            String family = items.get(i).family();
            if (!family.isEmpty())
                families.computeIfAbsent(family, name -> new ArrayList<>()).add(i);
        }
        for (List<Integer> family : families.values()) {
            for (int member : family) rivals.get(member).addAll(family);
        }
        for (int i = 0; i < items.size(); i++) {
            for (String enemy : items.get(i).enemies()) {
                // An enemy that this version of the bank no longer has cannot be met.
                Integer other = indices.get(enemy);
                if (other == null) continue;
                rivals.get(i).add(other);
                rivals.get(other).add(i);
            }
        }
        return rivals.stream()
                .map(set -> set.stream().mapToInt(Integer::intValue).toArray())
                .collect(Collectors.toList())
                .toArray(int[][]::new);
    }
}
