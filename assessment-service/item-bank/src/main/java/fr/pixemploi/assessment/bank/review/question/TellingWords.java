package fr.pixemploi.assessment.bank.review.question;

import fr.pixemploi.assessment.bank.item.Item;
import fr.pixemploi.assessment.bank.item.task.Choosable;
import fr.pixemploi.assessment.bank.item.task.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Words that stand in a proposal and in its target and nowhere else: who knows nothing finds the pair by them. A word that stands in another
 * proposal as well is no help.
 */
final class TellingWords {
    private TellingWords() {}

    static List<String> in(Item item) {
        return item.task() instanceof Task.Matching task ? of(task) : List.of();
    }

    private static List<String> of(Task.Matching task) {
        Map<String, Set<String>> proposals = stems(task.proposals());
        Map<String, Set<String>> targets = stems(task.targets());
        List<String> told = new ArrayList<>();
        for (Choosable proposal : task.proposals()) {
            String target = Objects.requireNonNull(task.pairs().get(proposal.id()));
            Set<String> shared = new TreeSet<>(proposals.getOrDefault(proposal.id(), Set.of()));
            shared.retainAll(targets.getOrDefault(target, Set.of()));
            targets.forEach((id, stems) -> {
                if (!id.equals(target)) shared.removeAll(stems);
            });
            proposals.forEach((id, stems) -> {
                if (!target.equals(task.pairs().get(id))) shared.removeAll(stems);
            });
            if (!shared.isEmpty()) told.add(String.join(", ", shared) + " (" + proposal.text() + ")");
        }
        return told;
    }

    private static Map<String, Set<String>> stems(List<Choosable> texts) {
        return texts.stream().collect(Collectors.toMap(Choosable::id, choosable -> Stems.of(choosable.text())));
    }
}
