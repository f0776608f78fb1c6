package fr.pixemploi.pathway.competence.domain;

import java.util.regex.Pattern;

/** A competence of the reference framework, such as {@code 1.2} "Gérer des données". Titles are data and come from elsewhere. */
public record CompetenceCode(String value) implements Comparable<CompetenceCode> {
    /** Wider than today's framework ({@code 1.1} to {@code 5.2}), since a school may bring its own. */
    public static final String PATTERN = "[A-Za-z0-9][A-Za-z0-9._-]{0,19}";

    private static final Pattern SHAPE = Pattern.compile(PATTERN);

    public CompetenceCode {
        if (!SHAPE.matcher(value).matches()) throw new IllegalArgumentException("no competence code: " + value);
    }

    @Override
    public int compareTo(CompetenceCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
