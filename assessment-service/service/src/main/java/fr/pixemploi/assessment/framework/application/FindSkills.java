package fr.pixemploi.assessment.framework.application;

import fr.pixemploi.assessment.bank.framework.Framework;
import fr.pixemploi.assessment.bank.item.Item;
import fr.pixemploi.assessment.bank.item.ItemBanks;
import fr.pixemploi.assessment.bank.item.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What questions of the open bank show that a person can do. Keys stay where they are. */
@ApplicationScoped
public class FindSkills {
    private final ItemBanks banks;

    FindSkills(ItemBanks banks) {
        this.banks = banks;
    }

    /** By competence, in the framework's order, and by level. */
    public List<Item> handle(Framework framework) {
        return banks.current().active(Pool.OPEN).stream()
                .filter(item -> framework.competences().contains(item.competence()))
                .sorted(Comparator.comparingInt(
                                (Item item) -> framework.competences().indexOf(item.competence()))
                        .thenComparingInt(Item::level)
                        .thenComparing(item -> item.id().value()))
                .toList();
    }

    /** Ids of all items that may be asked. */
    Set<String> items() {
        return banks.current().active(Pool.OPEN).stream()
                .map(item -> item.id().value())
                .collect(Collectors.toUnmodifiableSet());
    }
}
