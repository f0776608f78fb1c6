package fr.pixemploi.assessment.itemwithdrawal.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What members of the jury proposed, and which sittings it changes. */
public interface WithdrawalProposals {
    /** False when one about the same item waits. */
    boolean add(WithdrawalProposal proposal);

    Optional<WithdrawalProposal> find(UUID id);

    /** Locked until the transaction ends. */
    Optional<WithdrawalProposal> lock(UUID id);

    void decide(WithdrawalProposal decided);

    /** Newest first. */
    List<WithdrawalProposal> list(@Nullable UUID olderThan, int limit);

    /** Sittings that a search would find now, in the order of their ids. */
    List<AffectedSitting> affected(Search search, @Nullable UUID after, int limit);

    /** Stands for that whole list: another list has, but for chance, another number. */
    long digest(Search search);
}
