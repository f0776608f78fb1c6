package fr.pixemploi.assessment.engine.selection;

import fr.pixemploi.assessment.engine.exposure.ExposureSnapshot;
import fr.pixemploi.assessment.engine.posterior.Posterior;
import fr.pixemploi.assessment.engine.posterior.Speed;
import fr.pixemploi.assessment.engine.selection.terms.Loss;
import fr.pixemploi.assessment.engine.selection.terms.Rules;
import fr.pixemploi.assessment.engine.selection.terms.SelectionRule;

/**
 * How good each item of a pool is at a posterior. For item j of competence k with posterior-mean information w, the loss that its answer is
 * expected to remove is w sum_i q_i S_ik^2 / (1 + w S_kk): S is the posterior covariance, and the sum is one number for each competence.
 */
final class Utilities {
    private Utilities() {}

    /** Fills the workspace's utilities, item by item. */
    static void fill(
            ItemPool pool,
            Rules rules,
            Posterior posterior,
            Speed speed,
            ExposureSnapshot exposure,
            Workspace workspace) {
        switch (rules.rule()) {
            case SelectionRule.LossPerSecond perSecond -> {
                fillLoss(pool, rules.loss(), posterior, exposure, workspace);
                double factor = speed.factor();
                double[] seconds = pool.seconds();
                for (int j = 0; j < pool.size(); j++)
                    workspace.utility[j] = workspace.utility[j] / (seconds[j] * factor);
            }
            case SelectionRule.LossPerQuestion perQuestion ->
                fillLoss(pool, rules.loss(), posterior, exposure, workspace);
        }
    }

    private static void fillLoss(
            ItemPool pool, Loss loss, Posterior posterior, ExposureSnapshot exposure, Workspace workspace) {
        double[] importance = importance(loss, posterior);
        for (int k = 0; k < pool.dimensions(); k++) {
            int from = pool.start(k);
            pool.table(k).means(posterior.mean(k), posterior.sd(k), workspace.weights, workspace.information, from);
            double reach = 0;
            for (int i = 0; i < pool.dimensions(); i++) {
                double covariance = posterior.covariance(i, k);
                reach += importance[i] * covariance * covariance;
            }
            takeOff(from, pool.start(k + 1), reach, posterior.variance(k), exposure, workspace);
        }
    }

    private static void takeOff(
            int from, int to, double reach, double variance, ExposureSnapshot exposure, Workspace workspace) {
        double[] information = workspace.information;
        double[] utility = workspace.utility;
        if (exposure.cap().isNone()) {
            for (int j = from; j < to; j++) utility[j] = information[j] * reach / (1 + information[j] * variance);
        } else {
            for (int j = from; j < to; j++) {
                double net = Math.max(0, information[j] - exposure.price(j));
                utility[j] = net * reach / (1 + information[j] * variance);
            }
        }
    }

    /**
     * Loss per unit of each competence's variance: its own weight, and for each decision the chance of a wrong one, which would
     * vanish with all of the variance. So a competence whose decisions are settled counts by its weight alone.
     */
    static double[] importance(Loss loss, Posterior posterior) {
        double[] importance = new double[posterior.dimensions()];
        for (int i = 0; i < importance.length; i++)
            importance[i] = loss.weights().isEmpty() ? 1 : loss.weights().get(i);
        for (Loss.Decision decision : loss.decisions()) {
            int i = decision.dimension();
            double distance = Math.abs(posterior.mean(i) - decision.cut()) / posterior.sd(i);
            importance[i] += decision.weight() * NormalTail.above(distance) / posterior.variance(i);
        }
        return importance;
    }
}
