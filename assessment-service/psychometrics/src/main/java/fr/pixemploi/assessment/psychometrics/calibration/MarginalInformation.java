package fr.pixemploi.assessment.psychometrics.calibration;

import fr.pixemploi.assessment.engine.posterior.AbilityPrior;
import fr.pixemploi.assessment.psychometrics.calibration.curve.Curve;
import fr.pixemploi.assessment.psychometrics.calibration.data.Answers;
import fr.pixemploi.assessment.psychometrics.calibration.data.CalibrationItem;
import fr.pixemploi.assessment.psychometrics.calibration.data.ItemPriors;
import java.util.ArrayList;
import java.util.List;

/**
 * What answers tell of an item's parameters when abilities are known from answers only: the expected information of the
 * marginal chance of answers (Bock and Lieberman 1970), over people simulated at the true parameters. Its inverse bounds the variance of
 * every unbiased estimate of the item.
 */
public final class MarginalInformation {
    private static final int SWEEPS = 8;

    private MarginalInformation() {}

    /**
     * Of each item, about log a and then its other parameters.
     *
     * @param answers simulated at the items' parameters, of one audience
     * @param population of the people
     * @return for each item, rows of the information of one answer
     */
    public static List<double[][]> ofOneAnswer(
            Answers answers, List<CalibrationItem> items, AbilityPrior population, ItemPriors priors) {
        int[] dimension = items.stream().mapToInt(CalibrationItem::dimension).toArray();
        boolean[] isScored = new boolean[items.size()];
        Curve[] curves = new Curve[items.size()];
        for (int j = 0; j < curves.length; j++) {
            isScored[j] = items.get(j).isScored();
            curves[j] = Curve.of(items.get(j).model(), priors);
        }
        Abilities abilities = new Abilities(answers, dimension, isScored, population.dimensions());
        Population[] populations = {new Population(population)};
        for (int i = 0; i < SWEEPS; i++) abilities.sweep(curves, populations, (p, mean, covariance) -> {});
        ItemScore score = new ItemScore();
        List<double[][]> all = new ArrayList<>();
        for (int j = 0; j < curves.length; j++) {
            int[] to = answers.answersTo(j);
            score.of(curves[j], to, answers, abilities);
            int size = curves[j].size();
            double[][] information = new double[size][size];
            for (int r = 0; r < size; r++)
                for (int s = 0; s < size; s++) information[r][s] = score.information[r * size + s] / to.length;
            all.add(information);
        }
        return all;
    }
}
