package fr.pixemploi.pathway.goal.domain;

import java.util.Locale;

/** What sort of goal it is. */
public enum GoalKind {
    /** What everybody needs for looking for work and an independent life. */
    BASELINE,
    CERTIFICATION,
    JOB,
    /** What a structure aims at that is none of these. */
    OWN;

    /** Name in data and interfaces. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static GoalKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
