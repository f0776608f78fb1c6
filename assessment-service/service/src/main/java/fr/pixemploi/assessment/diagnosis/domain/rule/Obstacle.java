package fr.pixemploi.assessment.diagnosis.domain.rule;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * How far digital skills and equipment stand in a person's way, as the diagnosis of RSA recipients grades its obstacles. Which outcome means which is
 * the rules' to say.
 */
public enum Obstacle {
    NONE,
    MEDIUM,
    STRONG;

    /** As spelt in rules and over HTTP. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Obstacle> of(String code) {
        return Arrays.stream(values())
                .filter(value -> value.code().equals(code))
                .findFirst();
    }
}
