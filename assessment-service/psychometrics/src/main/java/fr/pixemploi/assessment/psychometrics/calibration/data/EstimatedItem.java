package fr.pixemploi.assessment.psychometrics.calibration.data;

import fr.pixemploi.assessment.engine.model.ResponseModel;
import java.util.List;

/**
 * An item after calibration.
 *
 * @param item as it went into the calibration, with its role
 * @param model its parameters now; those it had when it was an anchor or left as it was
 * @param answers that it got
 * @param standardErrors of a, then b (or each step), then the guessing floor where it was estimated; empty when nothing was
 */
public record EstimatedItem(CalibrationItem item, ResponseModel model, int answers, List<Double> standardErrors) {
    public EstimatedItem {
        standardErrors = List.copyOf(standardErrors);
    }

    /** Whether the parameters come from these answers. */
    public boolean isEstimated() {
        return item.role() == CalibrationItem.Role.FREE || item.role() == CalibrationItem.Role.UNSCORED;
    }
}
