package fr.pixemploi.pathway.pathway.domain;

/** How far a pathway is. */
public enum PathwayStatus {
    PRESCRIBED("prescribed"),
    IN_PROGRESS("in-progress"),
    COMPLETED("completed");

    private final String code;

    PathwayStatus(String code) {
        this.code = code;
    }

    /** Name in interfaces and events. */
    public String code() {
        return code;
    }
}
