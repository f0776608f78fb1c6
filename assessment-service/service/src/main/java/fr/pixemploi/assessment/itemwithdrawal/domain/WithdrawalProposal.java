package fr.pixemploi.assessment.itemwithdrawal.domain;

import fr.pixemploi.assessment.bank.item.ItemId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A member of the jury proposes to withdraw an item of the reserved pool, or to take one back in; another member decides.
 *
 * @param restores true when it undoes a withdrawal
 * @param reason in words, for the jury
 * @param proposedBy account of the one member
 * @param confirmedBy account of the other; null while nobody confirmed it
 * @param droppedAt when it was given up; null when it was not
 */
public record WithdrawalProposal(
        UUID id,
        ItemId item,
        boolean restores,
        String reason,
        String proposedBy,
        Instant proposedAt,
        @Nullable String confirmedBy,
        @Nullable Instant confirmedAt,
        @Nullable Instant droppedAt) {
    /** How it stands. */
    public enum Status {
        PROPOSED,
        CONFIRMED,
        DROPPED
    }

    public static WithdrawalProposal of(UUID id, ItemId item, boolean restores, String reason, String by, Instant at) {
        return new WithdrawalProposal(id, item, restores, reason.strip(), by, at, null, null, null);
    }

    public Status status() {
        if (confirmedAt != null) return Status.CONFIRMED;
        return droppedAt == null ? Status.PROPOSED : Status.DROPPED;
    }

    /** What finds the sittings that it changes. */
    public Search search() {
        return new Search(item, restores);
    }

    /**
     * Confirmed by another member.
     *
     * @throws WithdrawalRefusal.ProposalOver when it was decided before
     * @throws WithdrawalRefusal.AnotherMemberDecides when it is their own
     */
    public WithdrawalProposal confirmed(String by, Instant at) {
        refuseOver();
        if (by.equals(proposedBy)) throw new WithdrawalRefusal.AnotherMemberDecides();
        return new WithdrawalProposal(id, item, restores, reason, proposedBy, proposedAt, by, at, null);
    }

    /**
     * Given up; again is once.
     *
     * @throws WithdrawalRefusal.ProposalOver when it was confirmed before
     */
    public WithdrawalProposal dropped(Instant at) {
        if (droppedAt != null) return this;
        refuseOver();
        return new WithdrawalProposal(id, item, restores, reason, proposedBy, proposedAt, null, null, at);
    }

    private void refuseOver() {
        if (status() != Status.PROPOSED) throw new WithdrawalRefusal.ProposalOver();
    }
}
