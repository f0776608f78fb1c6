package fr.pixemploi.pathway.pathway.domain.step;

/** How a step ended that is not done. */
public enum EndedAs {
    /** The person began or was to begin, and dropped it. */
    LEFT("left"),
    /** Its session does not take place, or its offer is gone. */
    CANCELLED("cancelled"),
    /** Another pathway took the place of its own. */
    REPLACED("replaced");

    private final String code;

    EndedAs(String code) {
        this.code = code;
    }

    /** Name in data, interfaces and events. */
    public String code() {
        return code;
    }

    public static EndedAs of(String code) {
        for (EndedAs each : values()) if (each.code.equals(code)) return each;
        throw new IllegalArgumentException("no way to end: " + code);
    }
}
