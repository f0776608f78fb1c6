package fr.pixemploi.pathway.effectiveness.domain.effect;

/**
 * What is known of reasons for which people came to an offer and that nobody wrote down, such as how much they wanted it. There is no
 * case "bounded": no number of results bounds it.
 */
public enum HiddenSelection {
    /** Nothing speaks for it, and nothing bounds it. */
    NOT_BOUNDED("not-bounded"),
    /**
     * Not bounded, and seen: people who were proposed something and began nothing moved otherwise than those who were proposed nothing,
     * though no offer can have done it.
     */
    SUSPECTED("suspected");

    private final String code;

    HiddenSelection(String code) {
        this.code = code;
    }

    /** Name in data and interfaces. */
    public String code() {
        return code;
    }
}
