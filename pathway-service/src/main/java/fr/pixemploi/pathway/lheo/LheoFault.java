package fr.pixemploi.pathway.lheo;

import fr.pixemploi.pathway.code.Coded;

/**
 * What is wrong at a place of a file.
 *
 * @param line from 1, as a text editor counts
 * @param element as the file calls it, cut after 80 characters; empty for the file as a whole
 */
public record LheoFault(int line, String element, Code code) {
    private static final int LONGEST = 80;

    /** What can be wrong. A file with a fault that refuses is not imported; the others are told, and what they are about is unknown. */
    public enum Code implements Coded {
        NOT_WELL_FORMED(
                true,
                "Le XML est mal formé, nomme une entité inconnue, ou est d'un autre codage que celui qu'il annonce.",
                "The XML is not well-formed, names an unknown entity, or is of another encoding than it says."),
        NOT_LHEO(
                true,
                "La racine n'est pas « lheo » en version 2.2 ou 2.3.",
                "The root is not `lheo` of version 2.2 or 2.3."),
        CUT_OFF(true, "Le fichier compressé est abîmé ou incomplet.", "The compressed file is damaged or cut off."),
        DOCTYPE(true, "Un DOCTYPE n'est pas accepté.", "A DOCTYPE is not accepted."),
        TOO_LARGE(
                true,
                "Plus de 8 Mo pour une formation, ou ce qui l'entoure.",
                "More than 8 MB for one formation, or for what surrounds it."),
        FILE_TOO_LARGE(true, "Le fichier décompressé est trop grand.", "The file is too large once decompressed."),
        TOO_DEEP(true, "Plus de 40 éléments emboîtés.", "More than 40 elements nested."),
        TOO_MANY_ELEMENTS(
                true, "Plus de 100 000 éléments dans une formation.", "More than 100,000 elements in one formation."),
        TOO_MANY_NAMES(
                true,
                "Plus de 10 000 noms inconnus d'éléments ou d'attributs.",
                "More than 10,000 unknown names of elements or attributes."),
        NO_FORMATION(true, "Le fichier ne contient aucune formation.", "The file holds no formation."),
        NUMBER_MISSING(true, "La formation n'a pas de numéro.", "The formation has no numero."),
        NUMBER_TWICE(
                true,
                "Deux formations ont ce numéro, ou deux actions ou sessions cet identifiant.",
                "Two formations have this numero, or two actions or sessions this id."),
        ID_TWICE(true, "Deux éléments de la formation ont cet id.", "Two elements of the formation have this id."),
        ID_CIRCLE(
                true,
                "Les idref de ces éléments tournent en rond.",
                "The idref of these elements go round in circles."),
        ESSENTIAL_MISSING(
                true,
                "Il manque ce sans quoi une formation n'est pas une offre : intitulé, organisme, action, session ou période.",
                "What a formation is no offer without is missing: title, body, action, session or period."),
        MISSING(false, "Un élément obligatoire manque.", "A mandatory element is missing."),
        TOO_MANY(false, "L'élément est répété trop de fois.", "The element is repeated too often."),
        OUT_OF_ORDER(false, "L'élément n'est pas à sa place dans l'ordre.", "The element is out of order."),
        UNKNOWN_ELEMENT(
                false,
                "LHEO ne connaît pas cet élément ici ; il est gardé, et pas lu.",
                "LHEO does not know this element here; it is kept, and not read."),
        TOO_LONG(false, "Le texte est trop long.", "The text is too long."),
        TOO_SHORT(false, "Le texte est trop court.", "The text is too short."),
        UNKNOWN_KEY(false, "Le code n'est pas dans sa table.", "The code is not in its table."),
        NOT_A_NUMBER(
                false,
                "Un nombre entier était attendu, dans ses bornes.",
                "An integer within its bounds was expected."),
        UNREADABLE_DATE(false, "La date n'est pas lisible : AAAAMMJJ.", "The date can't be read: YYYYMMDD."),
        UNREADABLE_PRICE(false, "Le prix n'est pas lisible.", "The price can't be read."),
        ENDS_BEFORE_IT_STARTS(false, "La fin est avant le début.", "It ends before it starts.");

        private final boolean refuses;
        private final String french;
        private final String english;

        Code(boolean refuses, String french, String english) {
            this.refuses = refuses;
            this.french = french;
            this.english = english;
        }

        /** True when nothing of the file is imported. */
        public boolean refuses() {
            return refuses;
        }

        public String text(String language) {
            return language.equals("en") ? english : french;
        }
    }

    public LheoFault {
        if (line < 1) throw new IllegalArgumentException("lines are counted from one");
        if (element.length() > LONGEST) element = element.substring(0, LONGEST);
    }
}
