package fr.pixemploi.pathway.plan.domain.search;

import fr.pixemploi.pathway.plan.domain.model.Candidate;
import fr.pixemploi.pathway.plan.domain.model.Choice;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What prerequisites of a set of trainings lack, in whatever order they come, and whether more trainings could give it. */
final class Prerequisites {
    private final Bounds bounds;

    /** @param missing thousandths of a logit; more than none */
    record Lack(int competence, int missing) {}

    Prerequisites(Bounds bounds) {
        this.bounds = bounds;
    }

    /** Trainings that a plan may have: what each asks for is there, or so many steps less one of the others give it. */
    List<Choice> possible(List<Choice> all, int steps) {
        int[] standings = bounds.standings(List.of());
        List<Choice> possible = new ArrayList<>();
        List<Choice> others = new ArrayList<>(all);
        boolean more = true;
        while (more) {
            List<Choice> before = List.copyOf(possible);
            more = others.removeIf(
                    each -> withinReach(lacks(each, standings), before, steps - 1) && possible.add(each));
        }
        return possible;
    }

    /**
     * Competences of which a larger set must lift one at least; none when some order meets all; null when no further steps could.
     *
     * @param open trainings that may be added
     */
    @Nullable
    BitSet next(List<Choice> set, List<Choice> open, int steps) {
        List<Lack> lacks = lacks(set);
        if (!withinReach(lacks, open, steps)) return null;
        BitSet next = new BitSet();
        if (!lacks.isEmpty()) {
            next.set(lacks.getFirst().competence());
            return next;
        }
        List<List<Lack>> waiting = waiting(set);
        for (List<Lack> each : waiting)
            if (withinReach(each, open, steps)) next.set(each.getFirst().competence());
        return next.isEmpty() && !waiting.isEmpty() ? null : next;
    }

    /** Whether some order of trainings could meet all that they ask for. */
    boolean met(List<Choice> set) {
        return waiting(set).isEmpty();
    }

    /** What lacks though all others come before. */
    private List<Lack> lacks(List<Choice> set) {
        Map<Integer, Lack> lacks = new TreeMap<>();
        for (Choice choice : set) {
            if (choice.asked().isEmpty()) continue;
            List<Choice> others = new ArrayList<>(set);
            others.remove(choice);
            for (Lack lack : lacks(choice, bounds.standings(others)))
                lacks.merge(lack.competence(), lack, (one, other) -> one.missing() > other.missing() ? one : other);
        }
        return List.copyOf(lacks.values());
    }

    /**
     * Trainings wait for each other when each asks for what another one lifts. The first of them to start needs all that it lacks
     * after those that can come before.
     */
    private List<List<Lack>> waiting(List<Choice> set) {
        List<Choice> able = new ArrayList<>();
        List<Choice> waiting = new ArrayList<>(set);
        int[] standings;
        List<Choice> next;
        do {
            int[] now = bounds.standings(able);
            next = waiting.stream().filter(each -> lacks(each, now).isEmpty()).toList();
            able.addAll(next);
            waiting.removeAll(next);
            standings = now;
        } while (!next.isEmpty() && !waiting.isEmpty());
        int[] last = standings;
        return waiting.stream().map(each -> lacks(each, last)).toList();
    }

    private static List<Lack> lacks(Choice choice, int[] standings) {
        List<Lack> lacks = new ArrayList<>();
        for (Candidate.Asked asked : choice.asked()) {
            int missing = asked.cut() - standings[asked.competence()];
            if (missing > 0) lacks.add(new Lack(asked.competence(), missing));
        }
        return lacks;
    }

    /**
     * False when no further steps lift all that lacks: each competence takes so many trainings at least, and a training counts
     * once for each of them that it lifts.
     */
    private boolean withinReach(List<Lack> lacks, List<Choice> open, int steps) {
        if (lacks.isEmpty()) return true;
        BitSet lacking = new BitSet();
        int needed = 0;
        for (Lack lack : lacks) {
            lacking.set(lack.competence());
            needed += bounds.trainings(lack.competence(), lack.missing());
        }
        int[] lifting = new int[lacks.size() + 1];
        for (Choice each : open) lifting[each.lifted(lacking)]++;
        int left = steps;
        for (int lifted = lacks.size(); lifted > 0 && left > 0; lifted--) {
            int taken = Math.min(left, lifting[lifted]);
            needed -= taken * lifted;
            left -= taken;
        }
        return needed <= 0;
    }
}
