package fr.pixemploi.assessment.result.domain;

import fr.pixemploi.assessment.adaptive.Estimate;
import fr.pixemploi.assessment.adaptive.ScoredAnswer;
import fr.pixemploi.assessment.framework.domain.CompetenceCode;
import fr.pixemploi.assessment.framework.domain.Framework;
import java.util.List;

/**
 * What is known of one competence.
 *
 * @param level reached, capped at the highest open one
 * @param pix points
 * @param mean posterior mean, in population standard deviations
 * @param sd posterior standard deviation
 * @param levelProbabilities chance of each level, from 0
 * @param items questions that it rests on
 */
public record CompetenceResult(
        CompetenceCode code, int level, int pix, double mean, double sd, List<Double> levelProbabilities, int items) {
    public CompetenceResult {
        levelProbabilities = List.copyOf(levelProbabilities);
    }

    public static CompetenceResult of(Framework framework, CompetenceCode code, List<ScoredAnswer> answers) {
        Estimate estimate = Estimate.of(answers);
        return new CompetenceResult(
                code,
                framework.level(estimate.mean()),
                framework.pix(estimate.mean()),
                estimate.mean(),
                estimate.sd(),
                estimate.levelProbabilities(framework.cutScores()),
                answers.size());
    }
}
