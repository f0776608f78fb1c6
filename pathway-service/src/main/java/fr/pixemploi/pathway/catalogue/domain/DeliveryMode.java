package fr.pixemploi.pathway.catalogue.domain;

/** Where an offer takes place: all on site, all at a distance, or both. */
public enum DeliveryMode {
    ON_SITE("on-site"),
    REMOTE("remote"),
    HYBRID("hybrid");

    /** For request shapes. */
    public static final String PATTERN = "on-site|remote|hybrid";

    private final String code;

    DeliveryMode(String code) {
        this.code = code;
    }

    /** Name in data and interfaces. */
    public String code() {
        return code;
    }

    public static DeliveryMode of(String code) {
        for (DeliveryMode mode : values()) {
            if (mode.code.equals(code)) return mode;
        }
        throw new IllegalArgumentException("no delivery mode: " + code);
    }
}
