package fr.pixemploi.assessment.engine.posterior;

import fr.pixemploi.assessment.engine.model.ResponseTime;

/**
 * What a person's response times say about their speed, in units of log seconds saved: a normal posterior, conjugate to the
 * lognormal model of times (van der Linden 2007, eq. 12 with known item parameters). An answer's surprise beyond three of its
 * standard deviations counts as three: someone who was called away has not become slow.
 *
 * @param mean 0 is the population's
 * @param variance 0 holds the speed at the mean whatever the times: a population without differences of speed
 */
public record Speed(double mean, double variance) {
    private static final double MAX_SURPRISE = 3;

    public Speed {
        if (!Double.isFinite(mean)) throw new IllegalArgumentException("mean must be a number");
        if (!(variance >= 0) || !Double.isFinite(variance))
            throw new IllegalArgumentException("variance must be 0 or more");
    }

    /** Before the first answer, in a population whose speeds have this variance. */
    public static Speed of(double populationVariance) {
        return new Speed(0, populationVariance);
    }

    /**
     * The speed after one more answer.
     *
     * @param seconds that the answer took, above 0
     */
    public Speed after(ResponseTime item, double seconds) {
        if (!(seconds > 0) || !Double.isFinite(seconds)) throw new IllegalArgumentException("seconds must be above 0");
        double noise = 1 / (item.alpha() * item.alpha());
        double expected = variance + noise;
        double max = MAX_SURPRISE * Math.sqrt(expected);
        double surprise = item.beta() - StrictMath.log(seconds) - mean;
        double gain = variance / expected;
        return new Speed(mean + gain * Math.max(-max, Math.min(max, surprise)), gain * noise);
    }

    /** What the seconds of a person of speed 0 are multiplied with to expect this person's: E exp(-speed). */
    public double factor() {
        return StrictMath.exp(variance / 2 - mean);
    }

    /** Mean seconds of this person on an item: exp(beta - speed + 1 / (2 alpha^2)), averaged over what is known of the speed. */
    public double expectedSeconds(ResponseTime item) {
        return item.expectedSeconds() * factor();
    }
}
