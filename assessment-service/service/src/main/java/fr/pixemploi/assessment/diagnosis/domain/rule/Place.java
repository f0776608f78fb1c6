package fr.pixemploi.assessment.diagnosis.domain.rule;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where a test is to be taken, when that is said: a person who can do it alone may have no device for it. */
public enum Place {
    /** On a computer of an agency. */
    AGENCY;

    /** As spelt in rules and over HTTP. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Place> of(String code) {
        return Arrays.stream(values())
                .filter(value -> value.code().equals(code))
                .findFirst();
    }
}
