package fr.pixemploi.assessment.engine.selection.terms;

import java.util.List;

/**
 * What a sitting minimises: the weighted posterior variances plus the weighted chances of a wrong decision. In population
 * variances: 1 is the loss of one competence of weight 1 of which nothing is known.
 *
 * @param weights of each competence's variance; empty when all are 1
 * @param decisions that the result will serve
 * @param floorPerMinute the sitting ends when the best question is expected to take off less loss a minute than this; 0 never ends it
 */
public record Loss(List<Double> weights, List<Decision> decisions, double floorPerMinute) {
    /** All competences alike, no decision, no floor. */
    public static final Loss EVEN = new Loss(List.of(), List.of(), 0);

    public Loss {
        weights = List.copyOf(weights);
        decisions = List.copyOf(decisions);
        if (!weights.stream().allMatch(weight -> weight >= 0 && Double.isFinite(weight)))
            throw new IllegalArgumentException("weights must be 0 or more");
        if (!(floorPerMinute >= 0)) throw new IllegalArgumentException("floorPerMinute must be 0 or more");
    }

    /**
     * The decision whether someone reaches a cut.
     *
     * @param dimension competence, from 0
     * @param cut on the scale of the ability
     * @param weight what a certainly wrong decision costs, in population variances
     */
    public record Decision(int dimension, double cut, double weight) {
        public Decision {
            if (dimension < 0) throw new IllegalArgumentException("dimension begins at 0");
            if (!Double.isFinite(cut)) throw new IllegalArgumentException("cut must be a number");
            if (!(weight >= 0)) throw new IllegalArgumentException("weight must be 0 or more");
        }
    }
}
