package fr.pixemploi.assessment.bank.document;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Files that are text through and through. */
final class Texts {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final List<String> SEPARATORS = List.of(";", ",", "\t", "|");

    private Texts() {}

    static byte[] txt(Spec file) {
        file.only(Set.of("name", "text"));
        return Archive.utf8(file.need("text").text());
    }

    static byte[] html(Spec file) {
        file.only(Set.of("name", "html"));
        return Archive.utf8(file.need("html").text());
    }

    /** With a byte order mark, by which spreadsheet programs know that accents are UTF-8. */
    static byte[] csv(Spec file) {
        file.only(Set.of("name", "rows", "columns", "separator"));
        String separator = file.text("separator").orElse(";");
        if (!SEPARATORS.contains(separator)) throw file.need("separator").fault("must be ; , | or a tab");
        String lines = Rows.of(file).cells().stream()
                .map(row -> row.stream()
                        .map(cell -> quoted(Cell.plain(cell), separator))
                        .collect(Collectors.joining(separator)))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
        return Archive.utf8(BYTE_ORDER_MARK + lines);
    }

    private static String quoted(String text, String separator) {
        boolean plain =
                !text.contains(separator) && !text.contains("\"") && !text.contains("\n") && !text.contains("\r");
        return plain ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
