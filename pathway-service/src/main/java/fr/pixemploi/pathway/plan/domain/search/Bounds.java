package fr.pixemploi.pathway.plan.domain.search;

import fr.pixemploi.pathway.plan.domain.model.Candidate;
import fr.pixemploi.pathway.plan.domain.model.Choice;
import fr.pixemploi.pathway.plan.domain.model.Model;
import fr.pixemploi.pathway.plan.domain.model.Scale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What a set of trainings gains at most, in whatever order and on whatever dates, and what more of them would add at most.
 *
 * <p>Of a set: effects {@code f(m) = max(m, min(m + s, t))} of one competence, each at its greatest, in the order of their tops.
 * No order leads higher: take neighbours with t₁ ≤ t₂ and {@code b = f₂(m) < t₁} (otherwise f₁ adds nothing to b and
 * {@code f₂(f₁(m)) ≥ f₂(m)}); then b = m + s₂, and {@code f₁(b) = min(m + s₁ + s₂, t₁)}, while the other way round it is
 * {@code min(m + s₁ + s₂, t₁ + s₂, t₂)}, which is no less.
 *
 * <p>Of more: each f rises by no more than its argument, so a further training lifts the best order's standing v by its shift at
 * most, and k of them by no more than the k longest shifts, and never above the highest top. With the least concave function
 * above the attainment from v on ({@link Scale#worth}), what a set adds is less than the sum of what each of it adds alone:
 * concave functions of sums are submodular. So k trainings add the k greatest worths at most.
 */
final class Bounds {
    private final Model model;
    private final Shifts[] shifts;

    /** A training with what it adds at most, in weighted ten-thousandths. */
    record Worth(Choice choice, double worth) {}

    Bounds(Model model) {
        this.model = model;
        shifts = new Shifts[model.scale().size()];
        for (int c = 0; c < shifts.length; c++) shifts[c] = new Shifts(c, model.choices());
    }

    /** Standings of the best order of what is fixed and of this set. */
    int[] standings(List<Choice> set) {
        List<Candidate.Lift> lifts = new ArrayList<>();
        model.fixed().forEach(step -> lifts.addAll(step.lifts()));
        set.forEach(choice -> lifts.addAll(choice.lifts()));
        lifts.sort(Comparator.comparingInt(Candidate.Lift::top));
        int[] standings = model.scale().starts();
        for (Candidate.Lift lift : lifts) standings[lift.competence()] = lift.of(standings[lift.competence()]);
        return standings;
    }

    /** What both allow: the best order of a set with one more, and what the set alone reaches with the full shifts of that one. */
    static int[] lesser(int[] bestOrder, int[] reached, Choice more) {
        int[] shifted = reached.clone();
        for (Candidate.Lift lift : more.lifts()) shifted[lift.competence()] += lift.shift();
        for (int c = 0; c < shifted.length; c++) shifted[c] = Math.min(shifted[c], bestOrder[c]);
        return shifted;
    }

    /** How much each competence can still be lifted, in thousandths of a logit. */
    int[] reaches(int[] standings, int steps, int hours) {
        int[] reaches = new int[standings.length];
        for (int c = 0; c < reaches.length; c++)
            reaches[c] = Math.min(model.scale().top(c) - standings[c], shifts[c].most(steps, hours));
        return reaches;
    }

    /** How many trainings it takes at least to lift a competence so far; one more than there are when all are too few. */
    int trainings(int competence, int thousandths) {
        return shifts[competence].trainings(thousandths);
    }

    double worth(Choice choice, int[] standings, int[] reaches) {
        double worth = 0;
        for (Candidate.Lift lift : choice.lifts()) {
            int c = lift.competence();
            worth += model.scale().worth(c, standings[c], lift.shift(), reaches[c]);
        }
        return worth;
    }

    /**
     * What trainings add at most when they also share so many hours: for any price of an hour, the hours at that price and the k
     * greatest worths above it. The price is the one at which worths by the hour would fill the hours.
     */
    static double withinHours(List<Worth> open, int hours, int steps) {
        List<Worth> dense = new ArrayList<>(open);
        dense.sort(
                Comparator.comparingDouble(each -> -each.worth() / each.choice().hours()));
        double price = 0;
        long filled = 0;
        for (Worth each : dense) {
            filled += each.choice().hours();
            if (filled > hours) {
                price = each.worth() / each.choice().hours();
                break;
            }
        }
        double hour = price;
        return hour * hours
                + open.stream()
                        .mapToDouble(each ->
                                -Math.max(0, each.worth() - hour * each.choice().hours()))
                        .sorted()
                        .limit(steps)
                        .map(each -> -each)
                        .sum();
    }

    /** The least burden of trainings, parts of them allowed, that together add so much. */
    static long leastBurden(List<Worth> open, double missing) {
        List<Worth> cheap = new ArrayList<>(open);
        cheap.sort(Comparator.comparingDouble(each -> each.choice().burden() / Math.max(each.worth(), 1e-9)));
        double left = missing;
        double burden = 0;
        for (Worth each : cheap) {
            if (left <= 0) break;
            double part = each.worth() <= left ? 1 : left / each.worth();
            burden += part * each.choice().burden();
            left -= each.worth();
        }
        return (long) Math.floor(burden);
    }
}
