package fr.pixemploi.assessment.bank.seal;

/** A key or a sealed file that can't be used: which, and why. Its message holds nothing of a key. */
public final class SealFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String what;

    SealFault(String what, String why) {
        super(why);
        this.what = what;
    }

    /** The file, relative to its directory, or {@code key}. */
    public String what() {
        return what;
    }
}
