package fr.pixemploi.assessment.psychometrics.calibration.check;

import fr.pixemploi.assessment.engine.model.GradedResponse;
import fr.pixemploi.assessment.engine.model.Logistic;
import fr.pixemploi.assessment.engine.model.PartialCredit;
import fr.pixemploi.assessment.engine.model.ResponseModel;
import fr.pixemploi.assessment.engine.model.Uncertain;
import fr.pixemploi.assessment.psychometrics.calibration.data.EstimatedItem;
import java.util.List;

/**
 * How far an item moved from the bank in use, on the scale of that bank.
 *
 * @param difficulty new minus old, in population standard deviations; of graded items the mean of the steps
 * @param logDiscrimination log of new over old
 * @param zDifficulty in standard errors of the difference
 * @param zLogDiscrimination in standard errors of the difference
 */
public record Drift(double difficulty, double logDiscrimination, double zDifficulty, double zLogDiscrimination) {
    private static final double BEYOND_CHANCE = 3;
    private static final double MATTERS = 0.3;

    /**
     * Of an item that was estimated.
     *
     * @param linking of the item's competence
     * @param oldErrorOfB standard error, or an author's doubt, of the old difficulty
     * @param oldErrorOfLogA the same of the log of the old discrimination
     */
    public static Drift of(EstimatedItem item, Linking linking, double oldErrorOfB, double oldErrorOfLogA) {
        ResponseModel old = item.item().model();
        double errorOfLogA = item.standardErrors().get(0) / discrimination(item.model());
        double errorOfB = linking.slope() * errorOfDifficulty(item);
        double difficulty = linking.slope() * difficulty(item.model()) + linking.origin() - difficulty(old);
        double logDiscrimination = StrictMath.log(discrimination(item.model()) / linking.slope() / discrimination(old));
        return new Drift(
                difficulty,
                logDiscrimination,
                difficulty / Math.sqrt(errorOfB * errorOfB + oldErrorOfB * oldErrorOfB),
                logDiscrimination / Math.sqrt(errorOfLogA * errorOfLogA + oldErrorOfLogA * oldErrorOfLogA));
    }

    /** Beyond chance and large enough to matter. */
    public boolean isFlagged() {
        return (Math.abs(zDifficulty) > BEYOND_CHANCE && Math.abs(difficulty) > MATTERS)
                || (Math.abs(zLogDiscrimination) > BEYOND_CHANCE && Math.abs(logDiscrimination) > MATTERS);
    }

    /** Location of a model: b, or the mean of its steps or thresholds. */
    public static double difficulty(ResponseModel model) {
        return switch (model) {
            case Logistic logistic -> logistic.b();
            case PartialCredit partial -> mean(partial.deltas());
            case GradedResponse graded -> mean(graded.thresholds());
            case Uncertain uncertain -> difficulty(uncertain.guess());
        };
    }

    public static double discrimination(ResponseModel model) {
        return switch (model) {
            case Logistic logistic -> logistic.a();
            case PartialCredit partial -> partial.a();
            case GradedResponse graded -> graded.a();
            case Uncertain uncertain -> discrimination(uncertain.guess());
        };
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }

    /** Of several steps, as if they were estimated independently. */
    private static double errorOfDifficulty(EstimatedItem item) {
        int difficulties = item.model().categories() - 1;
        double squares = 0;
        for (int h = 1; h <= difficulties; h++)
            squares += item.standardErrors().get(h) * item.standardErrors().get(h);
        return Math.sqrt(squares) / difficulties;
    }
}
