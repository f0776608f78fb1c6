package fr.pixemploi.profile.caseload.domain.call;

import fr.pixemploi.profile.situation.domain.Equipment;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A version of the rules by which people are put into an order.
 *
 * @param proposal whether nobody but this platform has said so
 * @param rules from the most urgent to the least
 * @param reminders after how many days an invitation is said to be unanswered
 * @param missing equipment without which nobody learns at home: each set, when the person has nothing of it
 * @param quiet days for which a person is left in peace at once, at most
 */
public record CallRules(
        int version,
        LocalDate since,
        boolean proposal,
        List<CallRule> rules,
        Reminders reminders,
        List<Set<Equipment.Item>> missing,
        int quiet) {
    /** Days by the kind of structure, since each kind follows another public. */
    public record Reminders(int otherwise, Map<String, Integer> kinds) {
        public Reminders {
            kinds = Map.copyOf(kinds);
        }

        public int daysOf(String kind) {
            return kinds.getOrDefault(kind, otherwise);
        }
    }

    public CallRules {
        rules = List.copyOf(rules);
        missing = missing.stream().<Set<Equipment.Item>>map(TreeSet::new).toList();
        if (missing.isEmpty() || missing.stream().anyMatch(Set::isEmpty))
            throw new IllegalArgumentException("something is missing, or nothing is");
        Set<Reason> reasons = new HashSet<>();
        for (CallRule rule : rules)
            if (!reasons.add(rule.reason())) throw new IllegalArgumentException("a reason stands in one rule");
    }
}
