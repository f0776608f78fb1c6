package fr.pixemploi.certification.passport.domain;

/** Why nothing goes to the passport of skills, or a receipt is not taken. */
public abstract sealed class PassportRefusal extends RuntimeException {
    /** There is no such batch. */
    public static final class NotFound extends PassportRefusal {}

    /** Who sends is not configured. */
    public static final class NotSetUp extends PassportRefusal {}

    /** Every certificate that can go is in a file or accepted. */
    public static final class NothingToSend extends PassportRefusal {}

    /** It is no receipt that can be read. */
    public static final class ReceiptUnreadable extends PassportRefusal {
        private final int line;

        public ReceiptUnreadable(int line) {
            this.line = line;
        }

        /** Where reading ended. */
        public int line() {
            return line;
        }
    }

    /** It answers the file of another batch. */
    public static final class ReceiptOfAnother extends PassportRefusal {}
}
