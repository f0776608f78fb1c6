package fr.pixemploi.assessment.psychometrics.calibration;

import fr.pixemploi.assessment.engine.posterior.AbilityPrior;
import fr.pixemploi.assessment.psychometrics.calibration.curve.Curve;
import fr.pixemploi.assessment.psychometrics.calibration.data.Answers;
import fr.pixemploi.assessment.psychometrics.calibration.data.CalibrationItem;
import fr.pixemploi.assessment.psychometrics.calibration.data.CalibrationItem.Role;
import fr.pixemploi.assessment.psychometrics.calibration.data.CalibrationSettings;
import fr.pixemploi.assessment.psychometrics.calibration.data.EstimatedItem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ejml.data.DMatrixRMaj;

/**
 * Marginal maximum likelihood of item and population parameters together (Bock and Aitkin 1981), its integrals over K abilities done by
 * expectation propagation. One iteration: a sweep of everybody's sites; for each item a scoring step of the chance of its answers, given
 * what the person's other answers leave ({@link ItemStep}); mean and covariance of each audience from the posteriors' moments. Where a
 * competence has no anchor, all people together are then brought to mean 0 and variance 1 and the items with them, which also is the
 * parameter expansion that makes EM quick (Liu, Rubin and Wu 1998).
 */
public final class Calibration {
    private static final double FARTHEST_AHEAD = 1;

    private final Answers answers;
    private final List<CalibrationItem> items;
    private final CalibrationSettings settings;
    private final int k;
    private final int[] dimension;
    private final Curve[] curves;
    private final Estimates estimates;
    private final boolean[] moves;
    private final boolean[] anchored;
    private final Population[] populations;
    private final int[] size;
    private final Abilities abilities;
    private final DMatrixRMaj[] covariances;

    private Calibration(
            Answers answers, List<CalibrationItem> items, List<AbilityPrior> starts, CalibrationSettings settings) {
        this.answers = answers;
        this.items = List.copyOf(items);
        this.settings = settings;
        k = starts.getFirst().dimensions();
        dimension = items.stream().mapToInt(CalibrationItem::dimension).toArray();
        curves = items.stream()
                .map(item -> Curve.of(item.model(), settings.priors()))
                .toArray(Curve[]::new);
        moves = new boolean[items.size()];
        anchored = new boolean[k];
        boolean[] isScored = new boolean[items.size()];
        for (int j = 0; j < items.size(); j++) {
            Role role = items.get(j).role();
            moves[j] = (role == Role.FREE || role == Role.UNSCORED) && answers.countOf(j) > 0;
            isScored[j] = items.get(j).isScored();
            if (role == Role.ANCHOR && answers.countOf(j) > 0) anchored[dimension[j]] = true;
        }
        populations = starts.stream().map(Population::new).toArray(Population[]::new);
        estimates = new Estimates(curves, populations);
        size = new int[populations.length];
        for (int p = 0; p < answers.persons(); p++) size[answers.group(p)]++;
        abilities = new Abilities(answers, dimension, isScored, k);
        covariances = new DMatrixRMaj[items.size()];
        Arrays.setAll(covariances, j -> new DMatrixRMaj(0, 0));
    }

    /** Hears how far a calibration is. */
    @FunctionalInterface
    public interface Progress {
        /** @param change largest change of a parameter in this iteration */
        void iteration(int number, double change);
    }

    /**
     * Estimates.
     *
     * @param items of the bank, in the order of the answers' item numbers
     * @param starts first guess of each audience's population, in the order of the answers' groups
     * @throws IllegalArgumentException when answers, items and audiences do not fit together
     */
    public static Calibrated of(
            Answers answers,
            List<CalibrationItem> items,
            List<AbilityPrior> starts,
            CalibrationSettings settings,
            Progress progress) {
        if (items.size() != answers.items()) throw new IllegalArgumentException("each item number has its item");
        if (starts.size() < answers.groups()) throw new IllegalArgumentException("each audience has its first guess");
        if (answers.persons() == 0) throw new IllegalArgumentException("there are no answers");
        int k = starts.getFirst().dimensions();
        for (CalibrationItem item : items)
            if (item.dimension() >= k) throw new IllegalArgumentException(item.id() + " measures no known competence");
        return new Calibration(answers, items, starts, settings).run(progress);
    }

    private Calibrated run(Progress progress) {
        // One sweep comes before the first step of the items: without any sites they would fit everybody's mean.
        abilities.sweep(curves, populations, (p, mean, covariance) -> {});
        Acceleration acceleration = new Acceleration();
        int iteration = 0;
        double change = Double.POSITIVE_INFINITY;
        while (iteration < settings.maxIterations() && !(change < settings.tolerance())) {
            double[] first = estimates.vector();
            iterate();
            double[] second = estimates.vector();
            iterate();
            double[] third = estimates.vector();
            change = largest(second, third);
            if (!(change < settings.tolerance())) {
                double[] beyond = acceleration.beyond(first, second, third);
                // While the path still bends sharply, extrapolating it leads nowhere.
                if (largest(third, beyond) < FARTHEST_AHEAD && estimates.accept(beyond)) {
                    standardise();
                    double[] ahead = estimates.vector();
                    iterate();
                    iteration++;
                    change = largest(ahead, estimates.vector());
                    if (!(change < 2 * largest(first, second))) {
                        estimates.accept(third);
                        acceleration.shorten();
                    }
                } else {
                    acceleration.shorten();
                }
            }
            iteration += 2;
            progress.iteration(iteration, change);
        }
        abilities.sweep(curves, populations, (p, mean, covariance) -> {});
        return new Calibrated(
                answers,
                estimated(),
                Arrays.stream(populations).map(Population::prior).toList(),
                size,
                iteration,
                change < settings.tolerance(),
                abilities,
                curves);
    }

    private void iterate() {
        Moments moments = new Moments(k, populations.length);
        abilities.sweep(curves, populations, (p, mean, covariance) -> moments.add(answers.group(p), mean, covariance));
        ItemStep step = new ItemStep(settings.priors());
        ScalePull pull = new ScalePull(k);
        for (int j = 0; j < curves.length; j++) {
            if (!moves[j]) continue;
            if (items.get(j).role() == Role.FREE && !anchored[dimension[j]])
                pull.add(dimension[j], curves[j], settings.priors());
            covariances[j] = step.move(curves[j], answers.answersTo(j), answers, abilities);
        }
        moments.into(populations, pull);
        standardise();
    }

    /** Largest difference of an item's or population's parameter. */
    private static double largest(double[] before, double[] after) {
        double largest = 0;
        for (int i = 0; i < before.length; i++) largest = Math.max(largest, Math.abs(after[i] - before[i]));
        return largest;
    }

    /** Brings all people together to mean 0 and variance 1, and items and sites with them, where no anchor holds the scale. */
    private void standardise() {
        double[] origin = new double[k];
        double[] unit = new double[k];
        for (int d = 0; d < k; d++) {
            unit[d] = 1;
            if (anchored[d]) continue;
            double squares = 0;
            for (int g = 0; g < populations.length; g++) {
                double share = (double) size[g] / answers.persons();
                double mean = populations[g].mean[d];
                origin[d] += share * mean;
                squares += share * (populations[g].covariance[d * k + d] + mean * mean);
            }
            unit[d] = Math.sqrt(squares - origin[d] * origin[d]);
        }
        for (Population population : populations) population.rescale(origin, unit);
        abilities.rescale(origin, unit);
        for (int j = 0; j < curves.length; j++) {
            // Items that are left as they are keep their numbers too: nothing is known of them on the new scale.
            if (items.get(j).role() != Role.KEPT) curves[j].rescale(origin[dimension[j]], unit[dimension[j]]);
        }
    }

    private List<EstimatedItem> estimated() {
        List<EstimatedItem> estimated = new ArrayList<>(items.size());
        for (int j = 0; j < items.size(); j++) {
            estimated.add(
                    moves[j]
                            ? new EstimatedItem(
                                    items.get(j),
                                    curves[j].model(),
                                    answers.countOf(j),
                                    curves[j].standardErrors(covariances[j]))
                            : new EstimatedItem(items.get(j), items.get(j).model(), answers.countOf(j), List.of()));
        }
        return estimated;
    }
}
