package fr.pixemploi.assessment.engine.selection;

import java.util.ArrayList;
import java.util.List;

/** The best few items of a scan, best first; of two that are equal, the first one scanned. */
final class Shortlist {
    private final int[] items;
    private final double[] values;
    private int count;

    Shortlist(int max) {
        items = new int[max];
        values = new double[max];
    }

    /** Whether an item of this value would get onto the list. */
    boolean wants(double value) {
        return count < items.length ? value > Double.NEGATIVE_INFINITY : value > values[count - 1];
    }

    /** Adds an item whose value gets it onto the list. */
    void add(int item, double value) {
        int place = count < items.length ? count++ : count - 1;
        while (place > 0 && values[place - 1] < value) {
            items[place] = items[place - 1];
            values[place] = values[place - 1];
            place--;
        }
        items[place] = item;
        values[place] = value;
    }

    /** Removes items less than half as good as the best: where few are good, the draw must not cost much. */
    void keepNearBest() {
        while (count > 1 && values[0] > 0 && values[count - 1] < values[0] / 2) count--;
    }

    boolean isEmpty() {
        return count == 0;
    }

    int count() {
        return count;
    }

    int item(int place) {
        return items[place];
    }

    double value(int place) {
        return values[place];
    }

    List<Integer> items() {
        List<Integer> list = new ArrayList<>(count);
        for (int i = 0; i < count; i++) list.add(items[i]);
        return list;
    }
}
