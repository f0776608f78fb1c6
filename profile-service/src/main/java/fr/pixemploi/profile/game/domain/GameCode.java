package fr.pixemploi.profile.game.domain;

import java.util.Locale;
import java.util.random.RandomGenerator;

/**
 * What leads to a team, typed or as a QR code on a poster, or to the wall of a game. It is kept as it is, since posters are printed again: it
 * shows nothing of anybody. Ten characters that nobody takes for one another.
 */
public record GameCode(String value) {
    private static final String ALPHABET = "ACDEFGHJKMNPQRTVWXY34679";
    private static final int LENGTH = 10;

    /** Reads what was typed: small letters, spaces and hyphens do not matter. */
    public GameCode {
        value = value.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }

    public static GameCode draw(RandomGenerator chance) {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) code.append(ALPHABET.charAt(chance.nextInt(ALPHABET.length())));
        return new GameCode(code.toString());
    }
}
