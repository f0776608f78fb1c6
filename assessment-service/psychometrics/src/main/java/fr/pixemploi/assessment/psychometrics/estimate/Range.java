package fr.pixemploi.assessment.psychometrics.estimate;

/**
 * Where an ability is searched for; an estimate beyond a bound is put on the bound.
 *
 * @param from lowest ability
 * @param to highest ability
 */
public record Range(double from, double to) {
    public Range {
        if (!(from < to) || !Double.isFinite(from) || !Double.isFinite(to))
            throw new IllegalArgumentException("a range goes from a number to a larger one");
    }
}
