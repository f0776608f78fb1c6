package fr.pixemploi.local.patience;

import java.nio.file.Path;

/** Something of the platform did not start, or died: one line for the person at the terminal, and where to read more. */
public final class StartFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StartFailure(String line) {
        super(line);
    }

    public StartFailure(String line, Path log) {
        super(line + " (log: " + log + ")");
    }

    public StartFailure(String line, Throwable cause) {
        super(line, cause);
    }
}
