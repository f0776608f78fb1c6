package fr.pixemploi.kit.seal;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * What is told or kept of a short secret that people type, such as a code of eight characters: whoever reads it has to try them all, and
 * each try is made to cost time (PBKDF2 with HMAC-SHA-256, RFC 8018).
 *
 * @param salt of this secret, in hexadecimal
 * @param rounds how often the hash is taken of itself
 * @param hash in hexadecimal, 256 bits
 */
public record SlowHash(String salt, int rounds, String hash) {
    private static final String ALGORITHM = "PBKDF2WithHmacSHA256";
    private static final int BITS = 256;

    public static SlowHash of(String secret, byte[] salt, int rounds) {
        PBEKeySpec spec = new PBEKeySpec(secret.toCharArray(), salt, rounds, BITS);
        try {
            byte[] key =
                    SecretKeyFactory.getInstance(ALGORITHM).generateSecret(spec).getEncoded();
            return new SlowHash(
                    HexFormat.of().formatHex(salt), rounds, HexFormat.of().formatHex(key));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } finally {
            spec.clearPassword();
        }
    }

    /** Whether it is of this secret; as long as making it takes. */
    public boolean fits(String secret) {
        HexFormat hex = HexFormat.of();
        return MessageDigest.isEqual(hex.parseHex(of(secret, hex.parseHex(salt), rounds).hash), hex.parseHex(hash));
    }

    /** Never the hash in a log. */
    @Override
    public String toString() {
        return "SlowHash";
    }
}
