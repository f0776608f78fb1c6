package fr.pixemploi.assessment.adaptive;

import fr.pixemploi.assessment.adaptive.model.Logistic;

/**
 * One answer as the mathematics sees it.
 *
 * @param item how the item behaves
 * @param score 1 for right, 0 for wrong or skipped
 */
public record ScoredAnswer(Logistic item, double score) {
    public ScoredAnswer {
        if (score != 0 && score != 1) throw new IllegalArgumentException("a score is 0 or 1");
    }

    double likelihood(double theta) {
        double right = item.right(theta);
        return score == 1 ? right : 1 - right;
    }
}
