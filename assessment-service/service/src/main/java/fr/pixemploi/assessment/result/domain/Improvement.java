package fr.pixemploi.assessment.result.domain;

import org.hipparchus.special.Erf;

/**
 * How sure it is that a person can do more than at an earlier result.
 *
 * <p>Both abilities are normal with their posterior's mean and standard deviation and taken to be independent, so that their
 * difference is normal too: P(later &gt; earlier) = Phi((m2 - m1) / sqrt(s1^2 + s2^2)). Both posteriors begin at the same prior, which
 * draws them together: what is told here is rather too little than too much.
 */
public final class Improvement {
    private Improvement() {}

    /** The chance, 0 to 1; one half when nothing speaks for either. */
    public static double chance(CompetenceResult earlier, CompetenceResult later) {
        double z = (later.mean() - earlier.mean()) / Math.hypot(earlier.sd(), later.sd());
        return Erf.erfc(-z / Math.sqrt(2)) / 2;
    }
}
