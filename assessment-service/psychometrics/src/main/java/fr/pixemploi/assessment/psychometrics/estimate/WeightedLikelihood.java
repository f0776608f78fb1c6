package fr.pixemploi.assessment.psychometrics.estimate;

/**
 * Warm's weighted likelihood estimate (1989): the root of score + J / (2 I), which takes away the first-order bias of maximum
 * likelihood and is finite for all right and all wrong. The standard error is 1 / sqrt(expected information). With guessing it is
 * not the mode under Jeffreys' prior, which some software calls by the same name.
 *
 * @param range where the root is looked for
 */
public record WeightedLikelihood(Range range) implements Estimator {
    @Override
    public AbilityEstimate estimate(Pattern pattern) {
        if (pattern.answers().isEmpty())
            throw new IllegalArgumentException("the weighted likelihood needs at least one answer");
        double theta = Peak.of(at -> pattern.score(at) + correction(pattern, at), range, pattern.steepness());
        return AbilityEstimate.of(theta, pattern.information(theta));
    }

    /** J / (2 I): what the estimating equation has beside the score. */
    public static double correction(Pattern pattern, double theta) {
        double information = pattern.information(theta);
        return information > 0 ? pattern.warm(theta) / (2 * information) : 0;
    }
}
