package fr.pixemploi.assessment.itemwithdrawal.application;

import fr.pixemploi.assessment.bank.item.ItemId;
import fr.pixemploi.assessment.bank.item.Pool;
import fr.pixemploi.assessment.itemwithdrawal.domain.Withdrawal;
import fr.pixemploi.assessment.itemwithdrawal.domain.WithdrawalRefusal;
import fr.pixemploi.assessment.itemwithdrawal.domain.Withdrawals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * An author takes an item of the open pool back that was found faulty. From then on nobody is asked it; who has it before them may
 * answer, and it counts for nothing. Sittings that had answered it are found and rescored one by one afterwards. Taking it back twice
 * is once. Items of the reserved pool do not exist here: the jury withdraws those.
 */
@ApplicationScoped
public class WithdrawItem {
    private final Withdrawals withdrawals;
    private final KnownItem knownItem;
    private final Clock clock;

    WithdrawItem(Withdrawals withdrawals, KnownItem knownItem, Clock clock) {
        this.withdrawals = withdrawals;
        this.knownItem = knownItem;
        this.clock = clock;
    }

    @Transactional
    public Withdrawal handle(String item, String reason, String by) {
        ItemId id = knownItem.in(Pool.OPEN, item);
        withdrawals.add(Withdrawal.of(id, Pool.OPEN, reason, by, clock.instant().truncatedTo(ChronoUnit.MILLIS)));
        return withdrawals.find(id).orElseThrow(WithdrawalRefusal.NotWithdrawn::new);
    }

    @Transactional
    public Withdrawal find(String item) {
        return withdrawals.find(knownItem.in(Pool.OPEN, item)).orElseThrow(WithdrawalRefusal.NotWithdrawn::new);
    }

    /** Newest first. */
    @Transactional
    public List<Withdrawal> all() {
        return withdrawals.all(Pool.OPEN);
    }
}
