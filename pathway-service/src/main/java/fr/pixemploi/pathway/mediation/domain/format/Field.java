package fr.pixemploi.pathway.mediation.domain.format;

import fr.pixemploi.pathway.mediation.domain.Fault.Flaw;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A field of a format, and what it may hold. What it does not say of itself is not asked for.
 *
 * @param list how many texts at most, each held to the rest; null for one that is no list
 * @param pattern of the whole text
 * @param least, most characters of a text; most is said of all but those that the rest keeps short
 * @param values the only ones; empty for any
 */
public record Field(
        String name,
        boolean needed,
        @Nullable Integer list,
        boolean number,
        boolean date,
        @Nullable Pattern pattern,
        @Nullable Integer least,
        @Nullable Integer most,
        Set<String> values) {
    private static final int LONGEST_NUMBER = 50;

    /** @throws IllegalArgumentException when nothing keeps its text short */
    public Field {
        values = Set.copyOf(values);
        if (most == null && !number && !date && pattern == null && values.isEmpty())
            throw new IllegalArgumentException(name + " may be of any length");
    }

    public boolean isList() {
        return list != null;
    }

    /** What is wrong with what a record says; empty when nothing is. */
    Optional<Flaw> wrong(@Nullable Object said) {
        if (said == null || said.equals("") || said.equals(List.of()))
            return needed ? Optional.of(Flaw.MISSING) : Optional.empty();
        if (list == null) return wrongOne(said);
        if (!(said instanceof List<?> several)) return Optional.of(Flaw.MALFORMED);
        if (several.size() > list) return Optional.of(Flaw.TOO_LONG);
        return several.stream().flatMap(one -> wrongOne(one).stream()).findFirst();
    }

    private Optional<Flaw> wrongOne(@Nullable Object said) {
        if (number) return isNumber(said) ? Optional.empty() : Optional.of(Flaw.MALFORMED);
        if (!(said instanceof String text)) return Optional.of(Flaw.MALFORMED);
        if (most != null && text.length() > most) return Optional.of(Flaw.TOO_LONG);
        if (date && !isDate(text)) return Optional.of(Flaw.MALFORMED);
        if (pattern != null && !pattern.matcher(text).matches()) return Optional.of(Flaw.MALFORMED);
        if (least != null && text.length() < least) return Optional.of(Flaw.TOO_SHORT);
        return values.isEmpty() || values.contains(text) ? Optional.empty() : Optional.of(Flaw.UNKNOWN_VALUE);
    }

    private static boolean isNumber(@Nullable Object said) {
        if (said instanceof Number) return true;
        try {
            return said instanceof String text
                    && text.length() <= LONGEST_NUMBER
                    && Double.isFinite(Double.parseDouble(text));
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static boolean isDate(String text) {
        try {
            LocalDate.parse(text);
            // Years of more than four digits are written, and are none.
            return text.length() == "2026-10-01".length();
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
