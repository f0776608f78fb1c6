package fr.pixemploi.pathway.plan.domain.search;

import fr.pixemploi.pathway.plan.domain.model.Choice;
import fr.pixemploi.pathway.plan.domain.model.Model;
import fr.pixemploi.pathway.plan.domain.model.Timetable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** What may still be added to a set of trainings, and what each is worth there. */
final class Additions {
    private final List<Apart> apart;
    private final Bounds bounds;
    private final Timetable timetable;
    private final int mostHours;

    Additions(Model model, List<Apart> apart, Bounds bounds, Timetable timetable) {
        this.apart = apart;
        this.bounds = bounds;
        this.timetable = timetable;
        mostHours = model.choices().stream().mapToInt(Choice::mostHours).max().orElse(0);
    }

    /**
     * The worthiest first.
     *
     * @param open trainings that may be added
     * @param standings after the set
     * @param steps left
     */
    List<Bounds.Worth> worths(List<Choice> set, List<Choice> open, int[] standings, int steps) {
        int hours = hoursLeft(set);
        int[] reaches = bounds.reaches(standings, steps, hours);
        List<Bounds.Worth> worths = new ArrayList<>(open.size());
        for (Choice choice : open) {
            if (choice.hours() <= hours && mayBeApart(set, choice, steps))
                worths.add(new Bounds.Worth(choice, bounds.worth(choice, standings, reaches)));
        }
        worths.sort(Comparator.comparingDouble(each -> -each.worth()));
        return worths;
    }

    /**
     * What may be added after the one at i: all that come later, and what was passed over because it lifts not what lacks.
     *
     * @param leastWorth what one must be worth to make a plan that could be the best
     */
    static List<Choice> rest(List<Bounds.Worth> worths, int i, BitSet lacking, double leastWorth) {
        List<Choice> rest = new ArrayList<>();
        for (int j = 0; j < worths.size(); j++) {
            Bounds.Worth other = worths.get(j);
            if (other.worth() < leastWorth) break;
            if (j > i || (j < i && !lacking.isEmpty() && !other.choice().liftsOneOf(lacking))) rest.add(other.choice());
        }
        return rest;
    }

    int hoursLeft(List<Choice> set) {
        int hours = timetable.hoursLeft();
        for (Choice each : set) hours -= each.hours();
        return hours;
    }

    /** @param steps left, this one among them */
    private boolean mayBeApart(List<Choice> set, Choice more, int steps) {
        if (apart.isEmpty()) return true;
        List<Choice> larger = new ArrayList<>(set);
        larger.add(more);
        long hours = (steps - 1L) * mostHours;
        for (Choice each : larger) hours += each.mostHours();
        int most = (int) Math.min(timetable.hoursLeft(), hours);
        return apart.stream().allMatch(each -> each.mayBeWithin(larger, most));
    }
}
