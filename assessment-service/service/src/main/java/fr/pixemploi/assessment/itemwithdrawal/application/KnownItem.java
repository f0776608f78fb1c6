package fr.pixemploi.assessment.itemwithdrawal.application;

import fr.pixemploi.assessment.bank.item.ItemBanks;
import fr.pixemploi.assessment.bank.item.ItemId;
import fr.pixemploi.assessment.bank.item.Pool;
import fr.pixemploi.assessment.itemwithdrawal.domain.WithdrawalRefusal;
import jakarta.enterprise.context.ApplicationScoped;

/** Items of one pool of today's bank: one of the other pool is to whoever asks like one that is not there. */
@ApplicationScoped
class KnownItem {
    private final ItemBanks banks;

    KnownItem(ItemBanks banks) {
        this.banks = banks;
    }

    /** @throws WithdrawalRefusal.ItemUnknown when it is no id, nobody's, or one of the other pool */
    ItemId in(Pool pool, String item) {
        try {
            ItemId id = new ItemId(item);
            if (banks.current().find(id).filter(found -> found.pool() == pool).isPresent()) return id;
        } catch (IllegalArgumentException e) {
            throw new WithdrawalRefusal.ItemUnknown();
        }
        throw new WithdrawalRefusal.ItemUnknown();
    }
}
