package fr.pixemploi.assessment.itemwithdrawal.application;

import fr.pixemploi.assessment.bank.item.ItemId;
import fr.pixemploi.assessment.bank.item.Pool;
import fr.pixemploi.assessment.itemwithdrawal.domain.Withdrawal;
import fr.pixemploi.assessment.itemwithdrawal.domain.WithdrawalProposal;
import fr.pixemploi.assessment.itemwithdrawal.domain.WithdrawalProposals;
import fr.pixemploi.assessment.itemwithdrawal.domain.WithdrawalRefusal;
import fr.pixemploi.assessment.itemwithdrawal.domain.Withdrawals;
import fr.pixemploi.kit.id.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** A member of the jury proposes to withdraw an item of the reserved pool, or to undo that. Nothing changes by it. */
@ApplicationScoped
public class ProposeWithdrawal {
    private final WithdrawalProposals proposals;
    private final Withdrawals withdrawals;
    private final KnownItem knownItem;
    private final Clock clock;

    ProposeWithdrawal(WithdrawalProposals proposals, Withdrawals withdrawals, KnownItem knownItem, Clock clock) {
        this.proposals = proposals;
        this.withdrawals = withdrawals;
        this.knownItem = knownItem;
        this.clock = clock;
    }

    /**
     * Keeps the proposal for another member.
     *
     * @param restores whether it undoes a withdrawal
     * @throws WithdrawalRefusal when there is nothing to propose
     */
    @Transactional
    public WithdrawalProposal handle(String item, boolean restores, String reason, String by) {
        ItemId id = knownItem.in(Pool.RESERVED, item);
        Optional<Withdrawal> standing = withdrawals.find(id).filter(withdrawal -> withdrawal.restoredAt() == null);
        if (restores && standing.isEmpty()) throw new WithdrawalRefusal.NotWithdrawn();
        if (!restores && standing.isPresent()) throw new WithdrawalRefusal.AlreadyWithdrawn();
        WithdrawalProposal proposal = WithdrawalProposal.of(
                Ids.next(), id, restores, reason, by, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        if (!proposals.add(proposal)) throw new WithdrawalRefusal.AlreadyProposed();
        return proposal;
    }
}
