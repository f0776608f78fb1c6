package fr.pixemploi.assessment.psychometrics.estimate;

/**
 * The ability where the posterior is highest (Birnbaum 1969), also called Bayes modal or MAP; without a prior, maximum likelihood
 * (Lord 1980). The standard error is 1 / sqrt(information of the answers + information of the prior).
 *
 * @param prior what is assumed before the answers
 * @param range where the mode is looked for
 * @param information which information of the answers the standard error takes
 */
public record PosteriorMode(Prior prior, Range range, Information information) implements Estimator {
    @Override
    public AbilityEstimate estimate(Pattern pattern) {
        if (pattern.answers().isEmpty() && !(prior instanceof Prior.Normal))
            throw new IllegalArgumentException("without an answer only a normal prior has a mode");
        Range searched = prior instanceof Prior.Uniform uniform ? common(range, uniform.range()) : range;
        double theta = Peak.of(at -> pattern.score(at) + prior.slope(pattern, at), searched, pattern.steepness());
        double ofAnswers = switch (information) {
            case EXPECTED -> pattern.information(theta);
            case OBSERVED -> pattern.observedInformation(theta);
        };
        return AbilityEstimate.of(theta, ofAnswers + prior.information(pattern, theta));
    }

    private static Range common(Range one, Range other) {
        return new Range(Math.max(one.from(), other.from()), Math.min(one.to(), other.to()));
    }
}
