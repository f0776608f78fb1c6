package fr.pixemploi.assessment.itemwithdrawal.domain;

/** Why an item is not taken back. */
public abstract sealed class WithdrawalRefusal extends RuntimeException {
    private WithdrawalRefusal(String message) {
        super(message);
    }

    /** There is no such item in the bank. */
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
}
