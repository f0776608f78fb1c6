package fr.pixemploi.assessment.sitting.application;

import fr.pixemploi.assessment.bank.item.ItemBank;
import fr.pixemploi.assessment.bank.item.ItemBanks;
import java.util.List;
import java.util.Optional;

/** Banks in memory: today's, and earlier ones. */
public record FakeBanks(ItemBank current, List<ItemBank> earlier) implements ItemBanks {
    public FakeBanks(ItemBank current, ItemBank... earlier) {
        this(current, List.of(earlier));
    }

    @Override
    public Optional<ItemBank> find(String version) {
        if (current.version().equals(version)) return Optional.of(current);
        return earlier.stream().filter(bank -> bank.version().equals(version)).findFirst();
    }
}
