package fr.pixemploi.pathway.pathway.domain;

/** How far a pathway is. */
public enum PathwayStatus {
    /** The person has not answered yet. */
    PROPOSED("proposed"),
    /** The person said yes, and no step is done. */
    ACCEPTED("accepted"),
    /** Some steps are done. */
    IN_PROGRESS("in-progress"),
    /** A step was left, refused or does not take place, while others are open or none is done: the plan has a hole. */
    TO_REMAKE("to-remake"),
    /** No step is open any more, and at least one is done. */
    COMPLETED("completed"),
    /** The person said no. */
    DECLINED("declined"),
    /** The person, or the adviser with them, gave it up. */
    ABANDONED("abandoned"),
    /** Another pathway took its place. */
    REPLACED("replaced");

    private final String code;

    PathwayStatus(String code) {
        this.code = code;
    }

    /** Name in interfaces and events. */
    public String code() {
        return code;
    }
}
