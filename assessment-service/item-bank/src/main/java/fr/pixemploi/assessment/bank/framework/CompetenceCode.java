package fr.pixemploi.assessment.bank.framework;

import java.util.regex.Pattern;

/** A competence of a framework, by its code: {@code 1.1} to {@code 5.2} in CRCN. */
public record CompetenceCode(String value) implements Comparable<CompetenceCode> {
    private static final Pattern SHAPE = Pattern.compile("[1-9]\\d?\\.[1-9]\\d?");

    public CompetenceCode {
        if (!SHAPE.matcher(value).matches())
            throw new IllegalArgumentException("a competence code looks like 1.1, not \"" + value + "\"");
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
