package fr.pixemploi.pathway.effectiveness.domain.trajectory;

import java.util.Optional;

/**
 * What the answers of one sitting say of one competence.
 *
 * @param logits the ability that they point at, on the scale of the item bank
 * @param sd error of measurement, in logits
 */
public record Score(double logits, double sd) {
    /** A gain of precision below this is rounding and no evidence. */
    private static final double LEAST_GAIN = 1e-6;

    public Score {
        if (!Double.isFinite(logits) || !Double.isFinite(sd) || sd <= 0)
            throw new IllegalArgumentException("a score has a place and an error above zero");
    }

    /**
     * A result's posterior without the prior that it began from: a prior that stands in both sittings draws them together and hides part
     * of the gain. Empty when the answers told nothing.
     */
    public static Optional<Score> fromPosterior(double mean, double sd, double priorMean, double priorSd) {
        double prior = 1 / (priorSd * priorSd);
        double posterior = 1 / (sd * sd);
        double gain = posterior - prior;
        if (!(gain >= LEAST_GAIN)) return Optional.empty();
        return Optional.of(new Score((mean * posterior - priorMean * prior) / gain, 1 / Math.sqrt(gain)));
    }

    public double variance() {
        return sd * sd;
    }
}
