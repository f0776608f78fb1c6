package fr.pixemploi.assessment.bank.item.task;

/** The response can't be one to this item: another type, or something that was never proposed. Not a wrong answer. */
public final class ResponseMismatch extends RuntimeException {
    public ResponseMismatch(String reason) {
        super(reason);
    }

    /** In the language of programs; names no key. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
