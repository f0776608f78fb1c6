package fr.pixemploi.assessment.psychometrics.fit;

import fr.pixemploi.assessment.engine.model.ResponseModel;
import fr.pixemploi.assessment.psychometrics.estimate.AbilityEstimate;
import fr.pixemploi.assessment.psychometrics.estimate.Pattern;
import fr.pixemploi.assessment.psychometrics.estimate.Range;
import fr.pixemploi.assessment.psychometrics.estimate.WeightedLikelihood;

/**
 * How likely one person's answers are under the model at the person's own ability.
 *
 * @param estimate the ability it is judged at
 * @param lz standardized log-likelihood (Drasgow, Levine and Williams 1985): about standard normal at the true ability, far below 0
 *     when hard items are right and easy ones wrong
 * @param lzStar lz corrected for the ability being estimated from the same answers (Snijders 2001; more than two categories:
 *     Sinharay 2016)
 * @param infit squared residuals over their expectation, which weighs items near the ability most; about 1 (Wright and Masters 1982)
 * @param outfit mean squared standardized residual, which weighs surprises far from the ability most; about 1
 */
public record PersonFit(AbilityEstimate estimate, double lz, double lzStar, double infit, double outfit) {
    /** At Warm's weighted likelihood estimate. */
    public static PersonFit of(Pattern pattern, Range range) {
        AbilityEstimate estimate = new WeightedLikelihood(range).estimate(pattern);
        return at(pattern, estimate, WeightedLikelihood.correction(pattern, estimate.theta()));
    }

    /**
     * At an estimate that solves score + extra = 0.
     *
     * @param extra what the estimating equation has beside the score, at the estimate: 0 for maximum likelihood, the prior's slope
     *     for a posterior mode, J / (2 I) for weighted likelihood
     */
    public static PersonFit at(Pattern pattern, AbilityEstimate estimate, double extra) {
        if (pattern.answers().isEmpty()) throw new IllegalArgumentException("fit needs at least one answer");
        Sums sums = new Sums(estimate.theta(), centre(pattern, estimate.theta()));
        pattern.answers().forEach(sums::add);
        return new PersonFit(
                estimate,
                sums.surprise / Math.sqrt(sums.variance),
                (sums.surprise + sums.centre * extra) / Math.sqrt(sums.correctedVariance),
                sums.square / sums.expectedSquare,
                sums.standardized / pattern.answers().size());
    }

    /** Snijders' c_n: regression of log P on the score function, over all items and categories. */
    private static double centre(Pattern pattern, double theta) {
        double joint = 0;
        for (Pattern.Answer answer : pattern.answers()) {
            ResponseModel item = answer.item();
            for (int x = 0; x < item.categories(); x++) {
                double chance = item.probability(x, theta);
                if (chance > 0) joint += chance * item.slope(x, theta) * StrictMath.log(chance);
            }
        }
        return joint / pattern.information(theta);
    }

    /** Running sums over the answers at one ability. */
    private static final class Sums {
        private final double theta;
        private final double centre;
        private double surprise;
        private double variance;
        private double correctedVariance;
        private double square;
        private double expectedSquare;
        private double standardized;

        Sums(double theta, double centre) {
            this.theta = theta;
            this.centre = centre;
        }

        void add(Pattern.Answer answer) {
            ResponseModel item = answer.item();
            double meanLog = 0;
            double meanScore = 0;
            for (int x = 0; x < item.categories(); x++) {
                double chance = item.probability(x, theta);
                if (chance > 0) meanLog += chance * StrictMath.log(chance);
                meanScore += chance * x;
            }
            double scoreVariance = 0;
            for (int x = 0; x < item.categories(); x++) {
                double chance = item.probability(x, theta);
                if (!(chance > 0)) continue;
                double log = StrictMath.log(chance) - meanLog;
                double corrected = log - centre * item.slope(x, theta);
                variance += chance * log * log;
                correctedVariance += chance * corrected * corrected;
                scoreVariance += chance * (x - meanScore) * (x - meanScore);
            }
            double residual = answer.category() - meanScore;
            surprise += StrictMath.log(item.probability(answer.category(), theta)) - meanLog;
            square += residual * residual;
            expectedSquare += scoreVariance;
            standardized += residual * residual / scoreVariance;
        }
    }
}
