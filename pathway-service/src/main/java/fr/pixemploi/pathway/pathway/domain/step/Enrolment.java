package fr.pixemploi.pathway.pathway.domain.step;

/** Whether there is a place for the person in the session of a step. */
public enum Enrolment {
    /** Nobody asked yet. */
    NONE("none"),
    /** There is one. */
    ENROLLED("enrolled"),
    /** On the waiting list of a workshop of our own. */
    WAITING("waiting"),
    /** The training body said no. */
    REFUSED("refused"),
    /** The person gave the place back. */
    CANCELLED("cancelled");

    private final String code;

    Enrolment(String code) {
        this.code = code;
    }

    /** Name in data, interfaces and events. */
    public String code() {
        return code;
    }

    public static Enrolment of(String code) {
        for (Enrolment each : values()) if (each.code.equals(code)) return each;
        throw new IllegalArgumentException("no enrolment: " + code);
    }
}
