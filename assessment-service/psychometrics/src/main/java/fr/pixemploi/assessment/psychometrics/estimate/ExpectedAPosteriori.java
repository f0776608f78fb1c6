package fr.pixemploi.assessment.psychometrics.estimate;

/**
 * The posterior's mean, with its standard deviation as standard error, both over a grid (Bock and Mislevy 1982). A grid that cuts
 * the tails moves both: -4 to 4 instead of -6 to 6 moves a mean by up to 6e-3 and a standard deviation by 9e-3 after few answers.
 *
 * @param prior what is assumed before the answers
 */
public record ExpectedAPosteriori(Prior prior, Grid grid) implements Estimator {
    @Override
    public AbilityEstimate estimate(Pattern pattern) {
        double[] weights = new double[grid.size()];
        double max = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < weights.length; i++) {
            double theta = grid.point(i);
            weights[i] = prior.logDensity(pattern, theta) + pattern.logLikelihood(theta);
            max = Math.max(max, weights[i]);
        }
        if (max == Double.NEGATIVE_INFINITY)
            throw new IllegalArgumentException("prior and likelihood vanish on the whole grid");
        double total = 0;
        double first = 0;
        for (int i = 0; i < weights.length; i++) {
            // The largest becomes 1, so that hundreds of answers do not underflow.
            weights[i] = grid.weight(i) * StrictMath.exp(weights[i] - max);
            total += weights[i];
            first += weights[i] * grid.point(i);
        }
        double mean = first / total;
        double square = 0;
        for (int i = 0; i < weights.length; i++) {
            double distance = grid.point(i) - mean;
            square += weights[i] * distance * distance;
        }
        return new AbilityEstimate(mean, Math.sqrt(square / total));
    }
}
