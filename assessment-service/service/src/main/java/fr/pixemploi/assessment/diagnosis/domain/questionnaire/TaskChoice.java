package fr.pixemploi.assessment.diagnosis.domain.questionnaire;

import fr.pixemploi.assessment.bank.item.Item;
import fr.pixemploi.assessment.bank.item.ItemBank;
import fr.pixemploi.assessment.bank.item.ItemId;
import fr.pixemploi.assessment.bank.item.Pool;
import fr.pixemploi.assessment.bank.item.Suitability;
import fr.pixemploi.assessment.bank.item.task.Task;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which items stand in the places of a questionnaire: active ones of the open pool that suit device and needs, and that need no
 * file and no picture. Which of several is a matter of the passage's seed.
 *
 * @param device phone, tablet or computer; null when nobody said
 * @param faulty items that were withdrawn, which nobody is asked any more
 */
public record TaskChoice(
        ItemBank bank, @Nullable String device, Set<Suitability.Need> needs, long seed, Set<ItemId> faulty) {
    /** An item a place, or none where the bank has nothing that suits. */
    public List<Optional<ItemId>> of(List<Questionnaire.TaskSlot> slots) {
        List<Item> chosen = new ArrayList<>();
        List<Optional<ItemId>> tasks = new ArrayList<>();
        for (Questionnaire.TaskSlot slot : slots) {
            Optional<Item> item = drawn(chosen, one -> slot.items().contains(one.id()))
                    .or(() -> drawn(
                            chosen,
                            one -> slot.competences().contains(one.competence()) && one.level() <= slot.levelAtMost()));
            item.ifPresent(chosen::add);
            tasks.add(item.map(Item::id));
        }
        return tasks;
    }

    private Optional<Item> drawn(List<Item> chosen, Predicate<Item> wanted) {
        return bank.active(Pool.OPEN).stream()
                .filter(wanted)
                .filter(item -> !faulty.contains(item.id()))
                .filter(this::suits)
                .filter(item ->
                        chosen.stream().noneMatch(other -> other.id().equals(item.id()) || other.isEnemyOf(item)))
                .min(Comparator.comparingLong((Item item) -> ItemBank.mixed(seed, item.id()))
                        .thenComparing(item -> item.id().value()));
    }

    private boolean suits(Item item) {
        boolean here = device == null || item.suitability().devices().contains(device);
        boolean light = item.files().isEmpty()
                && !(item.task() instanceof Task.Hotspot)
                && !(item.task() instanceof Task.FileUpload);
        return here && light && item.suitability().support().containsAll(needs);
    }
}
