package fr.pixemploi.pathway.effectiveness.domain.effect;

import fr.pixemploi.pathway.effectiveness.domain.regression.Mixture;

/** A shift in logits, as far as it is known, with its interval of 90 %. */
public record Expected(double shift, double sd, double low, double high) {
    private static final double QUANTILE = 1.6448536269514722;

    public static Expected of(Mixture mixture) {
        return new Expected(mixture.mean(), mixture.sd(), mixture.quantile(0.05), mixture.quantile(0.95));
    }

    /** What is assumed of an offer before anything was learned. */
    static Expected assumed(EffectivenessRules rules) {
        double sd = Math.sqrt(square(rules.assumedShiftSd()) + square(rules.kindsSd()) + square(rules.offersSd()));
        return new Expected(
                rules.assumedShift(), sd, rules.assumedShift() - QUANTILE * sd, rules.assumedShift() + QUANTILE * sd);
    }

    private static double square(double value) {
        return value * value;
    }
}
