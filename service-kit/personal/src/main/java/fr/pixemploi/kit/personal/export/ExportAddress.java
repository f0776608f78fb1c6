package fr.pixemploi.kit.personal.export;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
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
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Addresses at which a service hands over its part of an export, within the platform: signed for one part of one service, and for five
 * minutes (HMAC-SHA-256, RFC 2104), by a key that all services share.
 */
@Startup
@ApplicationScoped
public class ExportAddress {
    private static final Duration HOLDS_FOR = Duration.ofMinutes(5);
    private static final int MIN_CHARACTERS = 32;
    private static final String OF_DEVELOPERS = "development key";
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;
    private final Clock clock;

    ExportAddress(
            @ConfigProperty(name = "pixemploi.export.key") String secret,
            @ConfigProperty(name = "pixemploi.local") boolean local,
            Clock clock) {
        if (!local && secret.startsWith(OF_DEVELOPERS))
            throw new IllegalStateException("PIXEMPLOI_EXPORT_KEY is the one that everyone can read");
        if (secret.length() < MIN_CHARACTERS)
            throw new IllegalStateException(
                    "PIXEMPLOI_EXPORT_KEY must have " + MIN_CHARACTERS + " characters at least");
        this.key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
        this.clock = clock;
    }

    /**
     * A path with its query, below the address of a service.
     *
     * @param service such as {@code assessment}
     */
    public String of(String service, UUID exportId) {
        long expires = clock.instant().plus(HOLDS_FOR).getEpochSecond();
        return "/v1/export-parts/" + exportId + "?expires=" + expires + "&signature="
                + signature(service, exportId, expires);
    }

    /** Whether an address was given out by {@link #of}, and still holds. */
    boolean holds(String service, UUID exportId, long expires, String signature) {
        return MessageDigest.isEqual(
                        signature(service, exportId, expires).getBytes(StandardCharsets.US_ASCII),
                        signature.getBytes(StandardCharsets.UTF_8))
                && clock.instant().isBefore(Instant.ofEpochSecond(expires));
    }

    private String signature(String service, UUID exportId, long expires) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            String signed = service + "\n" + exportId + "\n" + expires;
            return HexFormat.of().formatHex(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + ALGORITHM, e);
        }
    }
}
