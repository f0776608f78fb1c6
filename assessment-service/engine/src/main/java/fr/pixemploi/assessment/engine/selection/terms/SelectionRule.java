package fr.pixemploi.assessment.engine.selection.terms;

import fr.pixemploi.assessment.engine.model.ResponseModel;
import fr.pixemploi.assessment.engine.posterior.Posterior;

/**
 * The measure by which the best question is chosen. The first two read the pool's tables and serve real sittings; the classical rules
 * compute each item afresh and are for comparison.
 */
public sealed interface SelectionRule {
    /** Largest reduction of loss per expected second: our rule. */
    record LossPerSecond() implements SelectionRule {}

    /** Largest reduction of loss, however long it takes. */
    record LossPerQuestion() implements SelectionRule {}

    /** A rule of the literature, which looks at one item and the posterior only. */
    sealed interface Classical extends SelectionRule {
        /** How good a question is; larger is better. */
        double value(ResponseModel item, int dimension, Posterior posterior);
    }

    /** Most Fisher information about its own competence at the posterior mean (Lord 1980). */
    record MaximumInformation() implements Classical {
        @Override
        public double value(ResponseModel item, int dimension, Posterior posterior) {
            return item.information(posterior.mean(dimension));
        }
    }

    /** Least expected posterior variance of its own competence (Owen 1975; van der Linden 1998, eq. 12); its negative. */
    record MinimumExpectedPosteriorVariance() implements Classical {
        @Override
        public double value(ResponseModel item, int dimension, Posterior posterior) {
            double mean = posterior.mean(dimension);
            double sd = posterior.sd(dimension);
            double expected = 0;
            for (int x = 0; x < item.categories(); x++) {
                int category = x;
                double chance = NormalExpectation.mean(mean, sd, theta -> item.probability(category, theta));
                if (!(chance > 0)) continue;
                double first =
                        NormalExpectation.mean(mean, sd, theta -> theta * item.probability(category, theta)) / chance;
                double spread = NormalExpectation.mean(
                        mean, sd, theta -> (theta - first) * (theta - first) * item.probability(category, theta));
                expected += spread;
            }
            return -expected;
        }
    }

    /**
     * Most Kullback-Leibler divergence between the responses at the posterior mean and elsewhere, weighted by the posterior (Chang
     * and Ying 1996; van der Linden 1998, eq. 8).
     */
    record KullbackLeibler() implements Classical {
        @Override
        public double value(ResponseModel item, int dimension, Posterior posterior) {
            double mean = posterior.mean(dimension);
            double[] at = new double[item.categories()];
            for (int x = 0; x < at.length; x++) at[x] = item.probability(x, mean);
            return NormalExpectation.mean(mean, posterior.sd(dimension), theta -> {
                double divergence = 0;
                for (int x = 0; x < at.length; x++) {
                    double there = item.probability(x, theta);
                    if (at[x] > 0 && there > 0) divergence += at[x] * StrictMath.log(at[x] / there);
                }
                return divergence;
            });
        }
    }

    /** Largest determinant of the posterior precision (Segall 1996): for an item of one dimension, log(1 + w S_kk). */
    record DOptimality() implements Classical {
        @Override
        public double value(ResponseModel item, int dimension, Posterior posterior) {
            return StrictMath.log(1 + item.information(posterior.mean(dimension)) * posterior.variance(dimension));
        }
    }

    /** Smallest sum of posterior variances (Mulder and van der Linden 2009): what w sum_i S_ik^2 / (1 + w S_kk) takes off. */
    record AOptimality() implements Classical {
        @Override
        public double value(ResponseModel item, int dimension, Posterior posterior) {
            double information = item.information(posterior.mean(dimension));
            double squares = 0;
            for (int i = 0; i < posterior.dimensions(); i++) {
                double covariance = posterior.covariance(i, dimension);
                squares += covariance * covariance;
            }
            return information * squares / (1 + information * posterior.variance(dimension));
        }
    }
}
