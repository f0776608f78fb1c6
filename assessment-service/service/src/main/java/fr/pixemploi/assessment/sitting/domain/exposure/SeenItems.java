package fr.pixemploi.assessment.sitting.domain.exposure;

import fr.pixemploi.assessment.bank.campaign.TestRules;
import fr.pixemploi.assessment.bank.framework.CompetenceCode;
import fr.pixemploi.assessment.bank.item.Item;
import fr.pixemploi.assessment.bank.item.ItemId;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which of the items that a person met lately are not to be asked again: those that the bank can do without. */
public final class SeenItems {
    private SeenItems() {}

    /**
     * What is kept out of a new sitting.
     *
     * @param items that could be asked
     * @param met when the person met an item last
     * @return the items met, save the oldest ones of a competence that would otherwise have fewer than its maximum
     */
    public static Set<ItemId> of(List<Item> items, TestRules rules, Map<ItemId, Instant> met) {
        // Most people are here for the first time.
        if (met.isEmpty()) return Set.of();
        Set<ItemId> seen = new HashSet<>();
        rules.perCompetence().forEach((competence, count) -> {
            List<Item> newestFirst = items.stream()
                    .filter(item -> item.competence().equals(competence) && met.containsKey(item.id()))
                    .sorted(Comparator.comparing((Item item) -> met.getOrDefault(item.id(), Instant.MIN))
                            .reversed()
                            .thenComparing(item -> item.id().value()))
                    .toList();
            int spare = Math.max(0, of(items, competence) - count.atMost());
            newestFirst.stream().limit(spare).map(Item::id).forEach(seen::add);
        });
        return seen;
    }

    private static int of(List<Item> items, CompetenceCode competence) {
        return (int) items.stream()
                .filter(item -> item.competence().equals(competence))
                .count();
    }
}
