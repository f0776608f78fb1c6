package fr.pixemploi.assessment.bank.inspection;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;

/** A formula of OpenDocument as the other programs write it: {@code of:=SUM([.B2:.B9];1)} is {@code SUM(B2:B9,1)}. */
final class OpenFormula {
    /** One end of a reference: the sheet it may name, and the cell. */
    private static final Pattern END = Pattern.compile("(?:\\$?('[^']*'|[^.:']+))?\\.(\\$?[A-Za-z]*\\$?\\d*)");

    private final String said;
    private final StringBuilder plain = new StringBuilder();
    private boolean inBraces;

    private OpenFormula(String said) {
        this.said = said;
    }

    /** @throws FileRefused for a formula that is longer than programs write */
    static String plain(String formula) {
        if (formula.length() > Limits.FORMULA) throw new FileRefused(Refusal.TOO_LARGE);
        int sign = formula.indexOf(":=");
        String said = sign >= 0 && isPrefix(formula, sign) ? formula.substring(sign + 1) : formula;
        return new OpenFormula(said.startsWith("=") ? said.substring(1) : said)
                .plain()
                .replace("COM.MICROSOFT.", "");
    }

    private static boolean isPrefix(String formula, int end) {
        return formula.chars().limit(end).allMatch(c -> c >= 'a' && c <= 'z');
    }

    /** Texts are left alone, references rewritten, and so is what separates arguments, columns and rows. */
    private String plain() {
        // Of what never ends, the end is looked for once.
        int lastText = said.lastIndexOf('"');
        int lastReference = said.lastIndexOf(']');
        int at = 0;
        while (at < said.length()) {
            char c = said.charAt(at);
            if (c == '"' && at < lastText) {
                int end = said.indexOf('"', at + 1) + 1;
                plain.append(said, at, end);
                at = end;
            } else if (c == '[' && at < lastReference) {
                int end = said.indexOf(']', at);
                plain.append(reference(said.substring(at + 1, end)));
                at = end + 1;
            } else {
                plain.append(separator(c));
                at++;
            }
        }
        return plain.toString();
    }

    private char separator(char c) {
        if (c == '{' || c == '}') inBraces = c == '{';
        return switch (c) {
            case ';', '~' -> ',';
            case '|' -> inBraces ? ';' : '|';
            default -> c;
        };
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
