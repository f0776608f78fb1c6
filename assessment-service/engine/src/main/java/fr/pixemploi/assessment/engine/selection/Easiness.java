package fr.pixemploi.assessment.engine.selection;

import fr.pixemploi.assessment.engine.model.ResponseModel;

/** How easy an item is: the ability from which on seven tenths of its success are expected. */
final class Easiness {
    private static final double SHARE = 0.7;
    private static final double FARTHEST = 10;
    private static final int HALVINGS = 30;

    private Easiness() {}

    /** @return from -10 to 10 */
    static double ability(ResponseModel model) {
        double low = -FARTHEST;
        double high = FARTHEST;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (share(model, middle) < SHARE) low = middle;
            else high = middle;
        }
        return (low + high) / 2;
    }

    private static double share(ResponseModel model, double theta) {
        double score = 0;
        for (int x = 1; x < model.categories(); x++) score += x * model.probability(x, theta);
        return score / (model.categories() - 1);
    }
}
