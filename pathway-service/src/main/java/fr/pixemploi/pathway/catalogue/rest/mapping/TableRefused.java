package fr.pixemploi.pathway.catalogue.rest.mapping;

import java.util.List;

/** A table of which nothing is taken: what is wrong is said by line and column. */
final class TableRefused extends RuntimeException {
    static final int SHOWN = 100;

    /** What is said of a place in the table. */
    record Said(String french, String english) {}

    record Place(int line, String column, String french, String english) {
        static Place of(int line, String column, Said said) {
            return new Place(line, column, said.french(), said.english());
        }
    }

    static final Said NO_ROWS = new Said("Le fichier ne contient aucune ligne.", "The file has no rows.");
    static final Said TOO_MANY = new Said("Le fichier a plus de 50 000 lignes.", "The file has more than 50,000 rows.");
    static final Said NO_FORMACODE = new Said("Un code FORMACODE a cinq chiffres.", "A FORMACODE has five digits.");
    static final Said NO_TEXT = new Said(
            "Le texte manque, est trop long ou n'a pas la bonne forme.",
            "The text is missing, too long, or of another shape.");
    static final Said TWICE = new Said("Cette ligne est là deux fois.", "This row is there twice.");

    private final transient List<Place> faults;

    TableRefused(List<Place> faults) {
        super("a table with faults");
        this.faults = List.copyOf(faults);
    }

    List<Place> faults() {
        return faults;
    }
}
