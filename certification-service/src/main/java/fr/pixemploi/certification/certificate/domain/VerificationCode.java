package fr.pixemploi.certification.certificate.domain;

import java.util.Locale;
import java.util.random.RandomGenerator;

/**
 * What an employer types to verify a certificate: {@code P-} and sixteen characters in groups of four, such as
 * {@code P-4KTR-7WVB-2CDF-9GHJ}, of an alphabet without characters that are taken for one another and without vowels that make words. 74
 * bits: nobody guesses one.
 */
public record VerificationCode(String value) {
    static final String ALPHABET = "23456789BCDFGHJKMPQRTVWXY";
    private static final int GROUPS = 4;
    private static final int GROUP = 4;
    private static final String SHAPE = "P(-[" + ALPHABET + "]{" + GROUP + "}){" + GROUPS + "}";

    public VerificationCode {
        if (!value.matches(SHAPE)) throw new IllegalArgumentException("not a verification code");
    }

    /**
     * Draws a code.
     *
     * @param chance must be hard to guess: whoever guesses a code reads a name
     */
    public static VerificationCode draw(RandomGenerator chance) {
        StringBuilder code = new StringBuilder("P");
        for (int i = 0; i < GROUPS * GROUP; i++) {
            if (i % GROUP == 0) code.append('-');
            code.append(ALPHABET.charAt(chance.nextInt(ALPHABET.length())));
        }
        return new VerificationCode(code.toString());
    }

    /** What someone typed, with or without hyphens and blanks, as codes are stored; it need not be a code. */
    public static String normalized(String typed) {
        String plain = typed.toUpperCase(Locale.ROOT).replaceAll("[\\s\\p{Pd}]", "");
        return plain.replaceAll("(?<=^P.{0,15})(?=(?:.{4})+$)", "-");
    }
}
