package fr.pixemploi.assessment.engine.model;

/**
 * How long an item takes (van der Linden 2006): the log of the seconds is normal with mean beta - speed and standard deviation
 * 1 / alpha, where speed is the person's and 0 for the population.
 *
 * @param beta time intensity: log of the median seconds of a person of speed 0
 * @param alpha regularity, above 0: the larger, the less people of one speed differ on this item
 */
public record ResponseTime(double beta, double alpha) {
    public ResponseTime {
        if (!Double.isFinite(beta)) throw new IllegalArgumentException("beta must be a number");
        if (!(alpha > 0) || !Double.isFinite(alpha)) throw new IllegalArgumentException("alpha must be above 0");
    }

    /** Mean seconds of a person of speed 0: exp(beta + 1 / (2 alpha^2)). */
    public double expectedSeconds() {
        return StrictMath.exp(beta + 1 / (2 * alpha * alpha));
    }
}
