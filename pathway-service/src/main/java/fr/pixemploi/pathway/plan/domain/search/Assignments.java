package fr.pixemploi.pathway.plan.domain.search;

import fr.pixemploi.pathway.plan.domain.model.Candidate;
import fr.pixemploi.pathway.plan.domain.model.Choice;
import fr.pixemploi.pathway.plan.domain.model.Model;
import fr.pixemploi.pathway.plan.domain.model.Reckoning;
import fr.pixemploi.pathway.plan.domain.model.Timetable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sessions for a set of trainings, one each: depth first over their products, with what fits and the best as bounds. */
final class Assignments {
    private final Model model;
    private final Reckoning reckoning;
    private final List<Apart> apart;
    private final Budget budget;
    private final long fixedBurden;
    private final int fixedEnd;

    Assignments(Model model, List<Apart> apart, Budget budget) {
        this.model = model;
        this.reckoning = new Reckoning(model);
        this.apart = apart;
        this.budget = budget;
        this.fixedBurden = model.fixed().stream().mapToLong(Candidate::burden).sum();
        this.fixedEnd = model.fixed().stream()
                .mapToInt(Candidate::end)
                .max()
                .orElse(model.limits().today());
    }

    /** The burden of a plan with these trainings, at its least: breaks apart, and each at its own best. */
    long leastBurden(List<Choice> set) {
        long burden = fixedBurden;
        int end = fixedEnd;
        for (Choice each : set) {
            burden += each.burden();
            end = Math.max(end, each.end());
        }
        return burden + ofEnd(end);
    }

    private long ofEnd(int end) {
        return (long) model.rules().weights().day() * (end - model.limits().today());
    }

    /**
     * What any dates of a set lead to.
     *
     * @param standings the highest of each competence, prerequisites apart
     * @param lacking competences of which a larger set must lift one at least, since on no dates the prerequisites are met
     */
    record Reached(int[] standings, BitSet lacking) {}

    /**
     * What the set reaches; null when no dates fit beside what is fixed: then no larger set fits either.
     *
     * @param bestOrder standings that cannot be exceeded
     * @param lackingAnyway what lacks in whatever order
     */
    @Nullable
    Reached reached(List<Choice> set, int[] bestOrder, BitSet lackingAnyway, Timetable timetable) {
        Reach reach = new Reach(set, bestOrder, lackingAnyway, timetable);
        return reach.down(new ArrayList<>()) ? new Reached(reach.highest, reach.lacking) : null;
    }

    /** Goes through dates until neither standings nor prerequisites can get better. */
    private final class Reach {
        private final List<Choice> set;
        private final int[] bestOrder;
        private final Timetable timetable;
        private final int[] highest = model.scale().starts();
        private final BitSet lacking;

        /** True when no other dates can tell more of what lacks. */
        private boolean settled;

        Reach(List<Choice> set, int[] bestOrder, BitSet lackingAnyway, Timetable timetable) {
            this.set = set;
            this.bestOrder = bestOrder;
            this.timetable = timetable;
            lacking = (BitSet) lackingAnyway.clone();
            settled = !lackingAnyway.isEmpty();
        }

        /** Whether any dates fit. */
        private boolean down(List<Candidate> chosen) {
            if (chosen.size() == set.size()) {
                look(chosen);
                return true;
            }
            boolean fits = false;
            for (Candidate session : set.get(chosen.size()).sessions()) {
                if (!timetable.fits(session)) continue;
                if (!budget.take()) return true;
                timetable.add(session);
                chosen.add(session);
                fits |= down(chosen);
                chosen.removeLast();
                timetable.removeLast();
                if (fits && settled && Arrays.equals(highest, bestOrder)) return true;
            }
            return fits;
        }

        private void look(List<Candidate> chosen) {
            List<int[]> progress = reckoning.progress(chosen);
            int[] standings = progress.getLast();
            for (int c = 0; c < highest.length; c++) highest[c] = Math.max(highest[c], standings[c]);
            if (settled) return;
            int lacks = reckoning.lacking(chosen, progress);
            if (lacks >= 0) lacking.set(lacks);
            else {
                lacking.clear();
                settled = true;
            }
        }
    }

    /** Looks for a better plan with exactly these trainings. */
    void improve(List<Choice> set, int mostUnits, Timetable timetable, Best best) {
        improve(set, new ArrayList<>(), fixedBurden, fixedEnd, mostUnits, timetable, best);
    }

    private void improve(
            List<Choice> set,
            List<Candidate> chosen,
            long burden,
            int end,
            int mostUnits,
            Timetable timetable,
            Best best) {
        if (chosen.size() == set.size()) {
            if (apart.stream().allMatch(each -> each.allows(chosen)))
                reckoning
                        .of(chosen)
                        .filter(found -> best.beatenBy(found.units(), found.burden()) && reckoning.needsAll(found))
                        .ifPresent(best::take);
            return;
        }
        for (Candidate session : set.get(chosen.size()).sessions()) {
            long least = burden + session.burden();
            int last = Math.max(end, session.end());
            if (!best.beatenBy(mostUnits, least + rest(set, chosen.size() + 1, last)) || !timetable.fits(session))
                continue;
            if (!budget.take()) return;
            timetable.add(session);
            chosen.add(session);
            improve(set, chosen, least, last, mostUnits, timetable, best);
            chosen.removeLast();
            timetable.removeLast();
        }
    }

    private long rest(List<Choice> set, int from, int end) {
        long burden = 0;
        int last = end;
        for (Choice each : set.subList(from, set.size())) {
            burden += each.burden();
            last = Math.max(last, each.end());
        }
        return burden + ofEnd(last);
    }
}
