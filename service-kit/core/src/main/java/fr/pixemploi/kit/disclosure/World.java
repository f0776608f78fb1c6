package fr.pixemploi.kit.disclosure;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/** Other people than there are, behind the same release: whole numbers, none below zero. Begins as the true one. */
final class World {
    private final Counts truth;
    private final int[] people;
    private final int[][] having;
    private final boolean[] touched;
    private int[] changed = new int[64];
    private int changes;

    World(Counts truth) {
        this.truth = truth;
        people = truth.people.clone();
        having = Arrays.stream(truth.having).map(int[]::clone).toArray(int[][]::new);
        touched = new boolean[people.length];
    }

    /** Back to the truth. */
    void reset() {
        for (int at = 0; at < changes; at++) {
            int atom = changed[at];
            people[atom] = truth.people[atom];
            for (int theme = 0; theme < having.length; theme++) having[theme][atom] = truth.having[theme][atom];
            touched[atom] = false;
        }
        changes = 0;
    }

    /**
     * How often a move can be made.
     *
     * @param item what must change with each; without it, the answers of people who come and go would be free
     */
    int capacity(Move move, int item, int atMost) {
        if (move.kind() == Move.Kind.ANSWERS) {
            int least = atMost;
            for (int atom : move.more()) least = Math.min(least, lacking(move.theme(), atom));
            for (int atom : move.fewer()) least = Math.min(least, having[move.theme()][atom]);
            return least;
        }
        int least = atMost;
        if (move.fewer().length == 0) return least;
        if (having.length == 0) least = Math.min(least, fewest(-1, true, move));
        for (int theme = 0; theme < having.length && least > 0; theme++) {
            int have = fewest(theme, true, move);
            int lack = fewest(theme, false, move);
            least = Math.min(least, have + lack);
            if (item == 1 + 2 * theme) least = Math.min(least, have);
            if (item == 2 + 2 * theme) least = Math.min(least, lack);
        }
        return least;
    }

    /** What there would have to be more of, in one atom, for a move that cannot be made; nothing where there would have to be in several. */
    Sums.@Nullable Cell missing(Move move, int item, IntUnaryOperator alone) {
        Sums.Cell missing = null;
        for (int corner = 0; corner < move.size(); corner++) {
            int atom = move.atom(corner);
            boolean more = move.sign(corner) > 0;
            int of = item;
            if (move.kind() == Move.Kind.ANSWERS) of = (more ? 2 : 1) + 2 * move.theme();
            else if (more) continue;
            if (value(of, atom) > 0) continue;
            if (missing != null || alone.applyAsInt(atom) < 0) return null;
            missing = new Sums.Cell(alone.applyAsInt(atom), of);
        }
        return missing == null && move.kind() != Move.Kind.ANSWERS ? missingAnswers(move, alone) : missing;
    }

    /** People are there, but those in one atom all have what those in another all lack: they cannot leave together. */
    private Sums.@Nullable Cell missingAnswers(Move move, IntUnaryOperator alone) {
        for (int theme = 0; theme < having.length; theme++) {
            if (fewest(theme, true, move) > 0 || fewest(theme, false, move) > 0) continue;
            for (int atom : move.fewer())
                if (having[theme][atom] == 0 && alone.applyAsInt(atom) >= 0)
                    return new Sums.Cell(alone.applyAsInt(atom), 1 + 2 * theme);
        }
        return null;
    }

    void make(Move move, int times) {
        for (int corner = 0; corner < move.size(); corner++) touch(move.atom(corner));
        if (move.kind() == Move.Kind.ANSWERS) {
            for (int atom : move.more()) having[move.theme()][atom] += times;
            for (int atom : move.fewer()) having[move.theme()][atom] -= times;
            return;
        }
        for (int theme = 0; theme < having.length; theme++) {
            int have = move.kind() == Move.Kind.HAVING
                    ? Math.min(times, fewest(theme, true, move))
                    : times - Math.min(times, fewest(theme, false, move));
            for (int atom : move.more()) having[theme][atom] += have;
            for (int atom : move.fewer()) having[theme][atom] -= have;
        }
        for (int atom : move.more()) people[atom] += times;
        for (int atom : move.fewer()) people[atom] -= times;
    }

    private int fewest(int theme, boolean have, Move move) {
        int least = Integer.MAX_VALUE;
        for (int atom : move.fewer()) {
            int there = theme < 0 ? people[atom] : have ? having[theme][atom] : lacking(theme, atom);
            least = Math.min(least, there);
        }
        return least;
    }

    private int lacking(int theme, int atom) {
        return people[atom] - having[theme][atom];
    }

    private void touch(int atom) {
        if (touched[atom]) return;
        touched[atom] = true;
        if (changes == changed.length) changed = Arrays.copyOf(changed, 2 * changes);
        changed[changes++] = atom;
    }

    /** How many there are of an item in an atom. */
    int value(int item, int atom) {
        if (item == 0) return people[atom];
        int theme = (item - 1) / 2;
        return item % 2 == 1 ? having[theme][atom] : lacking(theme, atom);
    }

    /** How many more of an item there are in some atoms than in truth. */
    int more(int item, List<Integer> atoms) {
        int more = 0;
        for (int atom : atoms) if (touched[atom]) more += value(item, atom) - truth.of(item, atom);
        return more;
    }

    /** How it differs from the truth, for whoever checks it. */
    Witness witness() {
        int[] atoms = Arrays.copyOf(changed, changes);
        int[][] more = new int[1 + having.length][changes];
        for (int at = 0; at < changes; at++) {
            more[0][at] = people[atoms[at]] - truth.people[atoms[at]];
            for (int theme = 0; theme < having.length; theme++)
                more[1 + theme][at] = having[theme][atoms[at]] - truth.having[theme][atoms[at]];
        }
        return new Witness(atoms, more);
    }
}
