package fr.pixemploi.assessment.bank.file.pool;

/** A file of the item bank that can't be used. The service does not start with one: a silent gap would bend every result. */
public final class BankFault extends RuntimeException {
    private final String file;
    private final String field;
    private final String reason;

    public BankFault(String file, String field, String reason) {
        super("item bank: " + file + ": " + field + ": " + reason);
        this.file = file;
        this.field = field;
        this.reason = reason;
    }

    /** Name of the file, as people know it. */
    public String file() {
        return file;
    }

    /** Path of the field, for example {@code key.choice}; {@code all} or {@code item} for the whole file, {@code line 3} where it can't be read. */
    public String field() {
        return field;
    }

    /** Why, in English. It may quote what the file holds, its key too: not for a reply as it is. */
    public String reason() {
        return reason;
    }
}
