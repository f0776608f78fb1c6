package fr.pixemploi.pathway.recommendation.domain.result;

import fr.pixemploi.pathway.competence.domain.Level;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a test showed in one competence.
 *
 * @param level told to people; by the scale of the result's framework version
 * @param mean posterior mean, in standard deviations of the population
 * @param sd posterior standard deviation, in the same unit
 * @param levelProbabilities chance of each level, from 0
 * @param prior what was taken to be known before the first answer, which is inside mean and sd; null for a result of the time before
 */
public record Finding(
        Level level,
        double mean,
        double sd,
        List<Double> levelProbabilities,
        @Nullable Prior prior) {
    /** In the same unit. */
    public record Prior(double mean, double sd) {}

    public Finding {
        if (!(sd > 0) || !Double.isFinite(mean)) throw new IllegalArgumentException("no ability: " + mean + ", " + sd);
        levelProbabilities = List.copyOf(levelProbabilities);
    }
}
