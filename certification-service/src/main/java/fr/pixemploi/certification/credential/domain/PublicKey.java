package fr.pixemploi.certification.credential.domain;

import java.util.Arrays;

/**
 * A public Ed25519 key as a Multikey: {@code z6Mk…} (W3C Controlled Identifiers 1.0, section 2.2.2).
 *
 * @param multibase two bytes that name the kind, and the 32 of the key
 */
public record PublicKey(String multibase) {
    private static final byte[] ED25519 = {(byte) 0xed, 0x01};
    private static final int KEY_BYTES = 32;

    public PublicKey {
        byte[] bytes = Multibase.fromBase58(multibase);
        if (bytes.length != ED25519.length + KEY_BYTES || bytes[0] != ED25519[0] || bytes[1] != ED25519[1])
            throw new IllegalArgumentException("not a public key of Ed25519: " + multibase);
    }

    /** The key as the JDK gives it, whose last bytes are the key itself (RFC 8410). */
    public static PublicKey of(java.security.PublicKey key) {
        byte[] encoded = key.getEncoded();
        byte[] bytes = Arrays.copyOf(ED25519, ED25519.length + KEY_BYTES);
        System.arraycopy(encoded, encoded.length - KEY_BYTES, bytes, ED25519.length, KEY_BYTES);
        return new PublicKey(Multibase.base58(bytes));
    }
}
