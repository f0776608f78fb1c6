package fr.pixemploi.pathway.effectiveness.domain.effect;

/** How far an effect may be relied on. */
public enum Caution {
    /** Fewer people than may be told of, here or among those without an offer: what stands there is what is assumed of its kind. */
    NOTHING_KNOWN("nothing-known-yet"),
    /** A wide interval, or people who began where nobody without an offer did. */
    KNOWN_ROUGHLY("known-roughly"),
    KNOWN("known");

    private final String code;

    Caution(String code) {
        this.code = code;
    }

    /** Name in data and interfaces. */
    public String code() {
        return code;
    }
}
