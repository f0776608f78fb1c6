package fr.pixemploi.assessment.psychometrics.estimate;

/**
 * One ability and how sure it is.
 *
 * @param theta in population standard deviations
 * @param se standard error in the same unit, as the estimator defines it; infinite when the answers carry no information there
 */
public record AbilityEstimate(double theta, double se) {
    /** With 1 / sqrt(information); none at all, or a posterior that bends the wrong way on a bound, leaves the error infinite. */
    static AbilityEstimate of(double theta, double information) {
        return new AbilityEstimate(theta, information > 0 ? 1 / Math.sqrt(information) : Double.POSITIVE_INFINITY);
    }
}
