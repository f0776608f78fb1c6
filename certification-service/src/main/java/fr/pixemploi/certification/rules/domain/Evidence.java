package fr.pixemploi.certification.rules.domain;

import java.util.List;

/**
 * What scoring needs of a sitting.
 *
 * @param answers how many questions were answered, without those that were neutralised
 * @param measured scores from the answers alone
 * @param withSkips scores as if every unanswered question had been skipped: lower, for who left early
 */
public record Evidence(
        EndReason endReason, int answers, List<CompetenceScore> measured, List<CompetenceScore> withSkips) {
    public Evidence {
        if (answers < 0) throw new IllegalArgumentException("a number of answers is not negative: " + answers);
        measured = List.copyOf(measured);
        withSkips = List.copyOf(withSkips);
    }
}
