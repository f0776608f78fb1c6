package fr.pixemploi.certification.rules.domain;

import fr.pixemploi.certification.rules.domain.ability.Abilities;

/**
 * What scoring needs of a sitting, and what the jury may want to know beside it.
 *
 * @param answers how many questions were answered, without those that were neutralised
 * @param measured competences that at least one answer is about, by all the answers
 * @param withSkips the same as if every question still owed had been put and skipped: lower, for who left early
 * @param integrity scoring leaves it alone
 */
public record Evidence(
        EndReason endReason, int answers, Abilities measured, Abilities withSkips, IntegrityFacts integrity) {
    public Evidence {
        if (answers < 0) throw new IllegalArgumentException("a number of answers is not negative: " + answers);
    }
}
