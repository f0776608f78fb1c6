package fr.pixemploi.certification.rules.domain;

/** What becomes of a certification: certified, not certified, or void through no fault of the candidate. */
public enum Outcome {
    VALIDATED("validated"),
    REJECTED("rejected"),
    CANCELLED("cancelled");

    private final String label;

    Outcome(String label) {
        this.label = label;
    }

    /** As it stands in the interfaces. */
    public String label() {
        return label;
    }
}
