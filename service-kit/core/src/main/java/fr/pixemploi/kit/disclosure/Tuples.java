package fr.pixemploi.kit.disclosure;

import java.util.List;

/** How many people there are in a part of each dimension, whether that is published or not. */
final class Tuples {
    private final int[] steps;
    private final int[] people;
    private final int[][] having;
    private final boolean[] there;

    Tuples(Counts counts, Halving[] halvings) {
        steps = new int[halvings.length];
        int size = 1;
        for (int at = 0; at < steps.length; at++) {
            steps[at] = size;
            size = Math.multiplyExact(size, halvings[at].size());
        }
        people = new int[size];
        having = new int[counts.having.length][size];
        there = new boolean[size];
        Layout layout = counts.layout();
        for (int atom = 0; atom < layout.atoms().size(); atom++)
            for (int tuple : holding(layout, layout.atoms().get(atom), halvings)) {
                there[tuple] = true;
                people[tuple] += counts.people[atom];
                for (int theme = 0; theme < having.length; theme++) having[theme][tuple] += counts.having[theme][atom];
            }
    }

    private int[] holding(Layout layout, List<String> atom, Halving[] halvings) {
        int[] all = {0};
        for (int at = 0; at < steps.length; at++) {
            int leaf = layout.dimensions().get(at).leaves().indexOf(atom.get(at));
            int[] parts = halvings[at].holding(leaf);
            int[] more = new int[all.length * parts.length];
            for (int each = 0; each < more.length; each++)
                more[each] = all[each % all.length] + steps[at] * parts[each / all.length];
            all = more;
        }
        return all;
    }

    int of(int[] parts) {
        int tuple = 0;
        for (int at = 0; at < steps.length; at++) tuple += steps[at] * parts[at];
        return tuple;
    }

    /** Whether there can be anybody. */
    boolean there(int tuple) {
        return there[tuple];
    }

    int people(int tuple) {
        return people[tuple];
    }

    int having(int theme, int tuple) {
        return having[theme][tuple];
    }

    int lacking(int theme, int tuple) {
        return people[tuple] - having[theme][tuple];
    }

    /** Those who have it or those who have it not, whoever are fewer. */
    int fewer(int theme, int tuple) {
        return Math.min(having(theme, tuple), lacking(theme, tuple));
    }
}
