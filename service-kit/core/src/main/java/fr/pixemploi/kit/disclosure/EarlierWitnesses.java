package fr.pixemploi.kit.disclosure;

import java.util.List;
import java.util.TreeSet;

/**
 * Worlds that an earlier release left open for what may come later. When no better way is found, a later release hides what is told apart by them,
 * so that there always is one: what the earlier release showed is the same in all of them.
 */
final class EarlierWitnesses {
    private final Sums sums;
    private final List<Witness> witnesses;

    EarlierWitnesses(Sums sums, List<Witness> witnesses) {
        this.sums = sums;
        this.witnesses = witnesses;
    }

    /** The two that are farthest apart at the cell. */
    void hideAmong(Sums.Cell cell, Spreads spreads) {
        Witness most = null;
        Witness least = null;
        int high = 0;
        int low = 0;
        for (Witness each : witnesses) {
            int more = each.more(cell.item(), sums.members.get(cell.sum()));
            if (more > high) {
                high = more;
                most = each;
            }
            if (more < low) {
                low = more;
                least = each;
            }
        }
        if (most != null) hide(most, spreads);
        if (least != null) hide(least, spreads);
    }

    private void hide(Witness witness, Spreads spreads) {
        TreeSet<Integer> met = new TreeSet<>();
        for (int atom : witness.atoms()) for (int sum : sums.of[atom]) met.add(sum);
        for (int sum : met)
            for (int item = 0; item < sums.items(); item++) {
                if (witness.more(item, sums.members.get(sum)) == 0 || sums.hidden(sum, item)) continue;
                if (item == 0 ? !sums.mayHide(sum) : !sums.mayHide((item - 1) / 2, sum)) return;
                if (item == 0) sums.hide(sum);
                else sums.hide((item - 1) / 2, sum);
            }
        spreads.see(witness);
    }
}
