package fr.pixemploi.assessment.psychometrics.workbench.calibration;

import fr.pixemploi.assessment.psychometrics.calibration.data.CalibrationSettings;
import java.util.Set;

/**
 * What someone who calibrates decides.
 *
 * @param minAnswers below which an item is left as it is
 * @param minPersons below which an audience is no population of its own, and a group is not compared
 * @param anchors ids of items that keep their parameters; {@link #CALIBRATED} stands for all whose parameters come from answers
 * @param unscored ids of items that are tried out, beside those that the bank marks
 * @param scale of the new parameters
 */
public record CalibrationChoices(
        int minAnswers,
        int minPersons,
        Set<String> anchors,
        Set<String> unscored,
        Scale scale,
        CalibrationSettings settings) {
    public static final String CALIBRATED = "calibrated";

    /** Where 0 and 1 of each ability are, unless anchors say it. */
    public enum Scale {
        /** Linked to the bank in use if answers made its parameters; else that of the people. */
        auto,
        /** Mean 0 and variance 1 of the people who answered. */
        population,
        /** Linked to the bank in use. */
        bank
    }
}
