package fr.pixemploi.pathway.plan.domain.model;

import java.util.ArrayList;
import java.util.List;

/** What the person does besides, steps that are chosen so far, and whether one more fits beside them: calendar, hours of weeks, hours in all, money. */
public final class Timetable {
    private final Model.Limits limits;
    private final List<Candidate> taken;
    private int hours;
    private long paid;
    private long cpf;

    public Timetable(Model.Limits limits) {
        this.limits = limits;
        taken = new ArrayList<>(limits.busy());
    }

    public boolean fits(Candidate more) {
        if (stepsLeft() <= 0 || hours + (long) more.hours() > limits.hours()) return false;
        if (paid + more.paid() + Math.max(0, cpf + more.cpf() - limits.balance()) > limits.own()) return false;
        for (Candidate step : taken) {
            if (step.overlaps(more)) return false;
        }
        return weeksHold(more);
    }

    /** The fullest week begins with one of the steps. */
    private boolean weeksHold(Candidate more) {
        if (more.load() > limits.load()) return false;
        if (!weekHolds(more.firstWeek(), more)) return false;
        for (Candidate step : taken) {
            int week = step.firstWeek();
            if (week > more.firstWeek() && week <= more.lastWeek() && !weekHolds(week, more)) return false;
        }
        return true;
    }

    private boolean weekHolds(int week, Candidate more) {
        long load = more.load();
        for (Candidate step : taken) {
            if (step.firstWeek() <= week && week <= step.lastWeek()) load += step.load();
        }
        return load <= limits.load();
    }

    public void add(Candidate step) {
        taken.add(step);
        hours += step.hours();
        paid += step.paid();
        cpf += step.cpf();
    }

    public void removeLast() {
        Candidate step = taken.removeLast();
        hours -= step.hours();
        paid -= step.paid();
        cpf -= step.cpf();
    }

    public int hoursLeft() {
        return limits.hours() - hours;
    }

    public int stepsLeft() {
        return limits.steps() + limits.busy().size() - taken.size();
    }
}
