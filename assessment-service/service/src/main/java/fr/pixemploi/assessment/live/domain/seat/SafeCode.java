package fr.pixemploi.assessment.live.domain.seat;

import java.util.Locale;
import java.util.random.RandomGenerator;

/**
 * Characters that are read out and typed without being taken for one another: no vowel, no 0, 1 or 5, no L, N, S or Z.
 *
 * @param value upper case
 */
public record SafeCode(String value) {
    private static final String ALPHABET = "BCDFGHJKMPQRTVWXY2346789";
    /** Of an arrival: short enough to be called across a room. */
    private static final int ARRIVAL = 4;

    /** What somebody typed: small letters are forgiven, all else is a wrong code. */
    public static SafeCode typed(String text) {
        return new SafeCode(text.toUpperCase(Locale.ROOT));
    }

    public static SafeCode ofArrival(RandomGenerator chance) {
        StringBuilder code = new StringBuilder(ARRIVAL);
        for (int i = 0; i < ARRIVAL; i++) code.append(ALPHABET.charAt(chance.nextInt(ALPHABET.length())));
        return new SafeCode(code.toString());
    }
}
