package fr.pixemploi.assessment.bank.variant;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads what most expressions are: the name of a variable, or a way into one, such as {@code people[0].name}. The language of expressions
 * says the same of them, and takes far longer: it takes each value, a whole table for one cell, over into its own types first.
 */
final class FieldPath {
    private static final int LONGEST_NUMBER = 4;

    private FieldPath() {}

    /** A text, a truth value or a number; null for whatever else there is, or is not: the language reads that, or says what is wrong. */
    static @Nullable Object value(String expression, Map<String, Object> values) {
        int at = endOfName(expression, 0);
        Object here = values.get(expression.substring(0, at));
        while (here != null && at < expression.length()) {
            int from = at + 1;
            switch (expression.charAt(at)) {
                case '.' -> {
                    at = endOfName(expression, from);
                    here = here instanceof Map<?, ?> fields && at > from
                            ? fields.get(expression.substring(from, at))
                            : null;
                }
                case '[' -> {
                    int end = expression.indexOf(']', from);
                    int place = end < 0 ? -1 : number(expression, from, end);
                    here = here instanceof List<?> list && place >= 0 && place < list.size() ? list.get(place) : null;
                    at = end + 1;
                }
                default -> here = null;
            }
        }
        return switch (here) {
            case String text -> text;
            case Boolean truth -> truth;
            case BigDecimal number -> number.stripTrailingZeros();
            case null, default -> null;
        };
    }

    private static int endOfName(String expression, int from) {
        int at = from;
        while (at < expression.length() && isOfName(expression.charAt(at), at > from)) at++;
        return at;
    }

    private static boolean isOfName(char c, boolean inside) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (inside && (c == '_' || (c >= '0' && c <= '9')));
    }

    /** A place in a list; -1 for what is no plain number. */
    private static int number(String expression, int from, int end) {
        if (from == end || end - from > LONGEST_NUMBER) return -1;
        int number = 0;
        for (int i = from; i < end; i++) {
            char digit = expression.charAt(i);
            if (digit < '0' || digit > '9') return -1;
            number = 10 * number + digit - '0';
        }
        return number;
    }
}
