package fr.pixemploi.assessment.bank.check;

/** A check that can't be read: which field, and why, in words for its author. */
public final class CheckFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String field;

    CheckFault(String field, String why) {
        super(why);
        this.field = field;
    }

    /** Path of the field below the list of checks, for example {@code checks[2].at}. */
    public String field() {
        return field;
    }
}
