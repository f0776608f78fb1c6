package fr.pixemploi.profile.release.domain;

import java.util.Arrays;
import java.util.Optional;

/** By what a figure is parted, below France, network and region. */
public enum Facet {
    TERRITORY("territory", "Départements et structures"),
    AUDIENCE("audience", "Publics des structures"),
    AGE("age", "Tranches d’âge");

    private final String code;
    private final String title;

    Facet(String code, String title) {
        this.code = code;
        this.title = title;
    }

    public String code() {
        return code;
    }

    /** In French. */
    public String title() {
        return title;
    }

    public static Optional<Facet> named(String code) {
        return Arrays.stream(values()).filter(facet -> facet.code.equals(code)).findFirst();
    }
}
