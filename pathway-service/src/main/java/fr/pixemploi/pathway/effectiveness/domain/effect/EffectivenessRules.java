package fr.pixemploi.pathway.effectiveness.domain.effect;

/**
 * Numbers of the method; data, and a proposal until somebody decides them. Standard deviations and shifts are in logits.
 *
 * @param version names them for whoever reads what was learned by them
 * @param fewestPeople of fewer nothing is told; the platform's rule for aggregates
 * @param knownSd an effect is known, and no longer roughly, when its standard deviation is at most this ...
 * @param knownOverlap ... and at least this share of its people began where people without an offer did, too
 * @param assumedShift what offers do before anything was learned
 * @param assumedShiftSd how unsure that is
 * @param kindsSd scale of the half-normal prior of how far kinds differ
 * @param offersSd the same of offers within a kind
 * @param peopleSd the same of what people gain beyond what is modelled
 */
public record EffectivenessRules(
        String version,
        int fewestPeople,
        double knownSd,
        double knownOverlap,
        double assumedShift,
        double assumedShiftSd,
        double kindsSd,
        double offersSd,
        double peopleSd) {
    public EffectivenessRules {
        if (fewestPeople < 1) throw new IllegalArgumentException("nothing can be told of nobody");
    }

    /** Eleven is the platform's; the others are a proposal. */
    public static EffectivenessRules proposal() {
        return new EffectivenessRules("2026-12", 11, 0.12, 0.8, 0.2, 0.5, 0.3, 0.3, 0.7);
    }

    /** The same for another number of people. */
    public EffectivenessRules ofAtLeast(int people) {
        return new EffectivenessRules(
                version, people, knownSd, knownOverlap, assumedShift, assumedShiftSd, kindsSd, offersSd, peopleSd);
    }
}
