package fr.pixemploi.assessment.itemwithdrawal.domain;

/** Why an item is not taken back. */
public abstract sealed class WithdrawalRefusal extends RuntimeException {
    private WithdrawalRefusal(String message) {
        super(message);
    }

    /** There is no such item in the pool of those who ask. */
    public static final class ItemUnknown extends WithdrawalRefusal {
        public ItemUnknown() {
            super("no such item");
        }
    }

    /** Nobody withdrew this item. */
    public static final class NotWithdrawn extends WithdrawalRefusal {
        public NotWithdrawn() {
            super("the item is not withdrawn");
        }
    }

    /** It is withdrawn already. */
    public static final class AlreadyWithdrawn extends WithdrawalRefusal {
        public AlreadyWithdrawn() {
            super("the item is withdrawn already");
        }
    }

    /** Another proposal about the item waits to be decided. */
    public static final class AlreadyProposed extends WithdrawalRefusal {
        public AlreadyProposed() {
            super("a proposal about the item waits");
        }
    }

    /** There is no such proposal. */
    public static final class ProposalUnknown extends WithdrawalRefusal {
        public ProposalUnknown() {
            super("no such proposal");
        }
    }

    /** It was confirmed or dropped before. */
    public static final class ProposalOver extends WithdrawalRefusal {
        public ProposalOver() {
            super("the proposal was decided");
        }
    }

    /** Who proposes does not confirm. */
    public static final class AnotherMemberDecides extends WithdrawalRefusal {
        public AnotherMemberDecides() {
            super("another member of the jury has to confirm");
        }
    }

    /** Since the list of sittings was read it became another. */
    public static final class ListChanged extends WithdrawalRefusal {
        public ListChanged() {
            super("the list of sittings changed");
        }
    }
}
