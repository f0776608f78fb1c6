package fr.pixemploi.pathway.plan.domain;

import fr.pixemploi.pathway.plan.domain.problem.PlanRequest;
import fr.pixemploi.pathway.plan.domain.session.Session;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Every set of sessions, one after the other. */
final class Enumeration {
    private final PlanRequest request;
    private final Rulebook rulebook;

    record Solution(List<Session> sessions, Rulebook.Value value) {}

    Enumeration(PlanRequest request) {
        this.request = request;
        this.rulebook = new Rulebook(request);
    }

    /** The best plan that gains something beyond what is pinned, and is apart from those; null when there is none. */
    @Nullable
    Solution best(List<List<Session>> earlier, Set<Rulebook.Rule> without) {
        Set<Session.Key> pinned = request.around().pinned();
        List<Session> fixed = request.sessions().stream()
                .filter(session -> pinned.contains(session.key()))
                .toList();
        int least = rulebook.broken(fixed, without).isEmpty()
                ? rulebook.value(fixed, without).units() + 1
                : 1;
        return extend(List.of(), 0, earlier, without, least, null);
    }

    private @Nullable Solution extend(
            List<Session> chosen,
            int from,
            List<List<Session>> earlier,
            Set<Rulebook.Rule> without,
            int least,
            @Nullable Solution best) {
        Solution better = best;
        if (isPlan(chosen, earlier, without)) {
            Rulebook.Value value = rulebook.value(chosen, without);
            if (value.units() >= least && (better == null || value.compareTo(better.value()) > 0))
                better = new Solution(chosen, value);
        }
        int most = without.contains(Rulebook.Rule.STEPS)
                ? request.person().steps() + 1
                : request.person().steps();
        if (chosen.size() == most) return better;
        for (int i = from; i < request.sessions().size(); i++) {
            Session more = request.sessions().get(i);
            if (!without.containsAll(rulebook.brokenAlone(more))) continue;
            List<Session> larger = new ArrayList<>(chosen);
            larger.add(more);
            better = extend(larger, i + 1, earlier, without, least, better);
        }
        return better;
    }

    private boolean isPlan(List<Session> chosen, List<List<Session>> earlier, Set<Rulebook.Rule> without) {
        if (new HashSet<>(chosen)
                .stream().allMatch(each -> request.around().pinned().contains(each.key()))) return false;
        return rulebook.broken(chosen, without).isEmpty()
                && earlier.stream().allMatch(other -> rulebook.apart(chosen, other));
    }
}
