package fr.pixemploi.assessment.result.domain;

import fr.pixemploi.assessment.bank.framework.CompetenceCode;
import fr.pixemploi.assessment.bank.framework.Framework;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one competence.
 *
 * @param level reached, capped at the highest open one
 * @param pix points
 * @param mean posterior mean, in population standard deviations
 * @param sd posterior standard deviation
 * @param levelProbabilities chance of each level, from 0
 * @param items questions about this very competence; all answers of the sitting inform it
 * @param prior what was taken to be known before the first answer; null for a result of the time before
 */
public record CompetenceResult(
        CompetenceCode code,
        int level,
        int pix,
        double mean,
        double sd,
        List<Double> levelProbabilities,
        int items,
        @Nullable Prior prior) {
    /**
     * Mean and standard deviation of the people that the sitting was meant for. Each result has it inside: whoever folds several into
     * one takes it out of all but one.
     */
    public record Prior(double mean, double sd) {}

    public CompetenceResult {
        levelProbabilities = List.copyOf(levelProbabilities);
    }

    /**
     * What an ability amounts to in a framework.
     *
     * @param mean posterior mean
     * @param sd posterior standard deviation
     */
    public static CompetenceResult of(Framework framework, CompetenceCode code, double mean, double sd, int items) {
        return of(framework, framework.maxLevel(), code, mean, sd, items, null);
    }

    /** The same where a campaign tells no level above one of its own. */
    public static CompetenceResult of(
            Framework framework,
            int topLevel,
            CompetenceCode code,
            double mean,
            double sd,
            int items,
            @Nullable Prior prior) {
        return new CompetenceResult(
                code,
                Math.min(topLevel, framework.level(mean)),
                Math.min(framework.pixPerLevel() * topLevel, framework.pix(mean)),
                mean,
                sd,
                framework.cutScores().levelProbabilities(mean, sd),
                items,
                prior);
    }
}
