package fr.pixemploi.certification.certificate.persistence;

import fr.pixemploi.kit.seal.Seal;
import fr.pixemploi.kit.seal.SealSecret;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.SecretKey;

/**
 * A key of sealed certificates: one to find a certificate by its code (HMAC-SHA-256, RFC 2104), since so short a code would be guessed from
 * a plain hash, and one to encrypt what it says.
 */
final class SealKey {
    private static final String DIGEST = "HmacSHA256";

    private final SecretKey finding;
    private final Seal content;

    SealKey(SealSecret secret) {
        this.finding = secret.key(DIGEST, "sealed certificate: code");
        this.content = secret.seal("sealed certificate: content");
    }

    /** What stands in the place of a code, in hexadecimal. */
    String digest(String code) {
        try {
            Mac mac = Mac.getInstance(DIGEST);
            mac.init(finding);
            return HexFormat.of().formatHex(mac.doFinal(code.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @return as {@link Seal#seal} gives it */
    byte[] seal(String digest, byte[] clear) {
        return content.seal(digest, clear);
    }

    /** @throws IllegalStateException when it was changed, or sealed under another code or key */
    byte[] open(String digest, byte[] sealed) {
        return content.open(digest, sealed);
    }
}
