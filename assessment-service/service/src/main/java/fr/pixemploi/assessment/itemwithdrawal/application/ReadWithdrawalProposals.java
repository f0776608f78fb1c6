package fr.pixemploi.assessment.itemwithdrawal.application;

import fr.pixemploi.assessment.itemwithdrawal.domain.AffectedSitting;
import fr.pixemploi.assessment.itemwithdrawal.domain.Withdrawal;
import fr.pixemploi.assessment.itemwithdrawal.domain.WithdrawalProposal;
import fr.pixemploi.assessment.itemwithdrawal.domain.WithdrawalProposals;
import fr.pixemploi.assessment.itemwithdrawal.domain.WithdrawalRefusal;
import fr.pixemploi.assessment.itemwithdrawal.domain.Withdrawals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows the jury what was proposed about reserved items, which sittings it changes, and how far changing them has come. */
@ApplicationScoped
public class ReadWithdrawalProposals {
    /**
     * Which sittings a proposal changes.
     *
     * @param digest of the whole list, whichever part of it this is
     */
    public record Affected(List<AffectedSitting> sittings, long digest) {}

    private final WithdrawalProposals proposals;
    private final Withdrawals withdrawals;

    ReadWithdrawalProposals(WithdrawalProposals proposals, Withdrawals withdrawals) {
        this.proposals = proposals;
        this.withdrawals = withdrawals;
    }

    @Transactional
    public WithdrawalProposal handle(UUID id) {
        return proposals.find(id).orElseThrow(WithdrawalRefusal.ProposalUnknown::new);
    }

    /** Newest first. */
    @Transactional
    public List<WithdrawalProposal> handle(@Nullable UUID olderThan, int limit) {
        return proposals.list(olderThan, limit);
    }

    /** In the order of their ids. Once it is confirmed and carried out there are none left. */
    @Transactional
    public Affected affected(UUID id, @Nullable UUID after, int limit) {
        WithdrawalProposal proposal = handle(id);
        return new Affected(proposals.affected(proposal.search(), after, limit), proposals.digest(proposal.search()));
    }

    /** How far carrying out a confirmed one has come; empty before, and once another took its place. */
    @Transactional
    public Optional<Withdrawal> progress(WithdrawalProposal proposal) {
        Instant confirmed = proposal.confirmedAt();
        if (confirmed == null) return Optional.empty();
        return withdrawals
                .find(proposal.item())
                .filter(found -> Objects.equals(
                        confirmed,
                        proposal.restores() ? found.restoredAt() : found.restoredAt() == null ? found.at() : null));
    }
}
