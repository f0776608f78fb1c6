package fr.pixemploi.pathway.mediation.domain;

import fr.pixemploi.pathway.code.Coded;

/** What people are helped with. */
public enum Theme implements Coded {
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
        return Coded.of(Theme.class, code);
    }
}
