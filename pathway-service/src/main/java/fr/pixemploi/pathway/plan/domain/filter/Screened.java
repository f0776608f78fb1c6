package fr.pixemploi.pathway.plan.domain.filter;

import fr.pixemploi.pathway.plan.domain.session.SessionId;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All sessions of a request: those that pass, in the order of training, id and start, and the others. */
public record Screened(List<Passing> passing, List<Refused> refused) {
    /**
     * How many sessions a reason refuses.
     *
     * @param alone of these, how many nothing else refuses
     */
    public record Count(int all, int alone) {}

    public Screened {
        passing = List.copyOf(passing);
        refused = List.copyOf(refused);
    }

    /** Reasons that refuse a session at all. Dates of a permanent entry count as one, and only for what refuses them all. */
    public Map<Refusal, Count> counts() {
        Map<SessionId, Set<Refusal>> reasons = new HashMap<>();
        for (Refused each : refused)
            reasons.computeIfAbsent(each.session().id(), none -> EnumSet.allOf(Refusal.class))
                    .retainAll(each.reasons());
        passing.forEach(each -> reasons.remove(each.session().id()));
        Map<Refusal, Count> counts = new EnumMap<>(Refusal.class);
        reasons.values()
                .forEach(all -> all.forEach(reason -> counts.merge(
                        reason,
                        new Count(1, all.size() == 1 ? 1 : 0),
                        (one, other) -> new Count(one.all() + other.all(), one.alone() + other.alone()))));
        return counts;
    }
}
