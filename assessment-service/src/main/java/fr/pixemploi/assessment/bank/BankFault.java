package fr.pixemploi.assessment.bank;

/** A file of the item bank that can't be used. The service does not start with one: a silent gap would bend every result. */
public final class BankFault extends RuntimeException {
    BankFault(String file, String field, String reason) {
        super("item bank: " + file + ": " + field + ": " + reason);
    }
}
