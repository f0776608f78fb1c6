package fr.pixemploi.certification.document.application.page;

import org.jspecify.annotations.Nullable;

/** What competences and their domains are called, as certificates print it. */
public final class FrameworkNames {
    private FrameworkNames() {}

    /** Null for a competence that nobody named here. */
    public static @Nullable String ofCompetence(String code) {
        return Wording.name("competence", code);
    }

    /** Of the domain of a competence. */
    public static @Nullable String ofDomain(String competence) {
        return Wording.name("domain", competence.split("\\.", 2)[0]);
    }
}
