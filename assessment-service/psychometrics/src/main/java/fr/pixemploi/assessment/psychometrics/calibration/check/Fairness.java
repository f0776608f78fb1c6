package fr.pixemploi.assessment.psychometrics.calibration.check;

import fr.pixemploi.assessment.psychometrics.calibration.Calibrated;
import fr.pixemploi.assessment.psychometrics.calibration.data.Answers;
import fr.pixemploi.assessment.psychometrics.fit.LogisticDif;
import fr.pixemploi.assessment.psychometrics.fit.MantelHaenszel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Whether items work differently in a group of people than in the largest one. People are matched by what their other answers say of
 * the competence, each group under its own population: an ability shrunk towards everybody's mean would make every item look
 * unfair to the weaker group (the bias that Shealy and Stout 1993 correct by regression). Both statistics of the fit package see the
 * same match: Mantel-Haenszel in ten equal strata, the logistic regression in hundredths of a standard deviation.
 */
public final class Fairness {
    private static final int STRATA = 10;
    private static final double FINE = 100;

    private final Calibrated matched;
    private final int[] group;
    private final int minAnswers;

    /**
     * One item in one group.
     *
     * @param item number of the item
     * @param focal number of the group
     * @param reference number of the group it is compared with
     * @param answersOfFocal to the item
     * @param answersOfReference to the item
     */
    public record Comparison(
            int item,
            int focal,
            int reference,
            int answersOfFocal,
            int answersOfReference,
            MantelHaenszel mantelHaenszel,
            LogisticDif logistic) {
        /** Harder than it should be for the group, rather than easier: by the sign of ETS's delta. */
        public boolean isHarderForFocal() {
            return mantelHaenszel.delta() < 0;
        }

        /** Large by the rule of ETS, and so by the regression too. */
        public boolean isFlagged() {
            return mantelHaenszel.size() == MantelHaenszel.Size.LARGE && logistic.p() < 0.01;
        }
    }

    private Fairness(Calibrated matched, int[] group, int minAnswers) {
        this.matched = matched;
        this.group = group;
        this.minAnswers = minAnswers;
    }

    /**
     * All items that enough people of a group answered.
     *
     * @param group of each person, from 0; -1 for people left out
     * @param minAnswers to an item, of each of the two groups
     */
    public static List<Comparison> of(Calibrated calibrated, int[] group, int minAnswers) {
        int groups = Arrays.stream(group).max().orElse(-1) + 1;
        if (groups < 2) return List.of();
        int[] sizes = new int[groups];
        for (int g : group) if (g >= 0) sizes[g]++;
        int reference = IntStream.range(0, groups)
                .reduce((a, b) -> sizes[b] > sizes[a] ? b : a)
                .orElseThrow();
        // People who were left out still need a population, so they get one of their own.
        int[] everybody = Arrays.stream(group).map(g -> g < 0 ? groups : g).toArray();
        Fairness fairness = new Fairness(calibrated.regrouped(everybody), group, minAnswers);
        List<Comparison> comparisons = new ArrayList<>();
        for (int j = 0; j < calibrated.items().size(); j++)
            for (int focal = 0; focal < groups; focal++)
                if (focal != reference) fairness.compare(j, focal, reference, comparisons);
        return comparisons;
    }

    private void compare(int item, int focal, int reference, List<Comparison> into) {
        Answers answers = matched.answers();
        int[] of = Arrays.stream(answers.of(item))
                .filter(n -> group[answers.person(n)] == focal || group[answers.person(n)] == reference)
                .toArray();
        boolean[] isFocal = new boolean[of.length];
        boolean[] right = new boolean[of.length];
        int full = matched.items().get(item).model().categories() - 1;
        int ofFocal = 0;
        int successes = 0;
        for (int i = 0; i < of.length; i++) {
            isFocal[i] = group[answers.person(of[i])] == focal;
            right[i] = answers.category(of[i]) == full;
            if (isFocal[i]) ofFocal++;
            if (right[i]) successes++;
        }
        if (ofFocal < minAnswers || of.length - ofFocal < minAnswers) return;
        if (successes == 0 || successes == of.length) return;
        into.add(new Comparison(
                item,
                focal,
                reference,
                ofFocal,
                of.length - ofFocal,
                MantelHaenszel.of(right, isFocal, strata(of), STRATA + 1),
                LogisticDif.of(right, isFocal, hundredths(of))));
    }

    private int[] hundredths(int[] of) {
        return Arrays.stream(of)
                .map(n -> (int) Math.rint(FINE * matched.abilityWithout(n)))
                .toArray();
    }

    /** From 1: the statistic takes stratum 0 for people who had nothing right. */
    private int[] strata(int[] of) {
        double[] sorted =
                Arrays.stream(of).mapToDouble(matched::abilityWithout).sorted().toArray();
        int[] strata = new int[of.length];
        for (int i = 0; i < of.length; i++) {
            int below = Arrays.binarySearch(sorted, matched.abilityWithout(of[i]));
            strata[i] = 1 + Math.min(STRATA - 1, Math.max(below, 0) * STRATA / sorted.length);
        }
        return strata;
    }
}
