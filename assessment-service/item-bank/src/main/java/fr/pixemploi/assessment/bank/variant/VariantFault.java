package fr.pixemploi.assessment.bank.variant;

/** A template that can't be read, or that makes no variant: which field, and why, in words for its author. */
public final class VariantFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String field;

    VariantFault(String field, String why) {
        super(why);
        this.field = field;
    }

    /** Path of the field in the file, for example {@code variables.price}. */
    public String field() {
        return field;
    }
}
