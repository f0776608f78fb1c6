package fr.pixemploi.kit.disclosure;

import java.util.ArrayList;
import java.util.List;

/** How far apart witnesses are at what is hidden, and the witnesses themselves. */
final class Spreads {
    private final Sums sums;
    private final int[][] up;
    private final int[][] down;
    private final int[][] now;
    private final List<Witness> witnesses = new ArrayList<>();

    Spreads(Sums sums) {
        this.sums = sums;
        up = new int[sums.items()][sums.size()];
        down = new int[sums.items()][sums.size()];
        now = new int[sums.items()][sums.size()];
    }

    int width(Sums.Cell cell) {
        return up[cell.item()][cell.sum()] + down[cell.item()][cell.sum()];
    }

    /** How far the farthest witness is in the other direction. */
    int opposite(Sums.Cell cell, int direction) {
        return (direction > 0 ? down : up)[cell.item()][cell.sum()];
    }

    void see(Witness witness) {
        witnesses.add(witness);
        for (int item = 0; item < now.length; item++) {
            for (int at = 0; at < witness.atoms().length; at++) {
                int more = witness.more(item, at);
                if (more != 0) for (int sum : sums.of[witness.atoms()[at]]) now[item][sum] += more;
            }
            for (int atom : witness.atoms())
                for (int sum : sums.of[atom]) {
                    up[item][sum] = Math.max(up[item][sum], now[item][sum]);
                    down[item][sum] = Math.max(down[item][sum], -now[item][sum]);
                    now[item][sum] = 0;
                }
        }
    }

    List<Witness> witnesses() {
        return witnesses;
    }
}
