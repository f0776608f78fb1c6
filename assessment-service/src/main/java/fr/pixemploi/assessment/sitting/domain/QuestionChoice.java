package fr.pixemploi.assessment.sitting.domain;

import fr.pixemploi.assessment.adaptive.NextItem;
import fr.pixemploi.assessment.bank.domain.Item;
import fr.pixemploi.assessment.bank.domain.ItemBank;
import fr.pixemploi.assessment.bank.domain.ItemId;
import fr.pixemploi.assessment.bank.domain.Pool;
import fr.pixemploi.assessment.framework.domain.CompetenceCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Which questions a sitting may still put, and which of them comes next: competences that are still owed questions, items not yet
 * met, no two that give each other away. The mathematics then chooses among those.
 */
final class QuestionChoice {
    private QuestionChoice() {}

    /** Empty when nothing is owed, or the bank has nothing left to offer. */
    static Optional<Item> next(Plan plan, Pool pool, long seed, List<Answered> answered, ItemBank bank) {
        Map<CompetenceCode, Integer> owed = owed(plan, answered);
        Map<CompetenceCode, Double> means = new HashMap<>();
        answered.forEach(answer -> means.put(answer.competence(), answer.meanAfter()));
        Set<ItemId> met = new HashSet<>();
        List<Item> metItems = new ArrayList<>();
        for (Answered answer : answered) {
            met.add(answer.item());
            bank.find(answer.item()).ifPresent(metItems::add);
        }
        List<Item> possible = bank.active(pool).stream()
                .filter(item -> owed.getOrDefault(item.competence(), 0) > 0)
                .filter(item -> !met.contains(item.id()))
                .filter(item -> metItems.stream().noneMatch(item::isEnemyOf))
                .toList();
        OptionalInt chosen = NextItem.choose(
                possible.stream()
                        .map(item -> new NextItem.Candidate(
                                item.parameters(),
                                // Nothing answered yet: the prior's mean.
                                means.getOrDefault(item.competence(), 0.0),
                                item.expectedSeconds()))
                        .toList(),
                answered.size() + 1,
                seed);
        return chosen.isPresent() ? Optional.of(possible.get(chosen.getAsInt())) : Optional.empty();
    }

    private static Map<CompetenceCode, Integer> owed(Plan plan, List<Answered> answered) {
        Map<CompetenceCode, Integer> owed = new HashMap<>();
        plan.competences().forEach(competence -> owed.put(competence, plan.itemsPerCompetence()));
        answered.forEach(answer -> owed.merge(answer.competence(), -1, Integer::sum));
        return owed;
    }
}
