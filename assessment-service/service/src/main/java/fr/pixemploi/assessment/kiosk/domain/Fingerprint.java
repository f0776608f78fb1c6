package fr.pixemploi.assessment.kiosk.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.apache.commons.codec.digest.DigestUtils;

/** What is kept of a secret: its SHA-256, in hexadecimal. Whoever reads the database can't use it. */
public record Fingerprint(String value) {
    private static final int HEX_DIGITS = 64;

    public Fingerprint {
        if (value.length() != HEX_DIGITS) throw new IllegalArgumentException("a SHA-256 has 64 hexadecimal digits");
    }

    static Fingerprint of(String secret) {
        return new Fingerprint(DigestUtils.sha256Hex(secret));
    }

    /** In the same time wherever they differ. */
    boolean is(Fingerprint other) {
        return MessageDigest.isEqual(
                value.getBytes(StandardCharsets.US_ASCII), other.value.getBytes(StandardCharsets.US_ASCII));
    }

    /** Never the hash in a log: it says which secret is meant. */
    @Override
    public String toString() {
        return "Fingerprint";
    }
}
