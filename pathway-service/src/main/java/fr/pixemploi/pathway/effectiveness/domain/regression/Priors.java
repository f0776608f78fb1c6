package fr.pixemploi.pathway.effectiveness.domain.regression;

import org.hipparchus.special.Erf;

/**
 * Half-normal priors of three standard deviations (Gelman, Prior distributions for variance parameters in hierarchical models, Bayesian
 * Analysis 1 (2006): the half-t family, of which it is the end), each by nodes that are equally likely.
 *
 * @param observations scale of what observations differ by beyond columns and known errors
 * @param groups scale of {@link Spread#GROUPS}
 * @param members scale of {@link Spread#MEMBERS}
 */
public record Priors(double observations, double groups, double members) {
    private static final int OBSERVATIONS = 30;
    private static final int GROUPS = 5;
    private static final int MEMBERS = 6;

    double[] ofObservations() {
        return nodes(observations, OBSERVATIONS);
    }

    double[] ofGroups() {
        return nodes(groups, GROUPS);
    }

    double[] ofMembers() {
        return nodes(members, MEMBERS);
    }

    private static double[] nodes(double scale, int count) {
        double[] nodes = new double[count];
        for (int i = 0; i < count; i++) nodes[i] = scale * Math.sqrt(2) * Erf.erfInv((i + 0.5) / count);
        return nodes;
    }
}
