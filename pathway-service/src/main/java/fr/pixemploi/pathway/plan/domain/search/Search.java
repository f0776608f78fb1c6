package fr.pixemploi.pathway.plan.domain.search;

import fr.pixemploi.pathway.plan.domain.model.Candidate;
import fr.pixemploi.pathway.plan.domain.model.Choice;
import fr.pixemploi.pathway.plan.domain.model.Found;
import fr.pixemploi.pathway.plan.domain.model.Model;
import fr.pixemploi.pathway.plan.domain.model.Reckoning;
import fr.pixemploi.pathway.plan.domain.model.Timetable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Exact search: depth first over sets of trainings, the most promising first, each set with its best sessions; a branch ends
 * where no set in it can be better than the best plan so far, or where a set does not fit a calendar, since no larger one does.
 */
public final class Search {
    /**
     * @param best null when there is no plan
     * @param looks how many sets and sessions were looked at
     * @param proven false when the budget was spent before everything was looked at
     */
    public record Answer(@Nullable Found best, int looks, boolean proven) {}

    /** Looks of a first pass over many branches, so that the next begins with a good plan. */
    private static final int GLANCE = 5_000;

    /** Each branch of a first pass gets an eighth of what is left to its part; of the next, half; of the last, all. */
    private static final int EIGHTH = 8;

    private static final int HALF = 2;
    private static final int WHOLE = 1;

    /** Looks for each further step of a first plan. */
    private static final int FIRST_STEP = 250;

    private final Model model;
    private final Budget budget;
    private final Best best;
    private final Bounds bounds;
    private final Prerequisites prerequisites;
    private final List<Choice> possible;
    private final Assignments assignments;
    private final Reckoning reckoning;
    private final Timetable timetable;
    private final Additions additions;

    private Search(Model model, List<Found> earlier, int leastUnits) {
        this.model = model;
        List<Apart> apart =
                earlier.stream().map(found -> new Apart(found.chosen())).toList();
        budget = new Budget(model.rules().nodes());
        best = new Best(leastUnits);
        bounds = new Bounds(model);
        prerequisites = new Prerequisites(bounds);
        possible = prerequisites.possible(
                model.choices(), model.limits().steps() - model.fixed().size());
        assignments = new Assignments(model, apart, budget);
        reckoning = new Reckoning(model);
        timetable = new Timetable(model.limits());
        additions = new Additions(model, apart, bounds, timetable);
    }

    /** Whether what is fixed fits together, prerequisites apart. */
    public static boolean fixedFit(Model model) {
        return new Search(model, List.of(), 0).placeFixed();
    }

    /** What is fixed alone; null when it is not a plan. */
    public static @Nullable Found fixed(Model model) {
        return fixedFit(model) ? new Reckoning(model).of(List.of()).orElse(null) : null;
    }

    /**
     * The best plan that has at least one step beside what is fixed.
     *
     * @param earlier plans that it must differ from
     * @param leastUnits whole steps of gain that it must have
     */
    public static Answer run(Model model, List<Found> earlier, int leastUnits) {
        Search search = new Search(model, earlier, leastUnits);
        if (search.placeFixed()) search.start();
        return new Answer(search.best.found(), model.rules().nodes() - search.budget.left(), !search.budget.refused());
    }

    private void start() {
        Assignments.Reached fixed =
                assignments.reached(List.of(), bounds.standings(List.of()), new BitSet(), timetable);
        Objects.requireNonNull(fixed, "what is fixed fits");
        climb();
        budget.beginAnew();
        budget.lend(GLANCE, () -> extend(List.of(), fixed, possible, EIGHTH));
        for (int share = HALF; budget.refused() && share >= WHOLE; share--) {
            budget.beginAnew();
            extend(List.of(), fixed, possible, share);
        }
    }

    /** The best training alone, so that there is a plan wherever one passes; then one more at a time while that is better. */
    private void climb() {
        List<Choice> set = List.of();
        addOne(set);
        List<Choice> larger = choices(best.found());
        while (larger.size() > set.size() && larger.size() < timetable.stepsLeft()) {
            List<Choice> from = larger;
            budget.lend(FIRST_STEP, () -> addOne(from));
            set = larger;
            larger = choices(best.found());
        }
    }

    private void addOne(List<Choice> set) {
        List<Choice> open = new ArrayList<>(possible);
        open.removeAll(set);
        for (Bounds.Worth each : additions.worths(set, open, bounds.standings(set), 1)) {
            List<Choice> larger = new ArrayList<>(set);
            larger.add(each.choice());
            consider(larger, bounds.standings(larger));
        }
    }

    private List<Choice> choices(@Nullable Found found) {
        if (found == null) return List.of();
        return possible.stream()
                .filter(choice -> found.chosen().stream().anyMatch(choice.sessions()::contains))
                .toList();
    }

    private boolean placeFixed() {
        for (Candidate step : model.fixed()) {
            if (!timetable.fits(step)) return false;
            timetable.add(step);
        }
        return true;
    }

    /**
     * @param open trainings that may still be added
     * @param share each branch gets one in so many of the looks that are left to this part, so that the first do not take all
     */
    private void extend(List<Choice> set, Assignments.Reached reached, List<Choice> open, int share) {
        int steps = timetable.stepsLeft() - set.size();
        if (steps <= 0) return;
        List<Bounds.Worth> worths = additions.worths(set, open, reached.standings(), steps);
        int gain = model.scale().gain(reached.standings());
        if (steps > 1 && !worthwhile(set, worths, gain, steps)) return;
        // Whatever else is added, something has to lift what prerequisites lack: that one comes first.
        BitSet lacking = reached.lacking();
        List<Choice> choices = worths.stream().map(Bounds.Worth::choice).toList();
        Greatest greatest = new Greatest(worths);
        for (int i = 0; i < worths.size(); i++) {
            // Among the others may be greater ones that were passed over for what lacks.
            int others = lacking.isEmpty() ? i + 1 : 0;
            double with = gain + greatest.sum(i, 1);
            int most = mostUnits(with + greatest.sum(others, steps - 1));
            if (most < best.units()) return;
            Choice more = worths.get(i).choice();
            if (!lacking.isEmpty() && !more.liftsOneOf(lacking)) continue;
            List<Choice> larger = new ArrayList<>(set);
            larger.add(more);
            if (!best.beatenBy(most, assignments.leastBurden(larger))) continue;
            if (!budget.take()) return;
            int[] bestOrder = bounds.standings(larger);
            if (steps == 1) consider(larger, Bounds.lesser(bestOrder, reached.standings(), more));
            else {
                BitSet next = prerequisites.next(larger, choices, steps - 1);
                if (next == null) continue;
                Assignments.Reached further = assignments.reached(larger, bestOrder, next, timetable);
                if (further == null) continue;
                if (further.lacking().isEmpty()) consider(larger, further.standings());
                List<Choice> rest =
                        Additions.rest(worths, i, lacking, leastWorth(with + greatest.sum(others, steps - 2)));
                budget.lend(budget.available() / share, () -> extend(larger, further, rest, share));
            }
        }
    }

    /** What a training must be worth at least beside such a gain to make a plan that could be the best. */
    private double leastWorth(double gain) {
        return (double) best.units() * model.rawStep() - gain - model.scale().roundings();
    }

    /** Whether any larger set could be better. */
    private boolean worthwhile(List<Choice> set, List<Bounds.Worth> worths, int gain, int steps) {
        double adds = new Greatest(worths).sum(0, steps);
        int hours = additions.hoursLeft(set);
        if (model.limits().hours() < Integer.MAX_VALUE) adds = Math.min(adds, Bounds.withinHours(worths, hours, steps));
        int most = mostUnits(gain + adds);
        if (most > best.units()) return true;
        double missing =
                (double) best.units() * model.rawStep() - gain - model.scale().roundings();
        return best.beatenBy(most, assignments.leastBurden(set) + Bounds.leastBurden(worths, missing));
    }

    private int mostUnits(double gain) {
        return reckoning.units((int) Math.floor(gain + model.scale().roundings()));
    }

    private void consider(List<Choice> set, int[] standings) {
        int most = reckoning.units(model.scale().gain(standings));
        if (!best.beatenBy(most, assignments.leastBurden(set))) return;
        if (prerequisites.met(set)) assignments.improve(set, most, timetable, best);
    }
}
