package fr.pixemploi.pathway.catalogue.domain.mapping;

import java.util.regex.Pattern;

/** A code of the thesaurus by which training offers are sorted, such as {@code 15050}. */
public record Formacode(String value) {
    public static final String PATTERN = "[0-9]{5}";

    private static final Pattern SHAPE = Pattern.compile(PATTERN);

    public Formacode {
        if (!SHAPE.matcher(value).matches()) throw new IllegalArgumentException("no FORMACODE: " + value);
    }

    @Override
    public String toString() {
        return value;
    }
}
