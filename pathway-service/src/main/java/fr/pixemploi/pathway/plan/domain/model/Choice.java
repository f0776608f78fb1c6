package fr.pixemploi.pathway.plan.domain.model;

import fr.pixemploi.pathway.plan.domain.session.TrainingId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The sessions of one training, of which a plan has one at most, and the best that any of them could be.
 *
 * @param sessions those that no other of them dominates, the least burden first
 * @param lifts the greatest shifts and tops
 * @param asked what all of them ask for, at their lowest
 */
public record Choice(
        TrainingId training,
        List<Candidate> sessions,
        List<Candidate.Lift> lifts,
        List<Candidate.Asked> asked,
        int hours,
        int mostHours,
        long burden,
        int end) {

    public static Choice of(TrainingId training, List<Candidate> all, int burdenOfADay) {
        List<Candidate> sessions = new ArrayList<>();
        all.stream()
                .sorted(Comparator.comparingLong((Candidate each) -> each.burden() + (long) burdenOfADay * each.end()))
                .forEach(each -> {
                    if (sessions.stream().noneMatch(kept -> kept.dominates(each))) sessions.add(each);
                });
        return new Choice(
                training,
                List.copyOf(sessions),
                lifts(sessions),
                asked(sessions),
                sessions.stream().mapToInt(Candidate::hours).min().orElseThrow(),
                sessions.stream().mapToInt(Candidate::hours).max().orElseThrow(),
                sessions.stream().mapToLong(Candidate::burden).min().orElseThrow(),
                sessions.stream().mapToInt(Candidate::end).min().orElseThrow());
    }

    private static List<Candidate.Lift> lifts(List<Candidate> sessions) {
        Map<Integer, Candidate.Lift> best = new HashMap<>();
        for (Candidate session : sessions) {
            for (Candidate.Lift lift : session.lifts())
                best.merge(
                        lift.competence(),
                        lift,
                        (one, other) -> new Candidate.Lift(
                                one.competence(),
                                Math.max(one.shift(), other.shift()),
                                Math.max(one.top(), other.top())));
        }
        return List.copyOf(best.values());
    }

    private static List<Candidate.Asked> asked(List<Candidate> sessions) {
        Map<Integer, Integer> lowest = new HashMap<>();
        for (Candidate.Asked asked : sessions.getFirst().asked()) lowest.put(asked.competence(), asked.cut());
        for (Candidate session : sessions) {
            Map<Integer, Integer> here = new HashMap<>();
            for (Candidate.Asked asked : session.asked()) here.put(asked.competence(), asked.cut());
            lowest.keySet().retainAll(here.keySet());
            lowest.replaceAll((competence, cut) -> Math.min(cut, here.getOrDefault(competence, cut)));
        }
        return lowest.entrySet().stream()
                .map(each -> new Candidate.Asked(each.getKey(), each.getValue()))
                .toList();
    }

    /** How many of these it lifts. */
    public int lifted(BitSet competences) {
        int lifted = 0;
        for (Candidate.Lift lift : lifts) if (competences.get(lift.competence())) lifted++;
        return lifted;
    }

    public boolean liftsOneOf(BitSet competences) {
        for (Candidate.Lift lift : lifts) {
            if (competences.get(lift.competence())) return true;
        }
        return false;
    }
}
