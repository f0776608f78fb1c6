package fr.pixemploi.pathway.mediation.domain;

import java.util.Locale;

/** What people are helped with. */
public enum Theme {
    /** Doing with a person what is done online. */
    ONLINE_SERVICES,
    INTERNET_ACCESS,
    /** A device of one's own, cheap or given. */
    EQUIPMENT,
    /** Learning to do it oneself. */
    BASICS;

    /** As callers spell them. */
    public static final String CODES = "online-services|internet-access|equipment|basics";

    /** @param code one of {@link #CODES} */
    public static Theme of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
