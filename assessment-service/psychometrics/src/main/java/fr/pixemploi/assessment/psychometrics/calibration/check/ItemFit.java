package fr.pixemploi.assessment.psychometrics.calibration.check;

import fr.pixemploi.assessment.psychometrics.calibration.Calibrated;
import fr.pixemploi.assessment.psychometrics.calibration.data.Answers;
import java.util.Arrays;
import java.util.Comparator;
import org.hipparchus.distribution.continuous.ChiSquaredDistribution;

/**
 * Whether an item behaves as its model says. Each answer is compared with what the person's other answers make expect, so that, unlike
 * with groups by estimated ability, the item is not judged by itself (the reason behind S-X2: Orlando and Thissen 2000) and persons
 * may have met different items. Groups are of equal size by the ability without the item.
 *
 * @param answers compared
 * @param outfit mean squared standardised residual, 1 when all is well; sensitive to surprises far off
 * @param infit the same weighted by information
 * @param chiSquare sum over the groups of their squared standardised residuals
 * @param degreesOfFreedom groups less free parameters
 * @param p chance of so large a chi-square when the model holds
 * @param distance root mean squared difference of the observed and expected share of the full score over the groups, sampling error
 *     taken off: how large the misfit is
 */
public record ItemFit(
        int answers, double outfit, double infit, double chiSquare, int degreesOfFreedom, double p, double distance) {
    private static final int MAX_GROUPS = 10;
    private static final int ANSWERS_PER_GROUP = 20;

    /** Of one item; all fields but the number of answers are NaN when there are too few for three groups. */
    public static ItemFit of(Calibrated calibrated, int item) {
        Answers answers = calibrated.answers();
        int[] of = answers.of(item);
        int parameters = calibrated.items().get(item).standardErrors().size();
        int groups = Math.min(MAX_GROUPS, of.length / ANSWERS_PER_GROUP);
        if (groups < parameters + 1)
            return new ItemFit(of.length, Double.NaN, Double.NaN, Double.NaN, 0, Double.NaN, Double.NaN);
        int[] byAbility = Arrays.stream(of)
                .boxed()
                .sorted(Comparator.comparingDouble(calibrated::abilityWithout))
                .mapToInt(Integer::intValue)
                .toArray();
        double max = calibrated.items().get(item).model().categories() - 1;
        double standardised = 0;
        double squares = 0;
        double variances = 0;
        double chiSquare = 0;
        double distance = 0;
        for (int g = 0; g < groups; g++) {
            double difference = 0;
            double variance = 0;
            int from = byAbility.length * g / groups;
            int to = byAbility.length * (g + 1) / groups;
            for (int i = from; i < to; i++) {
                double residual = answers.category(byAbility[i]) - calibrated.expectedScore(byAbility[i]);
                double own = Math.max(calibrated.scoreVariance(byAbility[i]), 1e-9);
                standardised += residual * residual / own;
                squares += residual * residual;
                difference += residual;
                variance += own;
            }
            variances += variance;
            chiSquare += difference * difference / variance;
            distance += (difference * difference - variance) / ((to - from) * max * max);
        }
        int degreesOfFreedom = groups - parameters;
        return new ItemFit(
                of.length,
                standardised / of.length,
                squares / variances,
                chiSquare,
                degreesOfFreedom,
                1 - new ChiSquaredDistribution(degreesOfFreedom).cumulativeProbability(chiSquare),
                Math.sqrt(Math.max(0, distance / of.length)));
    }

    /** Beyond chance and large enough to matter. */
    public boolean isFlagged() {
        return p < 0.001 && distance > 0.03;
    }
}
