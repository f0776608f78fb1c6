package fr.pixemploi.assessment.psychometrics.workbench;

/** Input that a command cannot use. Its message is one line that names the place, such as the case and its field, and the fault. */
final class BadInput extends RuntimeException {
    private static final long serialVersionUID = 1;

    BadInput(String message) {
        super(message);
    }
}
