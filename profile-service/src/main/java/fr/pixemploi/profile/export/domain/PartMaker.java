package fr.pixemploi.profile.export.domain;

import java.util.Locale;

/** A service that makes its part of an export, in the order in which people read them. */
public enum PartMaker {
    PROFILE("Votre dossier et votre accompagnement"),
    ASSESSMENT("Vos tests et vos résultats"),
    PATHWAY("Vos parcours de formation"),
    CERTIFICATION("Vos certifications");

    private final String title;

    PartMaker(String title) {
        this.title = title;
    }

    /** Such as {@code assessment}: as events, tables and addresses spell it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What it keeps, in French. */
    public String title() {
        return title;
    }
}
