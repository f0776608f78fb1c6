package fr.pixemploi.assessment.bank.inspection;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A formula of OpenDocument as the other programs write it: {@code of:=SUM([.B2:.B9];1)} is {@code SUM(B2:B9,1)}. */
final class OpenFormula {
    /** A text, which is left alone; a reference; what separates arguments, columns and rows. */
    private static final Pattern PIECE = Pattern.compile("\"[^\"]*\"|\\[([^\\]]*)\\]|[;|~]");

    /** One end of a reference: the sheet it may name, and the cell. */
    private static final Pattern END = Pattern.compile("(?:\\$?('[^']*'|[^.:']+))?\\.(\\$?[A-Za-z]*\\$?\\d*)");

    private OpenFormula() {}

    static String plain(String formula) {
        String said = formula.replaceFirst("^[a-z]+:", "").replaceFirst("^=", "");
        boolean[] braces = {false};
        return PIECE.matcher(said)
                .replaceAll(found -> {
                    if (found.group(1) != null) return Matcher.quoteReplacement(reference(found.group(1)));
                    if (found.group().startsWith("\"")) return Matcher.quoteReplacement(found.group());
                    braces[0] = said.lastIndexOf('{', found.start()) > said.lastIndexOf('}', found.start());
                    if (found.group().equals("|")) return braces[0] ? ";" : "|";
                    return ",";
                })
                .replace("COM.MICROSOFT.", "");
    }

    private static String reference(String inside) {
        StringBuilder reference = new StringBuilder();
        Matcher ends = END.matcher(inside);
        while (ends.find()) {
            if (!reference.isEmpty()) reference.append(':');
            if (ends.group(1) != null) reference.append(ends.group(1)).append('!');
            reference.append(ends.group(2));
        }
        return reference.isEmpty() ? inside : reference.toString();
    }
}
