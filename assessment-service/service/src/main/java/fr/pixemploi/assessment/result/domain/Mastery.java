package fr.pixemploi.assessment.result.domain;

import fr.pixemploi.assessment.bank.framework.CompetenceCode;
import fr.pixemploi.assessment.engine.CutScores;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How much of what a campaign asks about is mastered, from 0 to 1.
 *
 * <p>A campaign's scope is a grid: its competences c, and for each of them the levels 1 to L, its highest. A cell (c, l) is mastered
 * when the ability reaches the cut of level l. Answers leave the ability uncertain, normal with the posterior's mean m and standard
 * deviation s, so that a cell is mastered with the chance P(c, l) = 1 - Phi((cut(l) - m) / s). The mastery of a competence is the
 * share of its cells that is expected to be mastered, (1 / L) sum over l of P(c, l); the mastery rate is the mean over all competences
 * of the scope. A competence that no question was answered about counts as 0: nothing was shown of it, and who leaves early is not
 * told to master the rest.
 */
public final class Mastery {
    private Mastery() {}

    /**
     * Of one competence.
     *
     * @param mean posterior mean
     * @param sd posterior standard deviation
     * @param topLevel highest level that counts, L
     */
    public static double of(CutScores cuts, double mean, double sd, int topLevel) {
        List<Double> chances = cuts.levelProbabilities(mean, sd);
        double reached = 0;
        double sum = 0;
        for (int level = chances.size() - 1; level >= 1; level--) {
            reached += chances.get(level);
            if (level <= topLevel) sum += reached;
        }
        return Math.min(1, sum / topLevel);
    }

    /** Of each measured competence. */
    public static Map<CompetenceCode, Double> each(
            CutScores cuts, Collection<CompetenceResult> measured, int topLevel) {
        Map<CompetenceCode, Double> shares = new LinkedHashMap<>();
        for (CompetenceResult competence : measured)
            shares.put(competence.code(), of(cuts, competence.mean(), competence.sd(), topLevel));
        return shares;
    }
}
