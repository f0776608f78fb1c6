package fr.pixemploi.certification.certificate.domain;

import java.util.Locale;
import java.util.random.RandomGenerator;

/**
 * What an employer types to verify a certificate: {@code P-} and eight characters, none twice, of an alphabet without characters
 * that are taken for one another and without vowels that make words. About 7 times 10^10 codes.
 */
public record VerificationCode(String value) {
    static final String ALPHABET = "23456789BCDFGHJKMPQRTVWXY";
    private static final int LENGTH = 8;
    private static final String PREFIX = "P-";

    public VerificationCode {
        String body = value.startsWith(PREFIX) ? value.substring(PREFIX.length()) : "";
        boolean right = body.length() == LENGTH
                && body.chars().distinct().count() == LENGTH
                && body.chars().allMatch(character -> ALPHABET.indexOf(character) >= 0);
        if (!right) throw new IllegalArgumentException("not a verification code");
    }

    /**
     * Draws a code.
     *
     * @param chance must be hard to guess: whoever guesses a code reads a name
     */
    public static VerificationCode draw(RandomGenerator chance) {
        char[] left = ALPHABET.toCharArray();
        StringBuilder code = new StringBuilder(PREFIX);
        for (int i = 0; i < LENGTH; i++) {
            int drawn = i + chance.nextInt(left.length - i);
            code.append(left[drawn]);
            left[drawn] = left[i];
        }
        return new VerificationCode(code.toString());
    }

    /** What someone typed, as codes are stored; it need not be a code. */
    public static String normalized(String typed) {
        return typed.strip().toUpperCase(Locale.ROOT);
    }
}
