package fr.pixemploi.kit.imports;

import fr.pixemploi.kit.problem.ProblemTexts;

/**
 * Why a row can't be taken, for the person who made the file. Never with the value that is wrong: faults are kept longer than rows.
 *
 * @param column by its name in the file; empty for the row as a whole
 */
public record RowFault(String column, String french, String english) {
    private static final ProblemTexts FRENCH = ProblemTexts.french();
    private static final ProblemTexts ENGLISH = ProblemTexts.english();

    /** What a call with the same content would be told, by the code of its problem. */
    public static RowFault ofProblem(String column, String code) {
        return new RowFault(column, said(FRENCH, code), said(ENGLISH, code));
    }

    public static RowFault emptyCell(String column) {
        return new RowFault(column, "Cette case est obligatoire.", "This cell is required.");
    }

    private static String said(ProblemTexts texts, String code) {
        String detail = texts.detail(code);
        return detail == null ? texts.title(code) : detail;
    }
}
