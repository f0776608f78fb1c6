package fr.pixemploi.assessment.kiosk.domain;

import java.util.Locale;
import java.util.UUID;
import java.util.random.RandomGenerator;

/**
 * The eight digits that a person types. The first three say which of the structure's codes is meant, so that a wrong try counts
 * against that one; the other five are the secret: five tries of 100,000.
 */
public record CodeDigits(String value) {
    private static final int LENGTH = 8;
    private static final int LOCATOR = 3;
    private static final int ALL = 100_000_000;

    public CodeDigits {
        value = value.replaceAll("[\\s.-]", "");
        if (value.length() != LENGTH || value.chars().anyMatch(c -> c < '0' || c > '9'))
            throw new IllegalArgumentException("no kiosk code");
    }

    public static CodeDigits draw(RandomGenerator chance) {
        return new CodeDigits(String.format(Locale.ROOT, "%0" + LENGTH + "d", chance.nextInt(ALL)));
    }

    public String locator() {
        return value.substring(0, LOCATOR);
    }

    /** For people: {@code 4821 7395}. */
    public String grouped() {
        return value.substring(0, LENGTH / 2) + " " + value.substring(LENGTH / 2);
    }

    public Fingerprint fingerprint(UUID code) {
        return Fingerprint.of("code " + code + " " + value);
    }

    @Override
    public String toString() {
        return "CodeDigits";
    }
}
