package fr.pixemploi.pathway.competence.domain;

import java.util.List;

/**
 * How one version of a framework cuts ability into levels. Levels of two versions are never compared as if they were cut alike.
 *
 * @param cuts the n-th is where level n begins, in standard deviations of the population; rising
 */
public record Scale(int version, List<Double> cuts) {
    public Scale {
        cuts = List.copyOf(cuts);
        if (cuts.size() < 2) throw new IllegalArgumentException("too few levels: " + cuts);
        for (int at = 1; at < cuts.size(); at++)
            if (cuts.get(at) <= cuts.get(at - 1)) throw new IllegalArgumentException("cuts rise: " + cuts);
    }

    /** Where a level begins; level 0 has no beginning, and one above the highest begins with the highest. */
    public double cut(Level level) {
        if (level.equals(Level.NONE)) return Double.NEGATIVE_INFINITY;
        return cuts.get(Math.min(level.value(), cuts.size()) - 1);
    }

    /** What stands for a level: half-way to the next, as far beyond the last cut as the levels are wide. */
    public double middle(Level level) {
        int at = Math.min(level.value(), cuts.size());
        if (at == 0) return cuts.getFirst() - width(1) / 2;
        return cuts.get(at - 1) + width(at) / 2;
    }

    private double width(int level) {
        int at = Math.min(Math.max(level, 1), cuts.size() - 1);
        return cuts.get(at) - cuts.get(at - 1);
    }
}
