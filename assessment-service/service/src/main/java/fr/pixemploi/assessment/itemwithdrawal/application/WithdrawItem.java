package fr.pixemploi.assessment.itemwithdrawal.application;

import fr.pixemploi.assessment.bank.item.ItemBanks;
import fr.pixemploi.assessment.bank.item.ItemId;
import fr.pixemploi.assessment.itemwithdrawal.domain.Withdrawal;
import fr.pixemploi.assessment.itemwithdrawal.domain.WithdrawalRefusal;
import fr.pixemploi.assessment.itemwithdrawal.domain.Withdrawals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * An author takes an item back that was found faulty. From then on nobody is asked it; who has it before them may answer, and it
 * counts for nothing. Sittings that had answered it are found and rescored one by one afterwards. Taking it back twice is once.
 */
@ApplicationScoped
public class WithdrawItem {
    private final Withdrawals withdrawals;
    private final ItemBanks banks;
    private final Clock clock;

    WithdrawItem(Withdrawals withdrawals, ItemBanks banks, Clock clock) {
        this.withdrawals = withdrawals;
        this.banks = banks;
        this.clock = clock;
    }

    @Transactional
    public Withdrawal handle(String item, String reason, String by) {
        ItemId id = known(item);
        withdrawals.add(
                new Withdrawal(id, reason.strip(), by, clock.instant().truncatedTo(ChronoUnit.MILLIS), 0, 0, null));
        return withdrawals.find(id).orElseThrow(WithdrawalRefusal.NotWithdrawn::new);
    }

    @Transactional
    public Withdrawal find(String item) {
        return withdrawals.find(known(item)).orElseThrow(WithdrawalRefusal.NotWithdrawn::new);
    }

    /** Newest first. */
    @Transactional
    public List<Withdrawal> all() {
        return withdrawals.all();
    }

    private ItemId known(String item) {
        try {
            ItemId id = new ItemId(item);
            if (banks.current().find(id).isPresent()) return id;
        } catch (IllegalArgumentException e) {
            throw new WithdrawalRefusal.ItemUnknown();
        }
        throw new WithdrawalRefusal.ItemUnknown();
    }
}
