package fr.pixemploi.pathway.effectiveness.domain.regression;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * What observations y = X b + error say of b, when coefficients have normal priors of which some standard deviations are learned with
 * them. Given the standard deviations all is normal and exact; they are few, so that the rest is a sum over nodes of their prior, each
 * weighed by its evidence (Rue, Martino and Chopin, Approximate Bayesian inference for latent Gaussian models, JRSS B 71 (2009), section
 * 3, whose Gaussian step is exact here). No dice are thrown: the same rows in the same order give the same bits.
 */
public final class Posterior {
    /** Nodes that are less likely than the best by more than this, as a log, are left out: a hundredth. */
    private static final double NEGLIGIBLE = Math.log(100);

    private final List<Normals.Part> parts;

    private Posterior(List<Normals.Part> parts) {
        this.parts = parts;
    }

    public static Posterior of(List<Column> columns, List<Row> rows, Priors priors) {
        double[] groups = learned(columns, Spread.GROUPS, priors.ofGroups());
        double[] members = learned(columns, Spread.MEMBERS, priors.ofMembers());
        List<Tried> tried = new ArrayList<>();
        for (Normals normals : likely(columns, rows, priors, middle(groups), middle(members)))
            for (double group : groups) for (double member : members) tried.add(tried(normals, columns, group, member));
        List<Tried> kept = best(tried);
        double sum = kept.stream().mapToDouble(each -> each.against(kept)).sum();
        return new Posterior(kept.stream()
                .map(each -> each.normals().part(columns, each.node(), each.against(kept) / sum))
                .toList());
    }

    /** One pass with the other two in their middle finds the few standard deviations of observations that matter. */
    private static List<Normals> likely(
            List<Column> columns, List<Row> rows, Priors priors, double group, double member) {
        List<Tried> tried = DoubleStream.of(priors.ofObservations())
                .mapToObj(sd -> tried(new Normals(columns.size(), rows, sd), columns, group, member))
                .toList();
        return best(tried).stream().map(Tried::normals).toList();
    }

    private static Tried tried(Normals normals, List<Column> columns, double group, double member) {
        return new Tried(
                normals, new Node(normals.observations(), group, member), normals.logEvidence(columns, group, member));
    }

    private static List<Tried> best(List<Tried> tried) {
        double top = top(tried);
        return tried.stream()
                .filter(each -> each.logEvidence() > top - NEGLIGIBLE)
                .toList();
    }

    private static double top(List<Tried> tried) {
        return tried.stream().mapToDouble(Tried::logEvidence).max().orElseThrow();
    }

    private record Tried(Normals normals, Node node, double logEvidence) {
        double against(List<Tried> others) {
            return Math.exp(logEvidence - top(others));
        }
    }

    private static double[] learned(List<Column> columns, Spread spread, double[] nodes) {
        boolean asked = columns.stream().anyMatch(column -> column.spread() == spread);
        return asked ? nodes : new double[] {middle(nodes)};
    }

    private static double middle(double[] nodes) {
        return nodes[nodes.length / 2];
    }

    /** The expected coefficients times the terms. */
    public double mean(Terms terms) {
        return parts.stream()
                .mapToDouble(part -> part.weight() * part.mean(terms))
                .sum();
    }

    /** The expected variance of observations beyond columns and known errors. */
    public double variance() {
        return parts.stream()
                .mapToDouble(part ->
                        part.weight() * part.node().observations() * part.node().observations())
                .sum();
    }

    /**
     * The coefficients times the terms, plus independent priors of coefficients that no row had.
     *
     * @param unseen those priors; their means must be 0
     * @param variance of something else that is added, independent of all
     */
    public Mixture of(Terms terms, List<Column> unseen, double variance) {
        return new Mixture(
                parts.stream().mapToDouble(Normals.Part::weight).toArray(),
                parts.stream().mapToDouble(part -> part.mean(terms)).toArray(),
                parts.stream()
                        .mapToDouble(part -> Math.sqrt(part.variance(terms)
                                + variance
                                + unseen.stream()
                                        .mapToDouble(
                                                column -> Math.pow(part.node().sd(column), 2))
                                        .sum()))
                        .toArray());
    }
}
