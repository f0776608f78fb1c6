package fr.pixemploi.kit.seal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/** Encrypts what a row says, and holds it to that row (AES-GCM, NIST SP 800-38D). */
public final class Seal {
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final String CIPHER = "AES/GCM/NoPadding";

    private final SecretKey key;

    Seal(SecretKey key) {
        this.key = key;
    }

    /**
     * @param place in ASCII, of what it is; it opens there only
     * @return a random nonce, then the encrypted bytes with their tag
     */
    public byte[] seal(String place, byte[] clear) {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            // Without a nonce of ours the JDK draws a random one.
            cipher.init(Cipher.ENCRYPT_MODE, key);
            cipher.updateAAD(place.getBytes(StandardCharsets.US_ASCII));
            byte[] nonce = cipher.getIV();
            byte[] encrypted = cipher.doFinal(clear);
            byte[] sealed = Arrays.copyOf(nonce, nonce.length + encrypted.length);
            System.arraycopy(encrypted, 0, sealed, nonce.length, encrypted.length);
            return sealed;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws IllegalStateException when it was changed or cut off, or sealed at another place or under another key */
    public byte[] open(String place, byte[] sealed) {
        if (sealed.length < NONCE_BYTES) throw new IllegalStateException("what is sealed was cut off");
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, sealed, 0, NONCE_BYTES));
            cipher.updateAAD(place.getBytes(StandardCharsets.US_ASCII));
            return cipher.doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("what is sealed can't be opened", e);
        }
    }
}
