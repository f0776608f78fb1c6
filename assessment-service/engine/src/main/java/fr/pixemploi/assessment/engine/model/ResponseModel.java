package fr.pixemploi.assessment.engine.model;

/**
 * How an item behaves: the chance of each response category at an ability. Category 0 is no success, the last one full success; an
 * item that is right or wrong has two. Implementations use StrictMath, so that every machine gets the same bits and a sitting can be
 * replayed.
 */
public sealed interface ResponseModel permits Logistic, PartialCredit, GradedResponse, Uncertain {
    /** Number of response categories, at least 2. */
    int categories();

    /**
     * Chance of a response.
     *
     * @param category from 0 to {@code categories() - 1}
     * @param theta ability, in population standard deviations
     * @return in [0, 1]; may underflow to 0 far out on the curve
     */
    double probability(int category, double theta);

    /**
     * Chances of a response at equally spaced abilities: what quadratures ask for, and quicker than one by one.
     *
     * @param from ability of the first point
     * @param step between two points, above 0
     * @param into filled with one chance a point
     */
    default void probabilities(int category, double from, double step, double[] into) {
        for (int i = 0; i < into.length; i++) into[i] = probability(category, from + step * i);
    }

    /** First derivative of the log of {@link #probability} by the ability. */
    double slope(int category, double theta);

    /** Second derivative of the log of {@link #probability} by the ability. */
    double curvature(int category, double theta);

    /** Largest discrimination of any of its curves: tells a quadrature how fine it must be. */
    double steepness();

    /** Expected Fisher information at an ability, per squared unit of the ability. */
    double information(double theta);
}
