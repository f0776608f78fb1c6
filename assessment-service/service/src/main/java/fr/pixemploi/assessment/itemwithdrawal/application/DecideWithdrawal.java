package fr.pixemploi.assessment.itemwithdrawal.application;

import fr.pixemploi.assessment.bank.item.Pool;
import fr.pixemploi.assessment.itemwithdrawal.domain.Withdrawal;
import fr.pixemploi.assessment.itemwithdrawal.domain.WithdrawalProposal;
import fr.pixemploi.assessment.itemwithdrawal.domain.WithdrawalProposals;
import fr.pixemploi.assessment.itemwithdrawal.domain.WithdrawalRefusal;
import fr.pixemploi.assessment.itemwithdrawal.domain.Withdrawals;
import fr.pixemploi.kit.id.ReadVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * Another member of the jury than the one who proposed it confirms that an item of the reserved pool is withdrawn or comes back, having
 * read which sittings that changes. They are rescored one by one afterwards.
 */
@ApplicationScoped
public class DecideWithdrawal {
    private final WithdrawalProposals proposals;
    private final Withdrawals withdrawals;
    private final Clock clock;

    DecideWithdrawal(WithdrawalProposals proposals, Withdrawals withdrawals, Clock clock) {
        this.proposals = proposals;
        this.withdrawals = withdrawals;
        this.clock = clock;
    }

    /**
     * Confirms it.
     *
     * @param list of sittings that the member read, by its digest; any is none, since who has read nothing must not confirm
     * @throws WithdrawalRefusal when it is over, their own, or the list is another by now
     */
    @Transactional
    public WithdrawalProposal handle(UUID id, ReadVersion list, String by) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        WithdrawalProposal confirmed = locked(id).confirmed(by, now);
        if (!list.named().contains(proposals.digest(confirmed.search()))) throw new WithdrawalRefusal.ListChanged();
        boolean changed = confirmed.restores()
                ? withdrawals.restore(confirmed.item(), now)
                : withdrawals.add(Withdrawal.of(
                        confirmed.item(), Pool.RESERVED, confirmed.reason(), confirmed.proposedBy(), now));
        if (!changed) throw new WithdrawalRefusal.ProposalOver();
        proposals.decide(confirmed);
        return confirmed;
    }

    /** Any member gives it up, also the one who proposed it. */
    @Transactional
    public void drop(UUID id) {
        proposals.decide(locked(id).dropped(clock.instant().truncatedTo(ChronoUnit.MILLIS)));
    }

    private WithdrawalProposal locked(UUID id) {
        return proposals.lock(id).orElseThrow(WithdrawalRefusal.ProposalUnknown::new);
    }
}
