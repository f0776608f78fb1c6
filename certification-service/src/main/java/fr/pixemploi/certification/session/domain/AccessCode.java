package fr.pixemploi.certification.session.domain;

import java.util.random.RandomGenerator;

/** The code on the board of the exam room, by which candidates find their session: six characters that are hard to confuse. */
public record AccessCode(String value) {
    private static final String ALPHABET = "BCDFGHJKMPQRTVWXY2346789";
    private static final int LENGTH = 6;

    public AccessCode {
        if (!value.matches("[" + ALPHABET + "]{" + LENGTH + "}")) {
            throw new IllegalArgumentException("not an access code: " + value);
        }
    }

    public static AccessCode draw(RandomGenerator chance) {
        StringBuilder code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) code.append(ALPHABET.charAt(chance.nextInt(ALPHABET.length())));
        return new AccessCode(code.toString());
    }
}
