package fr.pixemploi.assessment.bank.inspection;

import org.jspecify.annotations.Nullable;

/** A file that is not taken. */
public final class FileRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Refusal why;

    public FileRefused(Refusal why) {
        this(why, null);
    }

    public FileRefused(Refusal why, @Nullable Throwable cause) {
        super(why.code(), cause);
        this.why = why;
    }

    public Refusal why() {
        return why;
    }
}
