package fr.pixemploi.assessment.sitting.rest;

import fr.pixemploi.assessment.AssessmentSettings;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Addresses of questions' files: signed for one file of one question of one sitting, and for ten minutes, because a browser fetches
 * pictures and downloads without a token (HMAC-SHA-256, RFC 2104). They hold no seed.
 */
@Startup
@ApplicationScoped
class AssetLinks {
    private static final Duration HOLDS_FOR = Duration.ofMinutes(10);
    private static final int MIN_BYTES = 32;
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;
    private final Clock clock;

    AssetLinks(AssessmentSettings settings, Clock clock) {
        byte[] secret = settings.assetKey().getBytes(StandardCharsets.UTF_8);
        if (secret.length < MIN_BYTES)
            throw new IllegalStateException(
                    "PIXEMPLOI_ASSESSMENT_ASSET_KEY must have " + MIN_BYTES + " characters at least");
        this.key = new SecretKeySpec(secret, ALGORITHM);
        this.clock = clock;
    }

    /** A path with its query, below this service's own address. */
    String to(UUID sitting, int number, String file) {
        long expires = clock.instant().plus(HOLDS_FOR).getEpochSecond();
        return "/v1/sittings/" + sitting + "/questions/" + number + "/files/" + encoded(file) + "?expires=" + expires
                + "&signature=" + signature(sitting, number, file, expires);
    }

    /** Whether an address was given out by {@link #to}, and still holds. */
    boolean hold(UUID sitting, int number, String file, long expires, String signature) {
        return MessageDigest.isEqual(
                        signature(sitting, number, file, expires).getBytes(StandardCharsets.US_ASCII),
                        signature.getBytes(StandardCharsets.UTF_8))
                && clock.instant().isBefore(Instant.ofEpochSecond(expires));
    }

    private String signature(UUID sitting, int number, String file, long expires) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            String signed = sitting + "\n" + number + "\n" + expires + "\n" + file;
            return HexFormat.of().formatHex(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + ALGORITHM, e);
        }
    }

    /** As in a path: a space is no plus there. */
    private static String encoded(String file) {
        return URLEncoder.encode(file, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
