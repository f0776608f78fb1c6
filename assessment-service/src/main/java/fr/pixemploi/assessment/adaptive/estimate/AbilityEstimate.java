package fr.pixemploi.assessment.adaptive.estimate;

/**
 * One ability and how sure it is.
 *
 * @param theta in population standard deviations
 * @param se standard error in the same unit, as the estimator defines it; infinite when the answers carry no information there
 */
public record AbilityEstimate(double theta, double se) {}
