package fr.pixemploi.kit.json;

import java.text.Normalizer;

/**
 * How every text of a request is taken: without blanks and invisible characters around it, in the composed form of Unicode (NFC), so that
 * the same name is the same text whatever keyboard it was typed on. Refused is what nobody sees and nobody can type: it hides one name in
 * another, or cannot be kept.
 */
public final class TextRule {
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int LINE_TABULATION = 0x0B;
    private static final int FORM_FEED = 0x0C;
    private static final int NEXT_LINE = 0x85;
    private static final int LINE_SEPARATOR = 0x2028;
    private static final int PARAGRAPH_SEPARATOR = 0x2029;
    private static final int HALFWIDTH_VOICED_MARK = 0xFF9E;
    private static final int HALFWIDTH_SEMI_VOICED_MARK = 0xFF9F;

    /**
     * On one letter, as in the stream-safe format of Unicode (UAX 15): no language writes as many, and composing a text takes time with the square
     * of those that follow each other.
     */
    private static final int MOST_MARKS = 30;

    private TextRule() {}

    /** Whether it holds nothing that no text may hold. */
    public static boolean isPlain(String text) {
        int marks = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int character = text.codePointAt(at);
            marks = isMark(character) ? marks + 1 : 0;
            if (marks > MOST_MARKS || isRefused(character)) return false;
        }
        return true;
    }

    /** What is left of a text that is not plain: other ends of lines are ends of lines, and all else that is refused is taken out. */
    public static String plainPart(String text) {
        StringBuilder left = new StringBuilder(text.length());
        int marks = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int character = text.codePointAt(at);
            if (endsLine(character)) character = '\n';
            if (isRefused(character)) continue;
            marks = isMark(character) ? marks + 1 : 0;
            if (marks <= MOST_MARKS) left.appendCodePoint(character);
        }
        return left.toString();
    }

    /** A plain text as it is kept. */
    public static String kept(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        int begin = 0;
        int end = composed.length();
        while (begin < end && isAround(composed.codePointAt(begin)))
            begin += Character.charCount(composed.codePointAt(begin));
        while (begin < end && isAround(composed.codePointBefore(end)))
            end -= Character.charCount(composed.codePointBefore(end));
        return composed.substring(begin, end);
    }

    /** Halves of a pair are of the type {@code SURROGATE}. */
    private static boolean isRefused(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character != '\n' && character != '\r' && character != '\t';
            case Character.FORMAT -> !joins(character);
            case Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    private static boolean isMark(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            // Letters, but marks once they are spelt out.
            default -> character == HALFWIDTH_VOICED_MARK || character == HALFWIDTH_SEMI_VOICED_MARK;
        };
    }

    private static boolean endsLine(int character) {
        return switch (character) {
            case LINE_TABULATION, FORM_FEED, NEXT_LINE, LINE_SEPARATOR, PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    /** Some scripts and pictures are written with them. */
    private static boolean joins(int character) {
        return character == ZERO_WIDTH_JOINER || character == ZERO_WIDTH_NON_JOINER;
    }

    private static boolean isAround(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character) || joins(character);
    }
}
