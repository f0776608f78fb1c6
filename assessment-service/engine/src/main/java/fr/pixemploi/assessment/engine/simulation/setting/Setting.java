package fr.pixemploi.assessment.engine.simulation.setting;

import fr.pixemploi.assessment.engine.CutScores;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a simulation is asked to do. The seed decides everything: bank, persons, answers and times.
 *
 * @param seed of the run
 * @param persons who sit the test, at least 2
 * @param items in the bank, all competences together
 * @param competences dimensions of the ability
 * @param correlation between every two competences in the population
 * @param minutes time budget; absent when the test is measured in questions
 * @param length number of questions; absent when the test is measured in time
 * @param exposure largest share of sittings that may see one item; absent for no control
 * @param warmUp sittings of other persons that exposure control learns from before the first that is measured
 * @param drawnAmong the question is drawn among so many best ones, 1 for the best
 * @param constraints whether each competence is asked 2 to 8 times, with two questions of others between
 *     (with fewer than four competences: at least twice)
 * @param guessing whether items have a guessing floor, uniform from 0.10 to 0.25
 * @param hiddenError whether the items behave otherwise than the bank says, by the error of an author's guess
 * @param gentleStart whether the first questions are easy and short
 * @param speedSd standard deviation of the persons' speed, in log seconds
 * @param floor the sitting stops when the best question is expected to lower the loss by less than this a minute; absent for never
 */
public record Setting(
        long seed,
        int persons,
        int items,
        int competences,
        double correlation,
        @Nullable Double minutes,
        @Nullable Integer length,
        @Nullable Double exposure,
        int warmUp,
        int drawnAmong,
        boolean constraints,
        boolean guessing,
        boolean hiddenError,
        boolean gentleStart,
        double speedSd,
        @Nullable Double floor) {
    /** Cut scores of every simulation: from -1.5 to 1.5 by 0.5, levels 0 to 7. */
    public static final CutScores CUTS = new CutScores(List.of(-1.5, -1.0, -0.5, 0.0, 0.5, 1.0, 1.5));

    /** The decision whose stated probability is checked: this level is reached. */
    public static final int DECISION_LEVEL = 3;

    public Setting {
        require(persons >= 2, "persons must be at least 2");
        require(competences >= 1, "competences must be at least 1");
        require(items >= competences, "items must be at least one a competence");
        // No population has equal correlations below -1/(K-1).
        require(
                correlation < 1 && (competences == 1 || correlation > -1.0 / (competences - 1)),
                "correlation must be below 1 and above -1/(competences - 1)");
        require((minutes == null) != (length == null), "either minutes or length must be given, not both");
        require(minutes == null || minutes > 0, "minutes must be above 0");
        require(length == null || length >= 1, "length must be at least 1");
        require(exposure == null || (exposure > 0 && exposure <= 1), "exposure must be above 0 and at most 1");
        require(warmUp >= 0, "the warm-up must have at least 0 sittings");
        require(drawnAmong >= 1 && drawnAmong <= 5, "the draw (randomesque) must be among 1 to 5");
        require(speedSd >= 0, "the speed's standard deviation (speed-sd) must be at least 0");
        require(floor == null || floor > 0, "floor must be above 0");
    }

    /** Budget in seconds; infinite when the test is measured in questions. */
    public double seconds() {
        return minutes == null ? Double.POSITIVE_INFINITY : 60 * minutes;
    }

    /** Budget in questions; practically infinite when the test is measured in time. */
    public int questions() {
        return length == null ? Integer.MAX_VALUE : length;
    }

    private static void require(boolean holds, String rule) {
        if (!holds) throw new IllegalArgumentException(rule);
    }
}
