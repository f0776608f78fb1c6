package fr.pixemploi.certification.credential.domain;

import java.util.Locale;

/** A language that credentials are written in. */
public enum Language {
    FR,
    EN;

    /** By BCP 47. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
