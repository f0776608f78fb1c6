package fr.pixemploi.assessment.psychometrics.calibration.data;

import fr.pixemploi.assessment.engine.model.ResponseModel;

/**
 * An item as it goes into a calibration.
 *
 * @param id of the item in its bank
 * @param dimension competence that it measures, from 0
 * @param model its current parameters: where estimation starts, and what an anchor keeps
 * @param role what calibration does with it
 */
public record CalibrationItem(String id, int dimension, ResponseModel model, Role role) {
    /** What calibration does with an item. */
    public enum Role {
        /** Estimated, and its answers say what people can do. */
        FREE,
        /** Keeps its parameters, and so fixes the scale of its competence. */
        ANCHOR,
        /** Estimated against what the other items say of people; its answers touch neither people nor scale. */
        UNSCORED,
        /** Left as it is and its answers left out: too few of them, or all alike. */
        KEPT
    }

    public CalibrationItem {
        if (dimension < 0) throw new IllegalArgumentException("dimension begins at 0");
    }

    /** Whether its answers say what people can do. */
    public boolean isScored() {
        return role == Role.FREE || role == Role.ANCHOR;
    }
}
