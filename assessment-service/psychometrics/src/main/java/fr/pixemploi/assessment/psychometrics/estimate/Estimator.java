package fr.pixemploi.assessment.psychometrics.estimate;

/** A way to get one ability from one person's answers. */
public sealed interface Estimator permits ExpectedAPosteriori, PosteriorMode, WeightedLikelihood, RobustLikelihood {
    /**
     * @throws IllegalArgumentException when there is no answer and the estimator holds nothing before the answers, or when it does
     *     not know what to do with a model
     */
    AbilityEstimate estimate(Pattern pattern);

    /** Which information a standard error comes from. */
    enum Information {
        /** Fisher's, of the items, whatever was answered. */
        EXPECTED,
        /** The bend of the log-likelihood of the given answers. */
        OBSERVED
    }
}
