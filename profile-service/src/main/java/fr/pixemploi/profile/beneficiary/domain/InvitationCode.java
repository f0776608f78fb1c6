package fr.pixemploi.profile.beneficiary.domain;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.random.RandomGenerator;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * What a person types to link an account to the file that a structure made: ten characters that nobody takes for one another, on
 * paper or by telephone. Kept only as a digest.
 */
public record InvitationCode(String value) {
    private static final String ALPHABET = "ACDEFGHJKMNPQRTVWXY34679";
    private static final int LENGTH = 10;
    /** Slow on purpose: 46 bits of code would not withstand a fast digest if the table were stolen. */
    private static final int ROUNDS = 20_000;

    private static final byte[] SALT = "pix-emploi invitation".getBytes(StandardCharsets.US_ASCII);

    /** Reads what was typed: small letters, spaces and hyphens do not matter. */
    public InvitationCode {
        value = value.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }

    public static InvitationCode draw(RandomGenerator chance) {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) code.append(ALPHABET.charAt(chance.nextInt(ALPHABET.length())));
        return new InvitationCode(code.toString());
    }

    /** PBKDF2 (RFC 8018) with one salt for all, since a code is looked up by its digest alone. In hexadecimal. */
    public String digest() {
        try {
            PBEKeySpec typed = new PBEKeySpec(value.toCharArray(), SALT, ROUNDS, 256);
            byte[] digest = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(typed)
                    .getEncoded();
            return HexFormat.of().formatHex(digest);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has PBKDF2", e);
        }
    }

    /** Opens a file: never written to a log. */
    @Override
    public String toString() {
        return "InvitationCode";
    }
}
