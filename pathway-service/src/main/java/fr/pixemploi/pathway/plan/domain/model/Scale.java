package fr.pixemploi.pathway.plan.domain.model;

import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import fr.pixemploi.pathway.plan.domain.filter.Logits;
import fr.pixemploi.pathway.plan.domain.problem.Need;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import org.hipparchus.special.Erf;

/**
 * Competences by number, standings in thousandths of a logit, attainments in ten-thousandths. A competence that only a
 * prerequisite names weighs nothing.
 */
public final class Scale {
    /** What attainment one is. */
    static final int ALL = 10_000;

    private final List<CompetenceCode> competences;
    private final int[] starts;
    private final int[] cuts;
    private final double[] deviations;
    private final int[] weights;
    private final int[] tops;
    private final int totalWeight;

    /** Attainments that were asked for, by competence and thousandths above the start; shifted by one, 0 means not asked yet. */
    private final double[][] attainments;

    /** Tangents that were asked for, the same way. */
    private final int[][] tangents;

    /**
     * @param asked competences of prerequisites
     * @param top how high any session lifts, by competence, in logits
     */
    public Scale(Need need, Collection<CompetenceCode> asked, ToDoubleFunction<CompetenceCode> top) {
        TreeSet<CompetenceCode> all = new TreeSet<>(need.goal().keySet());
        all.addAll(asked);
        all.retainAll(need.standings().keySet());
        competences = List.copyOf(all);
        int size = competences.size();
        starts = new int[size];
        cuts = new int[size];
        deviations = new double[size];
        weights = new int[size];
        tops = new int[size];
        attainments = new double[size][];
        tangents = new int[size][];
        int total = 0;
        for (int c = 0; c < size; c++) {
            CompetenceCode competence = competences.get(c);
            var standing = Objects.requireNonNull(need.standings().get(competence));
            starts[c] = Logits.thousandths(standing.meanLogits());
            deviations[c] = standing.sdLogits() * 1000;
            Need.Asked goal = need.goal().get(competence);
            cuts[c] = goal == null ? 0 : Logits.thousandths(goal.cutLogits());
            weights[c] = goal == null ? 0 : goal.weight();
            total += weights[c];
            tops[c] = Math.max(starts[c], Logits.thousandths(top.applyAsDouble(competence)));
            attainments[c] = new double[tops[c] - starts[c] + 1];
            tangents[c] = new int[tops[c] - starts[c] + 1];
        }
        totalWeight = total;
    }

    public int size() {
        return competences.size();
    }

    public List<CompetenceCode> competences() {
        return competences;
    }

    public int number(CompetenceCode competence) {
        return competences.indexOf(competence);
    }

    public int[] starts() {
        return starts.clone();
    }

    public int start(int competence) {
        return starts[competence];
    }

    public int top(int competence) {
        return tops[competence];
    }

    public int weight(int competence) {
        return weights[competence];
    }

    public int totalWeight() {
        return totalWeight;
    }

    /** Ten-thousandths, rounded. */
    public int attainment(int competence, int standing) {
        return (int) Math.round(exactAttainment(competence, standing));
    }

    /** Weighted ten-thousandths that lie between the start and these standings. */
    public int gain(int[] standings) {
        int gain = 0;
        for (int c = 0; c < standings.length; c++) {
            if (weights[c] > 0 && standings[c] != starts[c])
                gain += weights[c] * (attainment(c, standings[c]) - attainment(c, starts[c]));
        }
        return gain;
    }

    /**
     * What a lift is worth at most as a part of all lifts from a standing: the value at {@code lift} of the least concave function
     * above {@code x ↦ A(standing + x) − A(standing)} for x from 0 to {@code most}. The normal distribution function is convex
     * below the cut and concave above, so that function is a straight line to the point of its tangent, and the curve itself after.
     *
     * @return weighted ten-thousandths
     */
    public double worth(int competence, int standing, int lift, int most) {
        if (weights[competence] == 0 || most <= 0 || lift <= 0) return 0;
        double here = exactAttainment(competence, standing);
        int straight = Math.min(tangent(competence, standing), most);
        int x = Math.min(lift, most);
        double worth = x >= straight
                ? exactAttainment(competence, standing + x) - here
                : (exactAttainment(competence, standing + straight) - here) * x / straight;
        return weights[competence] * worth;
    }

    /** Weighted ten-thousandths that rounding may add to a gain beside its bound. */
    public int roundings() {
        return totalWeight;
    }

    private double exactAttainment(int competence, int standing) {
        int at = standing - starts[competence];
        double known = attainments[competence][at];
        if (known == 0) {
            double z = (standing - cuts[competence]) / deviations[competence];
            known = 1 + ALL * (Erf.erfc(-z / Math.sqrt(2)) / 2);
            attainments[competence][at] = known;
        }
        return known - 1;
    }

    /** The lift x from here at which {@code (A(standing + x) − A(standing)) / x} is greatest, as far as any session lifts. */
    private int tangent(int competence, int standing) {
        int at = standing - starts[competence];
        int known = tangents[competence][at];
        if (known != 0) return known;
        int low = Math.max(1, cuts[competence] - standing);
        int high = tops[competence] - standing;
        int found;
        if (low >= high) found = Math.max(1, high);
        else {
            // Beyond the cut the ratio rises to the tangent and falls after it.
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (ratio(competence, standing, middle) < ratio(competence, standing, middle + 1)) low = middle + 1;
                else high = middle;
            }
            found = low;
        }
        tangents[competence][at] = found;
        return found;
    }

    private double ratio(int competence, int standing, int lift) {
        return (exactAttainment(competence, standing + lift) - exactAttainment(competence, standing)) / lift;
    }

    /** Competences of effects and prerequisites that count here, by number. */
    public List<Integer> numbers(Collection<CompetenceCode> some) {
        List<Integer> numbers = new ArrayList<>();
        for (CompetenceCode competence : new TreeSet<>(some)) {
            int number = number(competence);
            if (number >= 0) numbers.add(number);
        }
        return numbers;
    }
}
