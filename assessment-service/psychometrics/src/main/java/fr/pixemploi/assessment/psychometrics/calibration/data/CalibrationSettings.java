package fr.pixemploi.assessment.psychometrics.calibration.data;

/**
 * How far a calibration goes.
 *
 * @param priors of items
 * @param maxIterations before it gives up and says so
 * @param tolerance largest change of a log discrimination, a difficulty or a correlation between two iterations at the end
 */
public record CalibrationSettings(ItemPriors priors, int maxIterations, double tolerance) {
    public static final CalibrationSettings USUAL = new CalibrationSettings(ItemPriors.WEAK, 500, 1e-4);

    public CalibrationSettings {
        if (maxIterations < 1) throw new IllegalArgumentException("there is at least one iteration");
        if (!(tolerance > 0)) throw new IllegalArgumentException("the tolerance is above 0");
    }

    /** The same with other priors of items. */
    public CalibrationSettings with(ItemPriors others) {
        return new CalibrationSettings(others, maxIterations, tolerance);
    }
}
