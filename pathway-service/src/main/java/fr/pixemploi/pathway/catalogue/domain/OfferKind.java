package fr.pixemploi.pathway.catalogue.domain;

/** What sort of training an offer is. */
public enum OfferKind {
    E_LEARNING("e-learning"),
    WORKSHOP("workshop"),
    IN_PERSON_TRAINING("in-person-training"),
    HUMAN_MEDIATION("human-mediation"),
    CERTIFICATION_PREPARATION("certification-preparation");

    private final String code;

    OfferKind(String code) {
        this.code = code;
    }

    /** Name in data and interfaces. */
    public String code() {
        return code;
    }

    public static OfferKind of(String code) {
        for (OfferKind kind : values()) {
            if (kind.code.equals(code)) return kind;
        }
        throw new IllegalArgumentException("no kind of offer: " + code);
    }
}
