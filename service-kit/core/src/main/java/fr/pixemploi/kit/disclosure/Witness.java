package fr.pixemploi.kit.disclosure;

import java.util.Collections;
import java.util.List;

/**
 * Other people behind the same release, as their difference from those that there are.
 *
 * @param atoms where they differ
 * @param more people (0) and those having a theme (1 + theme), by place in {@code atoms}
 */
record Witness(int[] atoms, int[][] more) {
    int more(int item, int at) {
        if (item == 0) return more[0][at];
        int having = more[1 + (item - 1) / 2][at];
        return item % 2 == 1 ? having : more[0][at] - having;
    }

    /** How much more of an item there is in all of a sum's atoms. */
    int more(int item, List<Integer> members) {
        int sum = 0;
        for (int at = 0; at < atoms.length; at++)
            if (Collections.binarySearch(members, atoms[at]) >= 0) sum += more(item, at);
        return sum;
    }
}
