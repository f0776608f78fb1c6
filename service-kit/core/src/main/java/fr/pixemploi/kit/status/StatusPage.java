package fr.pixemploi.kit.status;

import fr.pixemploi.kit.problem.PackagedPage;
import io.quarkus.qute.RawString;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;

/** The status as a page: one style inside, no script, nothing loaded from anywhere. */
@ApplicationScoped
class StatusPage {
    /** The page is read in several time zones, and says so. */
    private static final String TIME = "d MMMM uuuu, HH:mm:ss 'UTC'";

    private final PackagedPage page = new PackagedPage("/status/page.html");
    private final String style = PackagedPage.text("/status/page.css");

    StatusPage() throws IOException {}

    /** The value of {@code Content-Security-Policy} for it. */
    String policy() {
        return "default-src 'none'; style-src 'sha256-" + sha256(style)
                + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    }

    String of(StatusView status, String language, boolean still) {
        DateTimeFormatter time =
                DateTimeFormatter.ofPattern(TIME, Locale.of(language)).withZone(ZoneOffset.UTC);
        return page.filled(Map.of(
                "status", status,
                "kind", StatusTexts.spelt(status.state()),
                "since", time.format(status.since()),
                "seen", time.format(status.seenAt()),
                "french", language.equals("fr"),
                "still", still,
                "style", new RawString(style)));
    }

    private static String sha256(String text) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JVM has SHA-256", e);
        }
    }
}
