package fr.pixemploi.pathway.plan.domain.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What dated steps gain and weigh. An effect is there when its step has ended: effects come in the order of ends, and a
 * prerequisite counts what had ended before the day on which the step starts.
 */
public final class Reckoning {
    private static final Comparator<Candidate> ORDER = Comparator.comparingInt(Candidate::end)
            .thenComparingInt(Candidate::start)
            .thenComparing(Reckoning::name);

    private final Model model;

    public Reckoning(Model model) {
        this.model = model;
    }

    /** The plan of what is fixed and these; empty when one of them asks for more than the person can do by then. */
    public Optional<Found> of(List<Candidate> chosen) {
        List<int[]> progress = progress(chosen);
        if (lacking(chosen, progress) >= 0) return Optional.empty();
        List<Candidate> ordered = ordered(chosen);
        int gain = model.scale().gain(progress.getLast());
        return Optional.of(new Found(List.copyOf(chosen), List.copyOf(ordered), gain, units(gain), burden(ordered)));
    }

    /**
     * Whether each of several steps is there for something: without it the others gain less, or are no plan. Otherwise steps could
     * fill breaks, or make plans look unlike.
     */
    public boolean needsAll(Found plan) {
        if (plan.chosen().size() < 2) return true;
        for (Candidate step : plan.chosen()) {
            List<Candidate> others = new ArrayList<>(plan.chosen());
            others.remove(step);
            if (of(others).filter(rest -> rest.rawGain() >= plan.rawGain()).isPresent()) return false;
        }
        return true;
    }

    public int units(int gain) {
        return Math.floorDiv(gain, model.rawStep());
    }

    private List<Candidate> ordered(List<Candidate> chosen) {
        List<Candidate> ordered = new ArrayList<>(model.fixed());
        ordered.addAll(chosen);
        ordered.sort(ORDER);
        return ordered;
    }

    /** Standings at the start, and after each step of the plan of what is fixed and these. */
    public List<int[]> progress(List<Candidate> chosen) {
        List<int[]> progress = new ArrayList<>();
        int[] standings = model.scale().starts();
        progress.add(standings);
        for (Candidate step : ordered(chosen)) {
            standings = standings.clone();
            for (Candidate.Lift lift : step.lifts())
                standings[lift.competence()] = lift.of(standings[lift.competence()]);
            progress.add(standings);
        }
        return progress;
    }

    /** A competence in which one of the steps asks for more than there is when it starts; -1 when there is none. */
    public int lacking(List<Candidate> chosen, List<int[]> progress) {
        List<Candidate> ordered = ordered(chosen);
        for (Candidate step : ordered) {
            if (step.asked().isEmpty()) continue;
            int[] then = progress.get(endedBefore(step.start(), ordered));
            for (Candidate.Asked asked : step.asked()) {
                if (then[asked.competence()] < asked.cut()) return asked.competence();
            }
        }
        return -1;
    }

    private static int endedBefore(int day, List<Candidate> ordered) {
        int ended = 0;
        while (ended < ordered.size() && ordered.get(ended).end() < day) ended++;
        return ended;
    }

    private long burden(List<Candidate> ordered) {
        var weights = model.rules().weights();
        if (ordered.isEmpty()) return 0;
        long burden = 0;
        int idle = 0;
        List<Candidate> byStart = new ArrayList<>(ordered);
        byStart.sort(Comparator.comparingInt(Candidate::start));
        int covered = byStart.getFirst().firstWeek() - 1;
        for (Candidate step : byStart) {
            burden += step.burden();
            idle += Math.max(0, step.firstWeek() - covered - 1);
            covered = Math.max(covered, step.lastWeek());
        }
        int end = ordered.getLast().end();
        return burden + (long) weights.day() * (end - model.limits().today()) + (long) weights.idleWeek() * idle;
    }

    /** So that the order of equals does not hang on the order in which they came. */
    private static String name(Candidate candidate) {
        var passing = candidate.passing();
        return passing == null ? "" : passing.session().id().value();
    }
}
