package fr.pixemploi.pathway.plan.domain.search;

import fr.pixemploi.pathway.plan.domain.model.Candidate;
import fr.pixemploi.pathway.plan.domain.model.Choice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** What trainings shift one competence by at most, all together: so many of them, within so many hours. */
final class Shifts {
    private record Shift(int thousandths, int hours) {}

    /** The longest first, added up. */
    private final long[] longest;

    /** Those that shift most by the hour first, added up: hours, and what they shift. */
    private final long[] hours;

    private final long[] dense;

    Shifts(int competence, List<Choice> choices) {
        List<Shift> shifts = new ArrayList<>();
        for (Choice choice : choices) {
            for (Candidate.Lift lift : choice.lifts())
                if (lift.competence() == competence) shifts.add(new Shift(lift.shift(), choice.hours()));
        }
        shifts.sort(Comparator.comparingInt(Shift::thousandths).reversed());
        longest = sums(shifts.stream().mapToLong(Shift::thousandths).toArray());
        shifts.sort(Comparator.comparingDouble(shift -> -(double) shift.thousandths() / shift.hours()));
        hours = sums(shifts.stream().mapToLong(Shift::hours).toArray());
        dense = sums(shifts.stream().mapToLong(Shift::thousandths).toArray());
    }

    private static long[] sums(long[] values) {
        long[] sums = new long[values.length + 1];
        for (int i = 0; i < values.length; i++) sums[i + 1] = sums[i] + values[i];
        return sums;
    }

    /** How many it takes at least to shift so far; one more than there are when all are too few. */
    int trainings(int thousandths) {
        int count = 0;
        while (count < longest.length && longest[count] < thousandths) count++;
        return count;
    }

    /** The lesser of two bounds: as many as there are steps, or what fills the hours, the last one in part. */
    int most(int steps, int within) {
        long bySteps = longest[Math.min(steps, longest.length - 1)];
        int found = Arrays.binarySearch(hours, within);
        int full = found >= 0 ? found : -found - 2;
        long byHours = dense[full];
        if (full + 1 < hours.length)
            byHours += Math.ceilDiv(
                    (within - hours[full]) * (dense[full + 1] - dense[full]), hours[full + 1] - hours[full]);
        return Math.toIntExact(Math.min(bySteps, byHours));
    }
}
