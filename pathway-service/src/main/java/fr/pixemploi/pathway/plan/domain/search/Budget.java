package fr.pixemploi.pathway.plan.domain.search;

/** Looks that one search may take; when they are spent its answer is the best seen, and not proven. */
final class Budget {
    private int left;

    /** What must be left for others. */
    private int reserve;

    private boolean refused;

    Budget(int looks) {
        left = looks;
    }

    /** False when there is none left, or none for this part of the search. */
    boolean take() {
        if (left <= reserve) {
            refused = true;
            return false;
        }
        left--;
        return true;
    }

    /** Gives a part of the search so many looks at most. */
    void lend(int looks, Runnable part) {
        int before = reserve;
        reserve = Math.max(reserve, left - looks);
        part.run();
        reserve = before;
    }

    /** Looks that this part of the search may still take. */
    int available() {
        return left - reserve;
    }

    int left() {
        return left;
    }

    /** Whether a look was refused since the search began, or began anew. */
    boolean refused() {
        return refused;
    }

    void beginAnew() {
        refused = false;
    }
}
