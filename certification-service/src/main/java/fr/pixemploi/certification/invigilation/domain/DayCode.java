package fr.pixemploi.certification.invigilation.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.random.RandomGenerator;

/** The code of a session for its invigilators, never for candidates: eight characters that are hard to confuse. */
public record DayCode(String value) {
    private static final String ALPHABET = "BCDFGHJKMPQRTVWXY2346789";
    private static final int LENGTH = 8;
    private static final int HALF = 4;

    public DayCode {
        if (!value.matches("[" + ALPHABET + "]{" + LENGTH + "}")) throw new IllegalArgumentException("no day code");
    }

    public static DayCode draw(RandomGenerator chance) {
        StringBuilder code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) code.append(ALPHABET.charAt(chance.nextInt(ALPHABET.length())));
        return new DayCode(code.toString());
    }

    /** For people: {@code BK4T-RW2C}. */
    public String grouped() {
        return value.substring(0, HALF) + "-" + value.substring(HALF);
    }

    /** Whether somebody typed it: spaces, dashes and small letters do not matter. In the same time wherever they differ. */
    public boolean isTyped(String text) {
        String typed = text.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "");
        return MessageDigest.isEqual(value.getBytes(StandardCharsets.UTF_8), typed.getBytes(StandardCharsets.UTF_8));
    }

    /** Not in a log. */
    @Override
    public String toString() {
        return "DayCode";
    }
}
