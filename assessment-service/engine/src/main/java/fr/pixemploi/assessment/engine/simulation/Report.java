package fr.pixemploi.assessment.engine.simulation;

import fr.pixemploi.assessment.engine.simulation.setting.Setting;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a simulation found. Abilities and errors are in population standard deviations; levels are cut at {@link Setting#CUTS} by
 * the posterior mean. All figures but the milliseconds are the same for the same setting on every machine.
 *
 * @param setting what was asked
 * @param bank version of the bank
 * @param bound smallest root mean squared error that any estimate from the first strategy's questions could reach (van Trees); for
 *     one competence the unidimensional bound, for more its trace form
 * @param boundAnyChoice the same whatever the bank's questions are asked, by an oracle who knows every ability
 * @param strategies ours first
 */
public record Report(
        Setting setting, String bank, double bound, double boundAnyChoice, List<StrategyReport> strategies) {
    /**
     * How one way of testing did.
     *
     * @param rmse root mean squared error of the ability, over all persons and competences
     * @param bound what the error could be at least with this strategy's questions (van Trees)
     * @param bias mean error of the ability
     * @param exact share of persons and competences whose level is the true one
     * @param withinOne share whose level is at most one off
     * @param band share whose band is the true one: level 0, 1-2, 3-4, 5-6, 7
     * @param coverage90 share whose true ability lies in the 90 % interval
     * @param items mean number of questions that counted
     * @param minutes mean minutes until the end
     * @param exposureMax largest share of sittings that saw one item
     * @param bankUsed share of the bank's items that any sitting saw
     * @param overlap mean over pairs of sittings of the questions they share, as a share of a mean sitting's questions
     * @param chooseMsP50 milliseconds to choose a question, median; wall clock
     * @param chooseMsP99 the same, 99 of 100 choices are quicker; wall clock
     * @param calibrationError expected calibration error of all stated level and decision probabilities, over ten bins
     * @param calibrationErrorOfDecisions the same of the decision probabilities alone
     * @param statedProbability the ten bins, from 0-0.1 to 0.9-1; empty ones are left out
     * @param byQuestions error after so many questions, a sitting that ended keeps its last error; while half of the sittings go on
     * @param byMinutes error after so many minutes
     * @param exposures share of sittings that saw an item, from the most seen one down, at ranks that grow by a quarter
     * @param deciles exposure by ability, from the least able tenth of the persons to the most able
     * @param stoppingMinutes number of sittings that ended in each minute, up to the last
     */
    public record StrategyReport(
            String name,
            double rmse,
            double bound,
            double bias,
            double exact,
            double withinOne,
            double band,
            double coverage90,
            double items,
            double minutes,
            double exposureMax,
            double bankUsed,
            double overlap,
            double chooseMsP50,
            double chooseMsP99,
            double calibrationError,
            double calibrationErrorOfDecisions,
            List<Bin> statedProbability,
            List<Point> byQuestions,
            List<Point> byMinutes,
            List<Exposure> exposures,
            List<Decile> deciles,
            List<Stops> stoppingMinutes) {}

    /**
     * Probabilities stated in a tenth of the scale.
     *
     * @param stated their mean
     * @param observed share of them that came true
     * @param n how many
     */
    public record Bin(double stated, double observed, long n) {}

    /** Root mean squared error after this many questions or minutes. */
    public record Point(double after, double rmse) {}

    /** The item of this rank, from 1 for the most seen one, was seen by this share of sittings. */
    public record Exposure(int rank, double share) {}

    /** A tenth of the persons by mean ability; the figures are of their sittings alone. */
    public record Decile(double meanAbility, double rmse, double exposureMax, double bankUsed, double overlap) {}

    /** Sittings that ended in a minute, counted from 0. */
    public record Stops(int minute, int sittings) {}

    /** The strategy of that name; null when the report has none. */
    public @Nullable StrategyReport strategy(String name) {
        for (StrategyReport strategy : strategies) if (strategy.name().equals(name)) return strategy;
        return null;
    }
}
