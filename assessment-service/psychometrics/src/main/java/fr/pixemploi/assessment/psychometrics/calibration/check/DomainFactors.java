package fr.pixemploi.assessment.psychometrics.calibration.check;

import fr.pixemploi.assessment.engine.posterior.AbilityPrior;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The pattern of a correlation matrix in few numbers: S = L L' + Psi, one general factor and one factor a domain, by least squares on the
 * correlations off the diagonal (minres: Harman and Jones 1966). A summary to read, not what sittings use.
 *
 * @param general loading of each competence on the factor of all
 * @param domain loading of each competence on its domain's factor; 0 in a domain of one
 * @param unique variance of each that no factor shares
 * @param residual root mean squared difference from the correlations
 */
public record DomainFactors(List<Double> general, List<Double> domain, List<Double> unique, double residual) {
    private static final int ROUNDS = 2000;
    private static final double CONVERGED = 1e-10;

    public DomainFactors {
        general = List.copyOf(general);
        domain = List.copyOf(domain);
        unique = List.copyOf(unique);
    }

    /** @param domains number of each competence's domain */
    public static DomainFactors of(AbilityPrior population, int[] domains) {
        int k = population.dimensions();
        double[][] correlation = new double[k][k];
        for (int i = 0; i < k; i++)
            for (int j = 0; j < k; j++)
                correlation[i][j] = population.covariance(i, j)
                        / Math.sqrt(population.covariance(i, i) * population.covariance(j, j));
        double[] general = new double[k];
        double[] domain = new double[k];
        Arrays.fill(general, 0.7);
        for (int i = 0; i < k; i++) {
            int own = domains[i];
            domain[i] = IntStream.of(domains).filter(d -> d == own).count() > 1 ? 0.3 : 0;
        }
        double change = 1;
        for (int round = 0; round < ROUNDS && change > CONVERGED; round++) {
            change = 0;
            for (int i = 0; i < k; i++) {
                double before = general[i];
                general[i] = best(correlation, general, domain, domains, i, false);
                change = Math.max(change, Math.abs(general[i] - before));
            }
            for (int i = 0; i < k; i++) {
                double before = domain[i];
                domain[i] = best(correlation, domain, general, domains, i, true);
                change = Math.max(change, Math.abs(domain[i] - before));
            }
        }
        return summary(correlation, general, domain, domains);
    }

    /** One loading that makes the squares least, all others held, kept within what a variance of 1 leaves. */
    private static double best(
            double[][] correlation, double[] own, double[] other, int[] domains, int i, boolean isDomain) {
        double product = 0;
        double squares = 0;
        for (int j = 0; j < own.length; j++) {
            boolean together = domains[i] == domains[j];
            if (j == i || (isDomain && !together)) continue;
            double explained = isDomain || together ? other[i] * other[j] : 0;
            product += own[j] * (correlation[i][j] - explained);
            squares += own[j] * own[j];
        }
        if (!(squares > 0)) return own[i];
        double room = Math.sqrt(Math.max(0, 1 - other[i] * other[i]));
        return Math.max(-room, Math.min(room, product / squares));
    }

    private static DomainFactors summary(double[][] correlation, double[] general, double[] domain, int[] domains) {
        int k = general.length;
        double squares = 0;
        for (int i = 0; i < k; i++) {
            for (int j = 0; j < i; j++) {
                double together = domains[i] == domains[j] ? domain[i] * domain[j] : 0;
                double rest = correlation[i][j] - general[i] * general[j] - together;
                squares += rest * rest;
            }
        }
        return new DomainFactors(
                Arrays.stream(general).boxed().toList(),
                Arrays.stream(domain).boxed().toList(),
                IntStream.range(0, k)
                        .mapToObj(i -> 1 - general[i] * general[i] - domain[i] * domain[i])
                        .toList(),
                k > 1 ? Math.sqrt(squares / (k * (k - 1) / 2.0)) : 0);
    }
}
