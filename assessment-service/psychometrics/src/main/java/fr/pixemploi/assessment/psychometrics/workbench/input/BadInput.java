package fr.pixemploi.assessment.psychometrics.workbench.input;

/** Input that a command cannot use. Its message is one line that names the place, such as the case and its field, and the fault. */
public final class BadInput extends RuntimeException {
    private static final long serialVersionUID = 1;

    public BadInput(String message) {
        super(message);
    }
}
