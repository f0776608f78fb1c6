package fr.pixemploi.assessment.engine.posterior;

import fr.pixemploi.assessment.engine.model.ResponseModel;

/**
 * One answer as the mathematics sees it.
 *
 * @param dimension competence that the item measures, from 0
 * @param item how the item behaves
 * @param category of the response, from 0 (no success) to the item's last (full success)
 */
public record Observation(int dimension, ResponseModel item, int category) {
    public Observation {
        if (dimension < 0) throw new IllegalArgumentException("dimension begins at 0");
        if (category < 0 || category >= item.categories())
            throw new IllegalArgumentException("the category must be one of the item's " + item.categories());
    }
}
