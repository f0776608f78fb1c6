package fr.pixemploi.certification.letter.domain;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.random.RandomGenerator;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * What a letter carries to open its file of results: 256 bits that nobody guesses. Only its digest is kept.
 *
 * @param until from when on it opens nothing
 * @param reads how often it opens the file
 */
public record ResultKey(String secret, Instant until, int reads) {
    private static final int BYTES = 32;

    /** @param chance must be hard to guess */
    public static ResultKey draw(RandomGenerator chance, Instant now, int days, int reads) {
        byte[] bytes = new byte[BYTES];
        chance.nextBytes(bytes);
        return new ResultKey(
                Base64.getUrlEncoder().withoutPadding().encodeToString(bytes), now.plus(Duration.ofDays(days)), reads);
    }

    public String digest() {
        return digest(secret);
    }

    public static String digest(String secret) {
        return DigestUtils.sha256Hex(secret.getBytes(StandardCharsets.UTF_8));
    }

    /** Nobody sees it by accident. */
    @Override
    public String toString() {
        return "ResultKey until " + until;
    }
}
