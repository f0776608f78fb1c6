package fr.pixemploi.profile.competence.domain.fold;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Several measurements of one ability folded into one.
 *
 * <p>Each posterior holds the evidence of its answers and the prior, p_i(x) = prior_i(x) L_i(x). Sittings are independent given the
 * ability, so that all together say prior_1(x) L_1(x) ... L_n(x): the product of the posteriors with the common prior divided out of
 * all but one. Of normals that is adding precisions, and taking away the prior's n - 1 times.
 *
 * <p>Between two sittings people learn and forget. The ability is taken for a random walk with a variance of q a month (local-level
 * model): before evidence of t months later is added, the variance grows by q t. What was measured long ago thus counts less, and the
 * fold is the filter of Kalman (1960) for that model, exact while evidence is normal. Derivation, sources and figures of its coverage:
 * {@code docs/competence-profile.md}.
 */
public final class Fold {
    /** Of the Julian year. */
    private static final double DAYS_A_MONTH = 365.25 / 12;

    private Fold() {}

    /**
     * What is known of the ability at the time of the last measurement. One whose prior is not known cannot be added to others, since it
     * would be counted twice: the fold begins anew with it.
     *
     * @param oldestFirst at least one
     */
    public static Normal of(List<Measurement> oldestFirst, double driftVariancePerMonth) {
        Measurement first = oldestFirst.getFirst();
        Normal known = first.posterior();
        Instant at = first.at();
        for (Measurement next : oldestFirst.subList(1, oldestFirst.size())) {
            if (next.prior() == null) known = next.posterior();
            else {
                Normal moved = known.after(months(at, next.at()), driftVariancePerMonth);
                known = next.evidence().map(moved::and).orElse(moved);
            }
            at = next.at();
        }
        return known;
    }

    static double months(Instant from, Instant to) {
        return Duration.between(from, to).toSeconds()
                / (DAYS_A_MONTH * Duration.ofDays(1).toSeconds());
    }
}
