package fr.pixemploi.assessment.psychometrics.calibration;

import fr.pixemploi.assessment.engine.model.ResponseModel;
import fr.pixemploi.assessment.engine.posterior.AbilityPrior;
import fr.pixemploi.assessment.psychometrics.calibration.data.Answers;
import fr.pixemploi.assessment.psychometrics.calibration.data.CalibrationItem;
import fr.pixemploi.assessment.psychometrics.calibration.data.CalibrationItem.Role;
import fr.pixemploi.assessment.psychometrics.calibration.data.CalibrationSettings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** Answers of simulated people of one or more audiences, all of whom meet all items. */
public final class Sample {
    private final List<ResponseModel> truth = new ArrayList<>();
    private final List<Integer> dimensions = new ArrayList<>();
    private final List<double[]> abilities = new ArrayList<>();
    private final List<Integer> groups = new ArrayList<>();
    private final SplittableRandom chance;

    private Sample(long seed) {
        chance = new SplittableRandom(seed);
    }

    public static Sample seeded(long seed) {
        return new Sample(seed);
    }

    public Sample withItem(int dimension, ResponseModel model) {
        truth.add(model);
        dimensions.add(dimension);
        return this;
    }

    /** People whose abilities share one common factor and have variance 1. */
    public Sample withPeople(int number, int group, double mean, double correlation, int dimensionCount) {
        for (int p = 0; p < number; p++) {
            double general = chance.nextGaussian();
            double[] theta = new double[dimensionCount];
            Arrays.setAll(
                    theta,
                    d -> mean + Math.sqrt(correlation) * general + Math.sqrt(1 - correlation) * chance.nextGaussian());
            abilities.add(theta);
            groups.add(group);
        }
        return this;
    }

    public Answers answers() {
        int n = truth.size() * abilities.size();
        int[] person = new int[n];
        int[] item = new int[n];
        int[] category = new int[n];
        int at = 0;
        for (int p = 0; p < abilities.size(); p++) {
            for (int j = 0; j < truth.size(); j++) {
                person[at] = p;
                item[at] = j;
                category[at++] = drawn(truth.get(j), abilities.get(p)[dimensions.get(j)]);
            }
        }
        return new Answers(truth.size(), groups.stream().mapToInt(g -> g).toArray(), person, item, category);
    }

    private int drawn(ResponseModel model, double theta) {
        double left = chance.nextDouble();
        int x = 0;
        while (x < model.categories() - 1 && left >= model.probability(x, theta)) left -= model.probability(x++, theta);
        return x;
    }

    public List<CalibrationItem> items(Role role) {
        List<CalibrationItem> items = new ArrayList<>();
        for (int j = 0; j < truth.size(); j++)
            items.add(new CalibrationItem("item-" + j, dimensions.get(j), truth.get(j), role));
        return items;
    }

    static Calibrated calibrated(Answers answers, List<CalibrationItem> items, AbilityPrior... starts) {
        return Calibration.of(answers, items, List.of(starts), CalibrationSettings.USUAL, (iteration, change) -> {});
    }
}
