package fr.pixemploi.pathway.recommendation.domain.offered;

import java.util.Locale;

/** How far the days of a session are its own. Where they are not, a plan takes likely ones. */
public enum Timing {
    /** It has a first day. */
    DATED,
    /** One begins on a day that one agrees on. */
    ANY_TIME,
    /** The person chooses the hours. */
    SELF_PACED,
    /** Nobody said when it is. */
    UNSAID;

    /** Name in data and interfaces. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Timing of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
