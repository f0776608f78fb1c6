package fr.pixemploi.kit.personal;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Arrays;
import java.util.Locale;

/** What a column holds of a person, and whether the person gets it when they ask for all that is known. */
public enum DataCategory {
    PSEUDONYM(true, "identifiant interne"),
    IDENTITY(true, "identité"),
    CONTACT(true, "coordonnées"),
    SITUATION(true, "situation"),
    NEEDS(true, "besoins d'aménagement"),
    SKILLS(true, "réponses et compétences"),
    PLAN(true, "parcours et suivi"),
    FREE_TEXT(true, "texte libre"),
    ACCOUNT(true, "compte de connexion"),
    STRUCTURE(true, "structure"),
    TIME(true, "date"),
    /** Accounts of those who work with the person: theirs to be told, not the person's. */
    STAFF(false, "compte d'un professionnel"),
    DIGEST(false, "empreinte d'un code secret"),
    SECRET(false, "secret"),
    /** Questions, seeds and keys: what a test is made of. */
    CONTENT(false, "contenu du test"),
    /** A copy on its way; its source is handed out. */
    PAYLOAD(false, "copie technique"),
    NONE(false, "technique");

    private final boolean handedOut;
    private final String label;

    DataCategory(boolean handedOut, String label) {
        this.handedOut = handedOut;
        this.label = label;
    }

    /** Whether it is part of what a person gets. */
    public boolean isHandedOut() {
        return handedOut;
    }

    /** In French. */
    public String label() {
        return label;
    }

    /** As it is spelt in answers and files. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException for a code that is none */
    @JsonCreator
    public static DataCategory of(String code) {
        return Arrays.stream(values())
                .filter(category -> category.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no category of data: " + code));
    }
}
