package fr.pixemploi.pathway.plan.domain.search;

import java.util.List;

/** Sums of neighbours in a list whose greatest comes first. */
final class Greatest {
    private final double[] sums;

    Greatest(List<Bounds.Worth> worths) {
        sums = new double[worths.size() + 1];
        for (int i = 0; i < worths.size(); i++)
            sums[i + 1] = sums[i] + worths.get(i).worth();
    }

    /** Of so many from one on, or of all that there are. */
    double sum(int from, int count) {
        int last = sums.length - 1;
        return sums[Math.min(last, from + count)] - sums[Math.min(last, from)];
    }
}
