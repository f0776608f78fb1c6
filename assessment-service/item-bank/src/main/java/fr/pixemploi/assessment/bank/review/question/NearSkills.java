package fr.pixemploi.assessment.bank.review.question;

import fr.pixemploi.assessment.bank.item.Item;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Items whose skills are said in nearly the same words, and that one sitting may yet ask both. Either it is one skill: then both say it in the
 * very same words and are never asked together. Or it is two: then their words tell them apart.
 */
final class NearSkills {
    /**
     * Share of their words, weighed by how rare these are among skills, that two skills have in common (cosine). Set on 558 skills where pairs
     * that ask for one thing (two about plugs, 0.65) part from those that share a matter only.
     */
    private static final double LIMIT = 0.62;

    private NearSkills() {}

    static List<String> faults(List<Item> items) {
        List<Set<String>> skills =
                items.stream().map(item -> Stems.of(item.skill())).toList();
        Map<String, Integer> holders = new HashMap<>();
        skills.forEach(stems -> stems.forEach(stem -> holders.merge(stem, 1, Integer::sum)));
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            for (int j = i + 1; j < items.size(); j++) {
                if (items.get(i).isEnemyOf(items.get(j))) continue;
                Set<String> shared = new HashSet<>(skills.get(i));
                shared.retainAll(skills.get(j));
                double near = weight(shared, holders, items.size())
                        / Math.sqrt(weight(skills.get(i), holders, items.size())
                                * weight(skills.get(j), holders, items.size()));
                if (near > LIMIT)
                    faults.add(
                            "%s and %s say nearly the same skill and are no enemies: say it in the same words, or tell them apart (%.2f)"
                                    .formatted(
                                            items.get(i).id().value(),
                                            items.get(j).id().value(),
                                            near));
            }
        }
        return faults;
    }

    private static double weight(Set<String> stems, Map<String, Integer> holders, int all) {
        return stems.stream()
                .mapToDouble(stem -> Math.log((all + 1.0) / Objects.requireNonNull(holders.get(stem))))
                .sum();
    }
}
