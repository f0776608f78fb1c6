package fr.pixemploi.profile.webhook.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * What signs the messages of an endpoint: its secret, and for a while the one before it.
 *
 * @param current {@code whsec_} and 32 bytes in base 64, as Standard Webhooks writes secrets
 * @param former null when there is none
 * @param formerUntil when it ceases to sign; null when there is none
 */
public record Secrets(
        String current, @Nullable String former, @Nullable Instant formerUntil) {
    private static final int BYTES = 32;

    /** @param random one that nobody foresees */
    public static Secrets draw(RandomGenerator random) {
        return new Secrets(drawn(random), null, null);
    }

    private static String drawn(RandomGenerator random) {
        byte[] secret = new byte[BYTES];
        random.nextBytes(secret);
        return "whsec_" + Base64.getEncoder().encodeToString(secret);
    }

    /** A new one, beside which the one of now signs for a while; one of before that ceases at once. */
    public Secrets rotated(RandomGenerator random, Instant now, Duration both) {
        return new Secrets(drawn(random), current, now.plus(both));
    }

    /** Those that sign at a moment, the newest first. */
    public List<String> at(Instant now) {
        return former == null || formerUntil == null || !now.isBefore(formerUntil)
                ? List.of(current)
                : List.of(current, former);
    }

    /** Without the secrets, which belong into no log. */
    @Override
    public String toString() {
        return "Secrets[formerUntil=" + formerUntil + "]";
    }
}
