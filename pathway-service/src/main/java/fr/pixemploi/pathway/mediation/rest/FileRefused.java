package fr.pixemploi.pathway.mediation.rest;

import fr.pixemploi.kit.csv.CsvFault;
import java.util.List;

/**
 * A file that can't be read to its end as it says it is: nothing of it is taken in, since what stands behind would be closed by a mistake.
 */
final class FileRefused extends RuntimeException {
    /** What is said of a place in the file. */
    record Said(String french, String english) {}

    record Place(int line, String column, String french, String english) {}

    static final Said NO_RECORDS = new Said("Le fichier ne contient aucun lieu.", "There is no place in the file.");
    static final Said NOT_JSON = new Said(
            "Ce n'est pas du JSON en UTF-8, ou il est incomplet.", "This is not JSON in UTF-8, or it is cut off.");

    static final Said TOO_LARGE = new Said(
            "Un objet est trop grand : il dépasse un million de caractères, ou vingt niveaux.",
            "An object is too large: it has more than a million characters, or twenty levels.");

    private final List<Place> faults;

    /** @param column of the text, from 1 */
    FileRefused(int line, int column, Said said) {
        this(line, Integer.toString(column), said);
    }

    FileRefused(int line, String column, Said said) {
        super("line " + line + ": " + said.english());
        this.faults = List.of(new Place(line, column, said.french(), said.english()));
    }

    FileRefused(List<CsvFault> faults) {
        super("a table with faults");
        this.faults = faults.stream()
                .map(fault -> new Place(fault.line(), fault.column(), fault.french(), fault.english()))
                .toList();
    }

    List<Place> faults() {
        return faults;
    }
}
