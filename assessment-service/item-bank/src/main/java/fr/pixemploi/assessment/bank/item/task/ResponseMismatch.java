package fr.pixemploi.assessment.bank.item.task;

/** The response can't be one to this item: another type, or something that was never proposed. Not a wrong answer. */
public final class ResponseMismatch extends RuntimeException {
    /** What does not fit; names no key, and repeats nothing that was sent. */
    public enum Reason {
        OTHER_TYPE,
        NOT_PROPOSED,
        GIVEN_TWICE,
        ORDER_INCOMPLETE,
        PAIRS_INCOMPLETE,
        BLANKS_INCOMPLETE,
        FILE_NOT_SENT,
        NO_FILE_ASKED
    }

    private final Reason reason;

    public ResponseMismatch(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
