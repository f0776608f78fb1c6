package fr.pixemploi.kit.disclosure;

/**
 * How other people could lie behind the same release: one more in some atoms, one fewer in others. Corners of a hypercube with alternating signs
 * (Giessing and Repsilber 2002, the hypercube method of GHMITER): a sum over an edge stays as it is.
 *
 * @param more atoms that gain
 * @param fewer atoms that lose
 * @param kind what they gain or lose
 * @param theme of {@link Kind#ANSWERS} only
 */
record Move(int[] more, int[] fewer, Kind kind, int theme) {
    enum Kind {
        /** People, who have what is counted as far as there are enough to lose. */
        HAVING,
        /** People, who have nothing of what is counted as far as there are enough to lose. */
        LACKING,
        /** What the same people answer about one theme. */
        ANSWERS
    }

    int size() {
        return more.length + fewer.length;
    }

    int atom(int corner) {
        return corner < more.length ? more[corner] : fewer[corner - more.length];
    }

    int sign(int corner) {
        return corner < more.length ? 1 : -1;
    }
}
