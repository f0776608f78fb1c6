package fr.pixemploi.profile.competence.domain.fold;

import java.util.Optional;

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

    /** Whether it is more than the error of two measurements makes of nothing. */
    public boolean beyondChance(double standardDeviations) {
        return Math.abs(difference) >= standardDeviations * sd;
    }
}
