package fr.pixemploi.profile.competence.domain.fold;

import java.util.Optional;
import org.hipparchus.special.Erf;

/**
 * How far an ability moved between two measurements, by their answers alone. A prior that stands in both draws them together and would
 * hide part of the move, so it is taken out of both; the difference of two independent normals is normal, with the sum of their
 * variances.
 *
 * @param difference later minus earlier, in population standard deviations
 * @param sd standard deviation of that difference
 */
public record Change(double difference, double sd) {
    /** Empty when the answers of either say nothing, or its prior is not known. */
    public static Optional<Change> between(Measurement earlier, Measurement later) {
        return earlier.evidence()
                .flatMap(before -> later.evidence()
                        .map(after -> new Change(after.mean() - before.mean(), Math.hypot(before.sd(), after.sd()))));
    }

    /**
     * Standard deviations that one of several changes must pass, so that nothing but error has one of them rise so far as rarely as it
     * has a single one pass {@code standardDeviations}: a chance p of one side becomes 1 - (1 - p)^(1/n) for each. Exact for independent
     * changes; those of one sitting go together a little, which makes it rarer still. Source: Z. Šidák, Rectangular confidence regions
     * for the means of multivariate normal distributions, JASA 62 (1967), equation 1.
     */
    public static double limitAmong(int changes, double standardDeviations) {
        double ofOne = Erf.erfc(standardDeviations / Math.sqrt(2)) / 2;
        double ofEach = -Math.expm1(Math.log1p(-ofOne) / changes);
        return Math.sqrt(2) * Erf.erfcInv(2 * ofEach);
    }

    /** Whether it is more than the error of two measurements makes of nothing. */
    public boolean beyondChance(double standardDeviations) {
        return Math.abs(difference) >= standardDeviations * sd;
    }
}
