package fr.pixemploi.assessment.psychometrics.estimate;

/** A way to get one ability from one person's answers. */
public sealed interface Estimator permits ExpectedAPosteriori, PosteriorMode, WeightedLikelihood, RobustLikelihood {
    /**
     * @throws IllegalArgumentException when there is no answer and the estimator has no prior, or when it does not support a model
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
