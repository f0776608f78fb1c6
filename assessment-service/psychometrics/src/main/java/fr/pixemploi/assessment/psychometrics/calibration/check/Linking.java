package fr.pixemploi.assessment.psychometrics.calibration.check;

import fr.pixemploi.assessment.engine.model.GradedResponse;
import fr.pixemploi.assessment.engine.model.Logistic;
import fr.pixemploi.assessment.engine.model.PartialCredit;
import fr.pixemploi.assessment.engine.model.ResponseModel;
import fr.pixemploi.assessment.engine.model.Uncertain;
import fr.pixemploi.assessment.engine.posterior.AbilityPrior;
import fr.pixemploi.assessment.psychometrics.calibration.data.EstimatedItem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How a competence's new scale relates to that of the bank in use: theta_old = slope theta_new + origin, by the medians of items
 * estimated on both, which an item that drifted does not pull along (mean-sigma linking made robust; Kolen and Brennan 2014, chapter 6).
 */
public record Linking(double slope, double origin) {
    /** Fewer items say too little about a slope. */
    public static final int MIN_ITEMS = 3;

    public static final Linking NONE = new Linking(1, 0);

    /**
     * By items' parameters on both scales, one row an item: a old, b old, a new, b new.
     *
     * @return {@link #NONE} for fewer than three items
     */
    public static Linking of(List<double[]> items) {
        if (items.size() < MIN_ITEMS) return NONE;
        double slope = StrictMath.exp(median(
                items.stream().mapToDouble(i -> StrictMath.log(i[2] / i[0])).toArray()));
        double origin =
                median(items.stream().mapToDouble(i -> i[1] - slope * i[3]).toArray());
        return new Linking(slope, origin);
    }

    /** An item's new parameters and standard errors, on the old scale. */
    public EstimatedItem applied(EstimatedItem item) {
        List<Double> errors = new ArrayList<>(item.standardErrors());
        if (!errors.isEmpty()) {
            errors.set(0, errors.get(0) / slope);
            int difficulties = item.model().categories() - 1;
            for (int h = 1; h <= difficulties; h++) errors.set(h, errors.get(h) * slope);
        }
        return new EstimatedItem(item.item(), applied(item.model()), item.answers(), errors);
    }

    private ResponseModel applied(ResponseModel model) {
        return switch (model) {
            case Logistic l -> new Logistic(l.a() / slope, slope * l.b() + origin, l.c(), l.d());
            case PartialCredit p -> new PartialCredit(p.a() / slope, applied(p.deltas()));
            case GradedResponse g -> new GradedResponse(g.a() / slope, applied(g.thresholds()));
            case Uncertain u -> applied(u.guess());
        };
    }

    private List<Double> applied(List<Double> difficulties) {
        return difficulties.stream().map(d -> slope * d + origin).toList();
    }

    /** A population's abilities on the old scales, one linking a dimension. */
    public static AbilityPrior applied(List<Linking> linkings, AbilityPrior population) {
        int k = population.dimensions();
        double[] mean = new double[k];
        double[][] covariance = new double[k][k];
        for (int i = 0; i < k; i++) {
            mean[i] = linkings.get(i).slope * population.mean(i) + linkings.get(i).origin;
            for (int j = 0; j < k; j++)
                covariance[i][j] = population.covariance(i, j) * linkings.get(i).slope * linkings.get(j).slope;
        }
        return AbilityPrior.of(mean, covariance);
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        int half = values.length / 2;
        return values.length % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
    }
}
