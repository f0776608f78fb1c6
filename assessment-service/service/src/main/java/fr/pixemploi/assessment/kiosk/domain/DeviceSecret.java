package fr.pixemploi.assessment.kiosk.domain;

import java.util.Locale;
import java.util.random.RandomGenerator;

/**
 * What a kiosk shows to be itself: five groups of five letters and digits that nobody confuses, 114 bits. Somebody types it once, so
 * spaces, dashes and small letters do not matter.
 */
public record DeviceSecret(String value) {
    private static final String ALPHABET = "ACDEFGHJKMNPQRTVWXY34679";
    private static final int GROUPS = 5;
    private static final int GROUP = 5;

    public DeviceSecret {
        value = value.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "");
        if (value.length() != GROUPS * GROUP || value.chars().anyMatch(c -> ALPHABET.indexOf(c) < 0))
            throw new IllegalArgumentException("no device secret");
    }

    public static DeviceSecret draw(RandomGenerator chance) {
        StringBuilder secret = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP; i++) secret.append(ALPHABET.charAt(chance.nextInt(ALPHABET.length())));
        return new DeviceSecret(secret.toString());
    }

    /** For people: {@code 3ACDE-4FGHJ-…}. */
    public String grouped() {
        return value.replaceAll("(.{" + GROUP + "})(?!$)", "$1-");
    }

    public Fingerprint fingerprint() {
        return Fingerprint.of("kiosk " + value);
    }

    @Override
    public String toString() {
        return "DeviceSecret";
    }
}
