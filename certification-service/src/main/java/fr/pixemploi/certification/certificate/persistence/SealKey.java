package fr.pixemploi.certification.certificate.persistence;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;

/**
 * A key of sealed certificates: two of 256 bits are derived from a secret (HKDF, RFC 5869), one to find a certificate by its code
 * (HMAC-SHA-256, RFC 2104), since so short a code would be guessed from a plain hash, one to encrypt what it says (AES-GCM, NIST SP
 * 800-38D).
 */
final class SealKey {
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final String DIGEST = "HmacSHA256";
    private static final String CIPHER = "AES/GCM/NoPadding";

    private final SecretKey finding;
    private final SecretKey content;

    SealKey(String secret) {
        byte[] bytes = secret.getBytes(StandardCharsets.UTF_8);
        this.finding = derived(bytes, DIGEST, "sealed certificate: code");
        this.content = derived(bytes, "AES", "sealed certificate: content");
    }

    private static SecretKey derived(byte[] secret, String algorithm, String use) {
        try {
            return KDF.getInstance("HKDF-SHA256")
                    .deriveKey(
                            algorithm,
                            HKDFParameterSpec.ofExtract()
                                    .addIKM(secret)
                                    .thenExpand(use.getBytes(StandardCharsets.US_ASCII), KEY_BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
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

    /** @return a random nonce, then the encrypted bytes with their tag */
    byte[] seal(String digest, byte[] clear) {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            // Without a nonce of ours the JDK draws a random one.
            cipher.init(Cipher.ENCRYPT_MODE, content);
            cipher.updateAAD(digest.getBytes(StandardCharsets.US_ASCII));
            byte[] nonce = cipher.getIV();
            byte[] encrypted = cipher.doFinal(clear);
            byte[] sealed = Arrays.copyOf(nonce, nonce.length + encrypted.length);
            System.arraycopy(encrypted, 0, sealed, nonce.length, encrypted.length);
            return sealed;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws IllegalStateException when it was changed, or sealed under another code or key */
    byte[] open(String digest, byte[] sealed) {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(Cipher.DECRYPT_MODE, content, new GCMParameterSpec(TAG_BITS, sealed, 0, NONCE_BYTES));
            cipher.updateAAD(digest.getBytes(StandardCharsets.US_ASCII));
            return cipher.doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a sealed certificate can't be opened", e);
        }
    }
}
