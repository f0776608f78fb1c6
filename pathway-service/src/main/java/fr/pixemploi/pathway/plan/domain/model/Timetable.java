package fr.pixemploi.pathway.plan.domain.model;

import java.util.ArrayList;
import java.util.List;

/** Steps that are chosen so far, and whether one more fits beside them: calendar, hours of weeks, hours in all, money. */
public final class Timetable {
    private final Model.Limits limits;
    private final List<Candidate> steps = new ArrayList<>();
    private int hours;
    private long paid;
    private long cpf;

    public Timetable(Model.Limits limits) {
        this.limits = limits;
    }

    public boolean fits(Candidate more) {
        if (steps.size() >= limits.steps() || hours + (long) more.hours() > limits.hours()) return false;
        if (paid + more.paid() + Math.max(0, cpf + more.cpf() - limits.balance()) > limits.own()) return false;
        for (Candidate step : steps) {
            if (step.overlaps(more)) return false;
        }
        return weeksHold(more);
    }

    /** The fullest week begins with one of the steps. */
    private boolean weeksHold(Candidate more) {
        if (more.load() > limits.load()) return false;
        if (!weekHolds(more.firstWeek(), more)) return false;
        for (Candidate step : steps) {
            int week = step.firstWeek();
            if (week > more.firstWeek() && week <= more.lastWeek() && !weekHolds(week, more)) return false;
        }
        return true;
    }

    private boolean weekHolds(int week, Candidate more) {
        long load = more.load();
        for (Candidate step : steps) {
            if (step.firstWeek() <= week && week <= step.lastWeek()) load += step.load();
        }
        return load <= limits.load();
    }

    public void add(Candidate step) {
        steps.add(step);
        hours += step.hours();
        paid += step.paid();
        cpf += step.cpf();
    }

    public void removeLast() {
        Candidate step = steps.removeLast();
        hours -= step.hours();
        paid -= step.paid();
        cpf -= step.cpf();
    }

    public int hoursLeft() {
        return limits.hours() - hours;
    }

    public int stepsLeft() {
        return limits.steps() - steps.size();
    }
}
