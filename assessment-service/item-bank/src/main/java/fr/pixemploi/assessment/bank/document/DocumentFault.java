package fr.pixemploi.assessment.bank.document;

/** A description that no file can be made from: which field, and why, in words for its author. */
public final class DocumentFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String field;

    DocumentFault(String field, String why) {
        super(why);
        this.field = field;
    }

    /** Path of the field below the file, for example {@code sheets[0].rows[3]}. */
    public String field() {
        return field;
    }
}
