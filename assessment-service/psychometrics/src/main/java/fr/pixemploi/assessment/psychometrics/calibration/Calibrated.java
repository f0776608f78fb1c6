package fr.pixemploi.assessment.psychometrics.calibration;

import fr.pixemploi.assessment.engine.posterior.AbilityPrior;
import fr.pixemploi.assessment.psychometrics.calibration.curve.Curve;
import fr.pixemploi.assessment.psychometrics.calibration.data.Answers;
import fr.pixemploi.assessment.psychometrics.calibration.data.CalibrationItem;
import fr.pixemploi.assessment.psychometrics.calibration.data.CalibrationItem.Role;
import fr.pixemploi.assessment.psychometrics.calibration.data.CalibrationSettings;
import fr.pixemploi.assessment.psychometrics.calibration.data.EstimatedItem;
import fr.pixemploi.assessment.psychometrics.calibration.data.ItemPriors;
import java.util.Collections;
import java.util.List;

/** What a calibration found: items, populations, and what it leaves of each answer for the checks of fit and fairness. */
public final class Calibrated {
    private static final int MAX_REGROUPING = 60;
    /** Where an ability is known to a third of a standard deviation, a hundredth of one is precise enough. */
    private static final double REGROUPED = 5e-3;

    private final Answers answers;
    private final List<EstimatedItem> items;
    private final List<AbilityPrior> populations;
    private final int[] persons;
    private final int iterations;
    private final boolean converged;
    private final Abilities abilities;
    private final Curve[] curves;
    private final CurveQuadrature quadrature = new CurveQuadrature();

    Calibrated(
            Answers answers,
            List<EstimatedItem> items,
            List<AbilityPrior> populations,
            int[] persons,
            int iterations,
            boolean converged,
            Abilities abilities,
            Curve[] curves) {
        this.answers = answers;
        this.items = List.copyOf(items);
        this.populations = List.copyOf(populations);
        this.persons = persons;
        this.iterations = iterations;
        this.converged = converged;
        this.abilities = abilities;
        this.curves = curves;
    }

    public Answers answers() {
        return answers;
    }

    public List<EstimatedItem> items() {
        return items;
    }

    /** One for each audience. */
    public List<AbilityPrior> populations() {
        return populations;
    }

    /** Number of people of an audience. */
    public int persons(int group) {
        return persons[group];
    }

    public int iterations() {
        return iterations;
    }

    /** False when the iterations ran out first. */
    public boolean hasConverged() {
        return converged;
    }

    /** All audiences together: mean and covariance of their mixture. */
    public AbilityPrior everybody() {
        int k = populations.getFirst().dimensions();
        double[] mean = new double[k];
        double[][] covariance = new double[k][k];
        double all = answers.persons();
        for (int g = 0; g < populations.size(); g++)
            for (int i = 0; i < k; i++)
                mean[i] += persons[g] / all * populations.get(g).mean(i);
        for (int g = 0; g < populations.size(); g++) {
            AbilityPrior population = populations.get(g);
            for (int i = 0; i < k; i++)
                for (int j = 0; j < k; j++)
                    covariance[i][j] += persons[g]
                            / all
                            * (population.covariance(i, j)
                                    + (population.mean(i) - mean[i]) * (population.mean(j) - mean[j]));
        }
        return AbilityPrior.of(mean, covariance);
    }

    /**
     * The same with people grouped differently: items keep their estimates, each group gets its own population.
     *
     * @param group of each person, from 0
     */
    public Calibrated regrouped(int[] group) {
        Answers others = answers.grouped(group);
        List<CalibrationItem> fixed = items.stream()
                .map(item -> new CalibrationItem(
                        item.item().id(),
                        item.item().dimension(),
                        item.model(),
                        item.item().isScored() ? Role.ANCHOR : Role.KEPT))
                .toList();
        return Calibration.of(
                others,
                fixed,
                Collections.nCopies(others.groups(), everybody()),
                new CalibrationSettings(ItemPriors.WEAK, MAX_REGROUPING, REGROUPED),
                (iteration, change) -> {});
    }

    /** Mean of the ability that an answer was given with, by the person's other answers. */
    public double abilityWithout(int answer) {
        return abilities.cavityMean[answer];
    }

    /** Expected score (category) of an answer, given the person's other answers and all parameters. */
    public double expectedScore(int answer) {
        double expected = 0;
        int item = answers.item(answer);
        int categories = items.get(item).model().categories();
        for (int x = 1; x < categories; x++) expected += x * chance(answer, x);
        return expected;
    }

    /** Variance of that score. */
    public double scoreVariance(int answer) {
        double expected = expectedScore(answer);
        double squares = 0;
        int categories = items.get(answers.item(answer)).model().categories();
        for (int x = 1; x < categories; x++) squares += x * x * chance(answer, x);
        return squares - expected * expected;
    }

    private double chance(int answer, int category) {
        quadrature.moments(
                curves[answers.item(answer)], category, abilities.cavityMean[answer], abilities.cavityVariance[answer]);
        return quadrature.total;
    }
}
