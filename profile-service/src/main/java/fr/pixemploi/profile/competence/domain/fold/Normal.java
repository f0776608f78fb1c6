package fr.pixemploi.profile.competence.domain.fold;

import java.util.Optional;

/**
 * An ability as far as something tells it: normal, on the scale of the framework (population standard deviations). The weight of what
 * is told is the precision, 1 / sd^2; independent tellings of one ability multiply, so that precisions add up and the mean is weighted
 * by them.
 */
public record Normal(double mean, double sd) {
    /** A gain of precision below this is rounding and no evidence. */
    private static final double LEAST_GAIN = 1e-6;

    public Normal {
        if (!Double.isFinite(mean) || !Double.isFinite(sd) || sd <= 0)
            throw new IllegalArgumentException("a normal has a mean and a standard deviation above zero");
    }

    private double precision() {
        return 1 / (sd * sd);
    }

    private static Normal of(double weightedMean, double precision) {
        return new Normal(weightedMean / precision, 1 / Math.sqrt(precision));
    }

    /** This and independent evidence of the same ability: the product of both. */
    public Normal and(Normal evidence) {
        return of(mean * precision() + evidence.mean * evidence.precision(), precision() + evidence.precision());
    }

    /** What the answers alone say: this posterior divided by its prior; empty when they told nothing. */
    public Optional<Normal> without(Normal prior) {
        double gain = precision() - prior.precision();
        if (gain < LEAST_GAIN) return Optional.empty();
        return Optional.of(of(mean * precision() - prior.mean * prior.precision(), gain));
    }

    /** The same ability some time later, when it may have moved either way: as likely up as down, the further the longer. */
    public Normal after(double months, double driftVariancePerMonth) {
        return new Normal(mean, Math.sqrt(sd * sd + months * driftVariancePerMonth));
    }
}
