package fr.pixemploi.assessment.sitting.domain;

import fr.pixemploi.assessment.adaptive.ScoredAnswer;
import fr.pixemploi.assessment.adaptive.model.Logistic;
import fr.pixemploi.assessment.bank.domain.ItemId;
import fr.pixemploi.assessment.framework.domain.CompetenceCode;

/**
 * A question that is behind the person.
 *
 * @param score 1 for right, 0 for wrong or skipped
 * @param seconds that the answer took
 * @param meanAfter posterior mean of the competence after it, so that the next choice has it at hand
 */
public record Answered(
        ItemId item, CompetenceCode competence, Logistic parameters, double score, double seconds, double meanAfter) {
    public ScoredAnswer scored() {
        return new ScoredAnswer(parameters, score);
    }
}
