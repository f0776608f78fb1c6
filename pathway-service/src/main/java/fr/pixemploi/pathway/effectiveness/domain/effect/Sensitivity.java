package fr.pixemploi.pathway.effectiveness.domain.effect;

/**
 * How strong a hidden reason would have to be to explain an effect away. Strength is a share of variance, 0 to 1, that the reason
 * explains of what people gained and of who began the offer, both beyond all that was observed. Source: C. Cinelli and C. Hazlett,
 * Making sense of sensitivity: extending omitted variable bias, JRSS B 82 (2020), section 4 (bias and error in terms of partial R2, robustness values); read with the posterior's mean and standard
 * deviation in the place of the estimate and its standard error.
 *
 * @param effect in logits
 * @param sd in logits
 * @param freedom people behind the comparison less what was estimated from them
 */
public record Sensitivity(double effect, double sd, int freedom) {
    /** Of the normal, for intervals of 90 %. */
    private static final double QUANTILE = 1.6448536269514722;

    public Sensitivity {
        if (!(sd > 0) || freedom < 2)
            throw new IllegalArgumentException("an effect has an error, and people behind it");
    }

    /**
     * The robustness value: a hidden reason that explains this share of both brings the effect to zero; a weaker one
     * does not.
     */
    public double explainedAwayAt() {
        return robustness(Math.abs(effect) / sd / Math.sqrt(freedom));
    }

    /** The same for an interval of 90 % that just reaches zero; 0 when it holds zero already. */
    public double undecidedAt() {
        return robustness(Math.abs(effect) / sd / Math.sqrt(freedom) - QUANTILE / Math.sqrt(freedom - 1));
    }

    /**
     * Half the width of an interval of 90 % that allows for a hidden reason of the given strength: the largest bias and the error that
     * is left.
     *
     * @param ofGain share that it explains of what people gained
     * @param ofBeginning share that it explains of who began the offer
     */
    public double reach(double ofGain, double ofBeginning) {
        double bias = sd * Math.sqrt(freedom * ofGain * ofBeginning / (1 - ofBeginning));
        double error = sd * Math.sqrt((1 - ofGain) / (1 - ofBeginning) * freedom / (freedom - 1));
        return bias + QUANTILE * error;
    }

    private static double robustness(double f) {
        if (f <= 0) return 0;
        double square = f * f;
        return (Math.sqrt(square * square + 4 * square) - square) / 2;
    }
}
